import { describe, expect, it } from 'vitest';
import type { Interest } from '../../../lib/records/relevance';
import { learnedWords } from '../../../lib/topics/learned-words';

const interest = (...terms: [term: string, weight: number][]): Interest => ({
  papers: 7,
  weights: new Float32Array(),
  bias: 0,
  terms: terms.map(([term, weight]) => ({ term, weight })),
});

describe('what was learned, in words', () => {
  it('is what speaks for a paper, in its order, told apart by kind', () => {
    expect(
      learnedWords(
        interest(
          ['tide', 1.8],
          ['J.-P. Moreau', 1.5],
          ['walk', 1],
          ['au:y lecun', 0.9],
          ['cat:math.PR', 0.8],
          ['cs.LG', 0.7],
          ['sorting', -2],
        ),
      ),
    ).toEqual({
      papers: 7,
      terms: ['tide', 'walk'],
      authors: ['J.-P. Moreau', 'Y. Lecun'],
      categories: ['math.PR', 'cs.LG'],
    });
  });

  it('says no word twice', () => {
    expect(
      learnedWords(interest(['random walk', 3], ['walk', 2], ['random', 1], ['tide', 0.5])).terms,
    ).toEqual(['random walk', 'tide']);
  });

  it('is nothing of nothing', () => {
    const { terms: _, ...bare } = interest();
    expect(learnedWords(bare)).toEqual({ papers: 7, terms: [], authors: [], categories: [] });
  });
});
