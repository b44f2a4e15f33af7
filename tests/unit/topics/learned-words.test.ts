import { describe, expect, it } from 'vitest';
import type { Radar } from '../../../lib/records/relevance';
import { learnedWords } from '../../../lib/topics/learned-words';

const radar = (features: [name: string, weight: number, rarity?: number][]): Radar => ({
  id: 'radar',
  edition: 1,
  trainedAt: 0,
  from: { starred: 1, read: 0, hidden: 0, library: 0, passed: 0 },
  features: features.map(([name]) => name).join('\n'),
  rarity: Float32Array.from(features, ([, , rarity = 1]) => rarity),
  interests: [{ papers: 7, weights: Float32Array.from(features, ([, weight]) => weight), bias: 0 }],
  heldOut: [],
});

describe('what was learned, in words', () => {
  it('is what speaks for a paper, by its weight and its rarity, told apart by kind', () => {
    const [interest] = learnedWords(
      radar([
        ['walk', 1],
        ['tide', 0.6, 3],
        ['sorting', -2],
        ['au:y lecun', 1],
        ['au:j-p moreau', 2],
        ['cat:math.PR', 1],
      ]),
    );
    expect(interest).toEqual({
      papers: 7,
      terms: ['tide', 'walk'],
      authors: ['J-P Moreau', 'Y. Lecun'],
      categories: ['math.PR'],
    });
  });

  it('says no word twice', () => {
    const [interest] = learnedWords(
      radar([
        ['random walk', 3],
        ['walk', 2],
        ['random', 1],
        ['tide', 0.5],
      ]),
    );
    expect(interest?.terms).toEqual(['random walk', 'tide']);
  });

  it('is nothing of nothing', () => {
    expect(learnedWords({ ...radar([]), interests: [] })).toEqual([]);
    expect(learnedWords(radar([]))[0]).toMatchObject({ terms: [], authors: [], categories: [] });
  });
});
