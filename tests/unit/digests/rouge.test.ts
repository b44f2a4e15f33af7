import { describe, expect, it } from 'vitest';
import { rouge, rougeWords } from '../../../scripts/train-tldr/rouge';

describe('ROUGE', () => {
  it('takes words as rouge_score does', () =>
    expect(rougeWords('A k-NN’s café, 3.5%')).toEqual(['a', 'k', 'nn', 's', 'caf', '3', '5']));

  it('is counted as by hand', () => {
    const { r1, r2, rl } = rouge('the cat sat on the mat', ['the mat the cat']);
    // 4 of 6 and 4; “the cat”, “the mat” of 5 and 3; “the cat” or “the mat” in order, or “the … the”.
    expect(r1).toBeCloseTo(8 / 10);
    expect(r2).toBeCloseTo(4 / 8);
    expect(rl).toBeCloseTo(4 / 10);
  });

  it('counts a word no more often than the reference has it', () =>
    expect(rouge('a a a', ['a b']).r1).toBeCloseTo(2 / 5));

  it('takes all three of the reference that is nearest', () => {
    expect(rouge('x y', ['y x', 'q'])).toEqual({ r1: 1, r2: 0, rl: 0.5 });
    expect(rouge('', ['x'])).toEqual({ r1: 0, r2: 0, rl: 0 });
  });
});
