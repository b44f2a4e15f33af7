import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../lib/library';
import { LARGEST_LIBRARY_FILE } from '../../../lib/records/library';
import { entriesOf, NOW, read } from './read';

const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
  return bytes;
};
const ONE = '@article{a, title={Tides of Köln}, author={Müller, É}}';

describe('what a text is', () => {
  it.each([
    ['BibTeX behind words', 'Exported by hand\n\n@ARTICLE {a, title={T one}}', 'bibtex'],
    ['RIS', 'TY  - JOUR\nTI  - T one\nER  - ', 'ris'],
    ['CSL-JSON', ' [ {"title": "T one"} ]', 'csl-json'],
    ['a list of ids in brackets', '[2101.00001], [2101.00002]', 'ids'],
    ['a list of addresses', 'https://arxiv.org/abs/2101.00001', 'ids'],
  ])('is told from itself: %s', async (_, text, kind) => {
    expect(await read(text, 'wrong.name')).toMatchObject({ kind });
  });

  it.each([
    ['nothing', ' \n ', 'empty'],
    ['a web page', '<!DOCTYPE html><html><body><pre>@article{a, title={T}}</pre>', 'web-page'],
    ['a web page behind a comment', '<!-- x --><html>', 'web-page'],
    ['other XML', '<feed><entry/></feed>', 'unknown-kind'],
    ['a picture', '\u0089PNG\0\0\0\u0001\0', 'no-text'],
    ['prose', 'Dear Ada,\nthe tide is high.', 'unknown-kind'],
    ['JSON of something else', '[1, 2, 3]', 'unknown-kind'],
    ['an empty list', '[]', 'unknown-kind'],
  ])('is refused: %s', async (_, text, refusal) => {
    expect(await read(text)).toBe(refusal);
  });

  it('is refused unread where it is 200 MB', async () => {
    const untouched = () => {
      throw new Error('read');
    };
    const file = { size: 200 * 1024 * 1024, slice: untouched, arrayBuffer: untouched, stream: untouched };
    expect(await readLibrary(file as unknown as Blob, { from: 'large.bib', now: NOW })).toBe('too-large');
    expect(LARGEST_LIBRARY_FILE).toBeLessThan(file.size);
  });
});

describe('letters', () => {
  const chinese = Uint8Array.from([
    ...new TextEncoder().encode('@article{a, title={'),
    // 港口潮汐 in GB 18030.
    ...[0xb8, 0xdb, 0xbf, 0xda, 0xb3, 0xb1, 0xcf, 0xab],
    ...new TextEncoder().encode('}}'),
  ]);
  it.each([
    ['UTF-8', new TextEncoder().encode(ONE), 'utf-8', 'Tides of Köln'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${ONE}`), 'utf-8', 'Tides of Köln'],
    ['UTF-16 with a mark', utf16(`\ufeff${ONE}`, false), 'utf-16', 'Tides of Köln'],
    ['UTF-16, the other way round', utf16(`\ufeff${ONE}`, true), 'utf-16', 'Tides of Köln'],
    ['UTF-16 without a mark', utf16(ONE, false), 'utf-16', 'Tides of Köln'],
    ['Latin-1', Uint8Array.from(ONE, (each) => each.charCodeAt(0)), 'windows-1252', 'Tides of Köln'],
    ['GB 18030', chinese, 'gb18030', '港口潮汐'],
  ])('are read and told: %s', async (_, bytes, encoding, title) => {
    const result = await entriesOf(bytes as Uint8Array<ArrayBuffer>);
    expect([result.encoding, result.entries[0]?.title, result.problems]).toEqual([encoding, title, []]);
  });

  it('that fall on the border of two pieces are whole', async () => {
    const first = '@article{z, title={Tides}}\n';
    const filler = ' '.repeat(1024 * 1024 - first.length - ONE.indexOf('ö') - 1);
    const { entries } = await entriesOf(first + filler + ONE);
    expect(entries[1]?.title).toBe('Tides of Köln');
  });
});

describe('a list of ids', () => {
  it('may have them in any dress, several on a line', async () => {
    const text = `# mine
      2403.01234v2, arXiv:1706.03762; https://arxiv.org/pdf/hep-th/9901001
      [arXiv: 2403.00001] (doi:10.1000/ABC.)，《港口》 https://doi.org/10.48550/arXiv.2403.00002

      Lund 2024, see https://arxiv.org/abs/2403.00003.
      9999.99999
      nothing of note`;
    const { entries, problems } = await entriesOf(text);
    expect(entries.map(({ key }) => key)).toEqual([
      'arxiv:2403.01234',
      'arxiv:1706.03762',
      'arxiv:hep-th/9901001',
      'arxiv:2403.00001',
      'doi:10.1000/abc',
      'arxiv:2403.00002',
      'arxiv:2403.00003',
    ]);
    expect(problems).toEqual([
      { fault: 'no-id', line: 6, label: '9999.99999' },
      { fault: 'no-id', line: 7, label: 'nothing of note' },
    ]);
  });

  it('may have 10,000 of them', async () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `2403.${String(i + 1).padStart(5, '0')}`);
    const { entries } = await entriesOf(ids.join('\n'));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(10_000);
  });
});

describe('reading', () => {
  const many = Array.from({ length: 3000 }, (_, i) => `@article{k${i}, title={Tide ${i} of $x^${i}$}}`).join(
    '\n',
  );

  it('lets the page have its turn, tells how far it is, and stops when told to', async () => {
    const told: number[] = [];
    const stop = new AbortController();
    const reading = readLibrary(new Blob([many]), {
      from: '',
      now: NOW,
      signal: stop.signal,
      onProgress: (count) => {
        told.push(count);
        if (count > 0) stop.abort();
      },
    });
    await expect(reading).rejects.toThrow('abort');
    expect(told.at(-1)).toBeGreaterThan(0);
    expect(told.at(-1)).toBeLessThan(3000);
  });
});
