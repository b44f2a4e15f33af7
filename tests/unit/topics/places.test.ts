import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf, type Query, readQuery, searchable } from '../../../lib/topics';
import { metBy, namesMeant, placesOf, type ShownText } from '../../../lib/topics/marking';
import { shownWords } from '../../../lib/topics/query/shown-words';
import { words } from '../../../lib/topics/query/words';

function read(text: string): Query {
  const asked = readQuery(text);
  if (asked.kind !== 'query') throw new Error(`${text}: ${asked.kind}`);
  return asked.query;
}

/** What is marked, formulas told by their brackets ‹›, which are taken out before. */
function marked(query: string, text: string, of: ShownText['of'] = 'title'): string[] {
  const formulas: [number, number][] = [];
  let plain = '';
  for (const part of text.split(/(‹[^›]*›)/)) {
    const inside = /^‹(.*)›$/.exec(part)?.[1];
    if (inside !== undefined) formulas.push([plain.length, plain.length + inside.length]);
    plain += inside ?? part;
  }
  return placesOf(read(query), { text: plain, of, formulas }).map(([start, end]) => plain.slice(start, end));
}

describe('what is marked of a text', () => {
  it.each<[query: string, text: string, marks: string[]]>([
    ['network', 'Networks of a network', ['Networks', 'network']],
    ['"network"', 'Networks of a network', ['network']],
    ['theory', 'Theories and a theory', ['Theories', 'theory']],
    ['poincare', 'Poincaré’s inequality, POINCARÉ maps', ['Poincaré', 'POINCARÉ']],
    ['poincare', 'Poincare\u0301 maps', ['Poincare\u0301']],
    [
      '"random walk"',
      'Random  walk, random-walk; random, walk',
      ['Random  walk', 'random-walk', 'random, walk'],
    ],
    ['random walk', 'a walk at random', ['walk', 'random']],
    ['reinforc*', 'Step-reinforced walks', ['reinforced']],
    ['*forced', 'Step-reinforced walks', ['reinforced']],
    ['n*l net*', 'A neural network', ['neural', 'network']],
    ['straße', 'STRASSE, Straße', ['STRASSE', 'Straße']],
    ['alpha', 'The α of it', ['α']],
    ['漫步', '随机漫步的极限', ['漫步']],
    ['ti:elm', 'An elm', ['elm']],
    ['abs:elm', 'An elm', []],
    ['au:elm', 'An elm', []],
    ['cat:elm', 'An elm', []],
    ['elm NOT oak', 'An elm, an oak', ['elm']],
    ['-oak', 'An oak', []],
    ['elm OR oak', 'An oak', ['oak']],
    ['"a b" OR "b c"', 'a b c', ['a b c']],
    ['E', 'The mean ‹E[X] = 2›', ['E[X] = 2']],
    ['"mean E"', 'The mean ‹E[X] = 2› is', ['mean E[X] = 2']],
    ['"k means"', '‹k›-means', ['k-means']],
    ['mean', 'The mean ‹E[X] = 2›', ['mean']],
    ['half', 'half', ['half']],
    ['2', 'a ½ cup', ['½']],
    ['cat', 'concatenate', []],
  ])('%s in “%s”', (query, text, marks) => {
    expect(marked(query, text)).toEqual(marks);
  });

  it('is of the abstract what is asked of abstracts', () => {
    expect(marked('abs:elm', 'An elm', 'abstract')).toEqual(['elm']);
    expect(marked('ti:elm', 'An elm', 'abstract')).toEqual([]);
  });

  it('is what the matcher matches, and all of it', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'é',
      'ß',
      'İ',
      'Σ',
      'ﬁ',
      '½',
      '漢',
      '가',
      '-',
      ' ',
      ' ',
      '.',
      'e\u0301',
      's',
    );
    const text = fc.array(letter, { maxLength: 14 }).map((all) => all.join(''));
    const asked = fc.oneof(
      text,
      text.map((each) => `${each}*`),
      text.map((each) => `"${each}"`),
    );
    fc.assert(
      fc.property(asked, text, (typed, title) => {
        const query = readQuery(typed);
        fc.pre(query.kind === 'query' && query.query.kind === 'term');
        if (query.kind !== 'query') return;
        const isMeant = (part: string) =>
          matcherOf(query.query)(
            searchable({ id: '', title: part, abstract: '', authors: [], categories: [] }, () => []),
          );
        const places = placesOf(query.query, { text: title, of: 'title' });
        expect(places.length > 0).toBe(isMeant(title));
        for (const [start, end] of places) expect(isMeant(title.slice(start, end))).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it('is read as the matcher reads: the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        fc.pre(!/[$\\{}~^_]/.test(text));
        const own = shownWords(text).map(({ word }) => word);
        expect(own.join(' ')).toBe(words(text).trim());
      }),
      { numRuns: 4000 },
    );
  });
});

describe('what of a query a paper meets', () => {
  const paper = searchable(
    { id: '1', title: 'Elm', abstract: 'Oak', authors: [{ name: 'Ann Birch' }], categories: ['cs.LG'] },
    () => [],
  );
  it('are the parts it is meant for', () => {
    expect(metBy(read('(elm pine) OR oak'), paper)).toEqual({ kind: 'or', of: [read('oak')] });
    expect(metBy(read('elm NOT pine'), paper)).toEqual({ kind: 'or', of: [read('elm')] });
    expect(metBy(read('pine'), paper)).toBeUndefined();
    expect(metBy(read('NOT pine'), paper)).toBeUndefined();
  });
  it('are its authors where they are asked for', () => {
    expect(namesMeant(read('au:birch'), ['Ann Birch', 'Bo Elm'])).toEqual(['Ann Birch']);
    expect(namesMeant(read('"A. Birch" OR ti:elm'), ['Ann Birch', 'Bo Elm'])).toEqual(['Ann Birch']);
    expect(namesMeant(read('NOT birch'), ['Ann Birch'])).toEqual([]);
  });
});
