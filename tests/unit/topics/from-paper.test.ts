import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../lib/records/paper';
import { matcherOf, readQuery, searchable } from '../../../lib/topics';
import { phraseCounter, queryFromPaper, tellingPhrases } from '../../../lib/topics/from-paper';
import { facts } from '../invented';

const paper = (title: string, abstract: string, more: Partial<Paper> = {}): Paper => ({
  ...facts({ id: '2606.01001', title, abstract, ...more }),
  arrivedAt: 0,
});

const walks = paper(
  'On a class of unbalanced step-reinforced random walks',
  'We introduce a new class of step-reinforced random walks. Unbalanced walks on $\\mathbb{Z}^d$ remember their steps. ' +
    'We prove limit theorems for step-reinforced random walks, and for large deviations.',
  { primary: 'math.PR', categories: ['math.PR'] },
);
const others = [
  paper('Random walks on graphs', 'We study random walks and their limit theorems.'),
  paper('Large deviations of random walks', 'We prove large deviations for random walks.'),
  paper('Pebbles', 'A paper of pebbles. It has limit theorems, too.'),
];

function countsAmong(one: Paper, all: readonly Paper[]) {
  const { counts, add } = phraseCounter(one);
  for (const each of all) add(each);
  return counts;
}
const means = (query: string, of: Paper): boolean => {
  const read = readQuery(query);
  if (read.kind !== 'query') throw new Error(query);
  return matcherOf(read.query)(searchable(of, () => []));
};

describe('a paper’s most telling phrases', () => {
  it('are what it says and others do not', () => {
    const [first, ...rest] = tellingPhrases(walks, countsAmong(walks, others));
    expect(first).toBe('step reinforced random walks');
    expect([first, ...rest]).not.toContain('random walks');
    expect(rest.every((phrase) => !phrase.includes('theorem'))).toBe(true);
  });
  it('hold no formula, no common word, and none is part of another', () => {
    const phrases = tellingPhrases(walks, countsAmong(walks, others));
    expect(phrases.join(' ')).not.toMatch(/mathbb|\bz\b|\bclass\b|\bnew\b|\bof\b/);
    for (const each of phrases)
      expect(phrases.filter((other) => ` ${other} `.includes(` ${each} `))).toEqual([each]);
  });
  it('are counted by paper, not by how often each says them', () => {
    const { of, papers } = countsAmong(walks, others);
    expect([papers, of.get('random walks'), of.get('unbalanced'), of.get('limit theorems')]).toEqual([
      3, 2, 0, 2,
    ]);
  });
});

describe('the search made of a paper', () => {
  it('asks for its category or tags, and for its phrases as it writes them', () => {
    const query = queryFromPaper(walks, ['random-walks'], countsAmong(walks, others));
    expect(query).toMatch(/^\(cat:math\.PR OR tag:random-walks\) AND \("step-reinforced random walks" OR /);
  });
  it.each([
    [walks],
    [paper('大语言模型 的推理', '大语言模型的推理能力。')],
    [paper('$\\ell_1$', '$x$')],
    [paper('', '')],
    [paper('“Quoted” (title): a "case" * study', 'AND OR NOT -x ti: au:')],
    [paper('Poincaré–Žižek maps', 'Poincaré–Žižek maps are maps.')],
    [paper('word '.repeat(2_000), 'word '.repeat(20_000))],
  ])('can be read, and finds that paper: %#', (one) => {
    const query = queryFromPaper(one, [], countsAmong(one, others));
    expect(query.length).toBeLessThan(2_000);
    expect(means(query, one)).toBe(true);
  });
  it('of a journal’s paper names no category', () => {
    const query = queryFromPaper(
      { ...walks, source: 'journal', primary: 'https://example.org/feed' },
      [],
      countsAmong(walks, []),
    );
    expect(query).toMatch(/^\("/);
    expect(means(query, walks)).toBe(true);
  });
});
