import { describe, expect, it } from 'vitest';
import { entriesOf, only } from './read';

const list = (...items: unknown[]) => JSON.stringify(items, null, 2);
const titles = async (text: string) => (await entriesOf(text)).entries.map(({ title }) => title);

describe('an item of CSL-JSON', () => {
  it('becomes a work of the library', async () => {
    const item = {
      id: 'lund2024',
      type: 'article',
      title: 'Tides in <i>random</i> harbours {"}',
      abstract: 'We study tides.\n\nThey come.',
      author: [
        { family: 'Lund', given: 'Ada' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'The Harbour Group' },
        { family: '王', given: '小明' },
        'nobody',
        { family: 7 },
      ],
      issued: { 'date-parts': [['2024', 3]] },
      number: 'arXiv:2403.01234',
      DOI: '10.48550/arXiv.2403.01234',
    };
    expect(await only(list(item))).toMatchObject({
      key: 'arxiv:2403.01234',
      title: 'Tides in random harbours {"}',
      abstract: 'We study tides.\n\nThey come.',
      authors: ['Ada Lund', 'Jan van der Berg', 'The Harbour Group', '王小明', '7'],
      year: 2024,
    });
    expect(await only(JSON.stringify(item))).toMatchObject({ key: 'arxiv:2403.01234' });
    expect(await only(JSON.stringify({ items: [item] }))).toMatchObject({ key: 'arxiv:2403.01234' });
  });

  it.each([
    ['a raw date', { issued: { raw: '5 March 2001' } }, 'title:tides:2001'],
    ['no date at all', { issued: 'soon' }, 'title:tides:'],
    ['a DOI', { DOI: 'https://doi.org/10.1000/ABC' }, 'doi:10.1000/abc'],
    ['a note', { note: 'arXiv: 1706.03762 [cs]' }, 'arxiv:1706.03762'],
    [
      'fields of wrong kinds',
      { DOI: ['x'], author: 'Lund', abstract: null, number: { a: 1 } },
      'title:tides:',
    ],
  ])('may have %s', async (_, fields, key) => {
    expect((await only(list({ title: 'Tides', ...fields }))).key).toBe(key);
  });
});

describe('a broken list', () => {
  const [one, two, three] = ['One', 'Two', 'Three'].map((title) => ({ id: title, title }));

  it('that was cut off gives what is whole', async () => {
    const text = list(one, two, three);
    for (let end = text.indexOf('Three') + 2; end < text.length - 3; end++) {
      const { entries, problems } = await entriesOf(text.slice(0, end));
      expect([entries.length, problems.map(({ fault }) => fault)]).toEqual([2, ['not-closed']]);
    }
  });

  it.each([
    ['a quotation mark is missing', (text: string) => text.replace('"Two",', '"Two,'), 'not-closed'],
    ['a comma is missing', (text: string) => text.replace('"id": "Two",', '"id": "Two"'), 'broken'],
    [
      'a bracket is missing',
      (text: string) => text.replace('"title": "Two"\n  }', '"title": "Two"\n'),
      'broken',
    ],
    ['a control sign stands', (text: string) => text.replace('"Two"', '"T\two"'), 'broken'],
    [
      'levels have no end',
      (text: string) => text.replace('"Two"', `${'['.repeat(9000)}${']'.repeat(9000)}`),
      'too-deep',
    ],
    [
      'it is longer than any',
      (text: string) => text.replace('"Two"', `"${'tide '.repeat(120_000)}"`),
      'too-long',
    ],
  ])('costs no other where %s', async (_, breaks, fault) => {
    const { entries, problems } = await entriesOf(breaks(list(one, two, three)));
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(problems.map((each) => [each.fault, each.line])).toEqual([[fault, 6]]);
  });

  it('changes nothing but itself', async () => {
    const text =
      '[{"__proto__": {"polluted": 1, "title": "P"}, "constructor": {"prototype": {"polluted": 1}}, "title": "T", "author": [{"__proto__": {"family": "X"}, "given": "G"}]}]';
    const { entries } = await entriesOf(text);
    expect(entries).toMatchObject([{ title: 'T', authors: ['G'] }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await titles('[{"__proto__": {"title": "P"}, "id": "10.1000/x", "title": "T"}]')).toEqual(['T']);
  });

  it('with 3,000 authors is read', async () => {
    const author = Array.from({ length: 3000 }, (_, i) => ({ family: `Name ${i}`, given: 'G.' }));
    expect((await only(list({ title: 'Many', author }))).authors).toHaveLength(3000);
  });
});
