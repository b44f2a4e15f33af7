import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldText,
  priceText,
  readPrice,
  typedDollars,
} from '../../../entrypoints/options/engine/typed-price';

describe('a price that was typed', () => {
  it.each([
    ['0.25', 0.25],
    [' 0.25 ', 0.25],
    ['$0.25', 0.25],
    ['US$ 0.25', 0.25],
    ['0.25 USD', 0.25],
    ['0.25美元', 0.25],
    ['0,25', 0.25],
    ['0,125', 0.125],
    ['０．２５', 0.25],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['1000', 1000],
    ['1000.01', undefined],
    ['1,250', undefined],
    ['1.250,00', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['0.0000001', undefined],
    ['¥1', undefined],
    ['€1', undefined],
    ['.', undefined],
    ['$', undefined],
    ['', undefined],
    ['free', undefined],
    ['Infinity', undefined],
    ['0x1', undefined],
  ])('%j is %s', (typed, dollars) => {
    expect(typedDollars(typed)).toBe(dollars);
  });

  it('is read again as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (millionths) => {
        const dollars = millionths / 1_000_000;
        expect(typedDollars(fieldText(dollars))).toBe(dollars);
        expect(fieldText(dollars)).not.toMatch(/[e,]/);
      }),
    );
  });

  it('stands in a sentence with two places at least', () => {
    expect([0, 0.1, 0.075, 10].map(priceText)).toEqual(['$0.00', '$0.10', '$0.075', '$10.00']);
  });
});

describe('the two prices of a model', () => {
  it.each([
    [
      { input: '0.1', output: '0.5' },
      { kind: 'price', price: { input: 0.1, output: 0.5 } },
    ],
    [
      { input: '0', output: '0' },
      { kind: 'price', price: { input: 0, output: 0 } },
    ],
    [{ input: '0.1', output: ' ' }, { kind: 'half' }],
    [{ input: '', output: '' }, { kind: 'empty' }],
    [
      { input: 'x', output: '' },
      { kind: 'wrong', fields: ['input'] },
    ],
    [
      { input: 'x', output: '-1' },
      { kind: 'wrong', fields: ['input', 'output'] },
    ],
  ])('%j are %j', (typed, read) => {
    expect(readPrice(typed)).toEqual(read);
  });
});
