import { describe, expect, it } from 'vitest';
import { dollars } from '../../../components/engine-words';

describe('money', () => {
  it.each([
    [0, '$0.00'],
    [200_000, '$0.20'],
    [1_234_567, '$1.23'],
    [99_600, '$0.10'],
    [99_400, '$0.099'],
    [42_300, '$0.042'],
    [4_150, '$0.0042'],
    [4_000, '$0.004'],
    [37, '$0.000037'],
    [1, '$0.000001'],
  ])('is told to two figures where it is small: %i millionths as %s', (microUsd, words) => {
    expect(dollars(microUsd)).toBe(words);
  });
});
