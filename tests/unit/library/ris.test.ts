import { describe, expect, it } from 'vitest';
import { entriesOf, only } from './read';

const record = (lines: string) => `TY  - JOUR\n${lines}\nER  - \n\n`;

describe('a record of RIS', () => {
  it('becomes a work of the library', async () => {
    const text = record(
      [
        'ID  - lund2024',
        'TI  - Tides in random  - harbours',
        'and their',
        '  $L^2$ norms',
        'AU  - Lund, Ada',
        'AU  - van der Berg, Jan, Jr.',
        'A1  - 王, 小明',
        'PY  - 2024/03/05/',
        'AB  - We study tides.',
        'DO  - 10.1000/ABC',
        'UR  - https://arxiv.org/abs/2403.01234v1',
        'KW  - math.PR',
      ].join('\n'),
    );
    expect(await only(text)).toMatchObject({
      key: 'arxiv:2403.01234',
      title: 'Tides in random - harbours and their $L^2$ norms',
      abstract: 'We study tides.',
      authors: ['Ada Lund', 'Jan van der Berg Jr.', '王小明'],
      year: 2024,
      categories: ['math.PR'],
    });
  });

  it.each([
    [
      'old tags',
      'T1  - Tides\nA1  - Lund, A.\nY1  - 2001//\nN2  - All.',
      { title: 'Tides', year: 2001, abstract: 'All.' },
    ],
    ['one space for two', 'TI - Tides\nAU - Lund, A.', { title: 'Tides', authors: ['A. Lund'] }],
    ['an institute', 'TI  - Tides\nAU  - The Harbour Group', { authors: ['The Harbour Group'] }],
    [
      'a name over two lines',
      'TI  - Tides\nAU  - Lund, A.\nAU  - Berg,\n  Jan',
      { authors: ['A. Lund', 'Jan Berg'] },
    ],
    ['a DOI', 'TI  - Tides\nDO  - doi:10.1000/Abc', { key: 'doi:10.1000/abc' }],
    ['arXiv in a note', 'TI  - Tides\nN1  - arXiv:1706.03762', { key: 'arxiv:1706.03762' }],
    ['markup', 'TI  - H<sub>2</sub>O &amp; tides', { title: 'H₂O & tides' }],
  ])('may have %s', async (_, lines, expected) => {
    expect(await only(record(lines))).toMatchObject(expected);
  });

  it('may end lines as Windows and old Macs do, and begin with a mark', async () => {
    for (const end of ['\r\n', '\r']) {
      const { entries } = await entriesOf(
        `\ufeff${(record('TI  - One') + record('TI  - Two')).replaceAll('\n', end)}`,
      );
      expect(entries.map(({ title }) => title)).toEqual(['One', 'Two']);
    }
  });

  it('that is broken costs no other', async () => {
    const { entries, problems } = await entriesOf(
      [
        'AU  - Nobody\n',
        record('TI  - One'),
        record('AU  - Lund, A.'),
        'TY  - JOUR\nTI  - No end\n\n',
        record(`TI  - ${'tide '.repeat(120_000)}`),
        'TY  - JOUR\nTI  - Cut o',
      ].join(''),
    );
    expect(entries.map(({ title }) => title)).toEqual(['One', 'No end']);
    expect(problems).toEqual([
      { fault: 'no-title', line: 6 },
      { fault: 'too-long', line: 13 },
      { fault: 'not-closed', line: 17, label: 'Cut o' },
    ]);
  });
});
