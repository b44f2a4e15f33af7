import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../entrypoints/options/whole-number';

describe('a whole number that was typed', () => {
  it.each([
    ['8', 8],
    [' 8 ', 8],
    ['08', 8],
    ['１２', 12],
    ['8 hours', 8],
    ['8h', 8],
    ['8 小时', 8],
    ['٨', undefined],
    ['8.5', undefined],
    ['8,5', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['8 to 9', undefined],
    ['hours', undefined],
    ['', undefined],
    ['99999999999', undefined],
  ])('%j is %s', (typed, number) => {
    expect(wholeNumber(typed)).toBe(number);
  });
});
