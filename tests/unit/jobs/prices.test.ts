import { describe, expect, it } from 'vitest';
import { isLocal } from '../../../lib/jobs/endpoints';
import { cost, DEAREST, PRICES, priceOfJob, reckon, withOwnPrice } from '../../../lib/jobs/prices';
import type { PriceOverrides } from '../../../lib/records/price';
import { CLOUD, LOCAL } from './wishes';

const priceOf = (model: string, own: PriceOverrides = {}) => priceOfJob({ endpoint: CLOUD, model }, own);

describe('the price of a model', () => {
  it.each([
    'gpt-6-luna',
    'openai/gpt-6-luna',
    'gpt-6-luna-2026-09-22',
    'models/gpt-6-luna',
    'gpt-6-luna-20260922',
  ])('is found by its name: %s', (name) => expect(priceOf(name)).toMatchObject({ input: 0.1, output: 0.5 }));

  it.each(['gpt-7', '', 'gpt-6-luna-pro', 'constructor', 'toString', 'gpt-6-luna:nitro'])(
    'is unknown, never nothing: %s',
    (name) => {
      expect(priceOf(name)).toBeUndefined();
      expect(cost({ input: 1, output: 1 }, priceOf(name))).toBeUndefined();
    },
  );

  it('is what the reader says, also of models at home and of those that are given away', () => {
    const own = { input: 7, output: 8 };
    expect(priceOf('gpt-6-luna', { 'gpt-6-luna': own })).toEqual(own);
    expect(priceOf('openai/gpt-6-luna', { 'gpt-6-luna': own })).toEqual(own);
    expect(priceOf('any/model:free')).toEqual({ input: 0, output: 0 });
    expect(priceOfJob({ endpoint: LOCAL, model: 'any' }, {})).toEqual({ input: 0, output: 0 });
    expect(priceOfJob({ model: 'any' }, {})).toEqual({ input: 0, output: 0 });
    expect(priceOfJob({ endpoint: LOCAL, model: 'any' }, { any: own })).toEqual(own);
    expect(priceOfJob({ endpoint: CLOUD, model: 'any' }, {})).toBeUndefined();
  });

  it('makes a month of 54 abstracts a day cost what the issue says, and no table knows a dearer one', () => {
    const month = { input: 1_600 * 54 * 30, output: 900 * 54 * 30 };
    expect(Math.round(cost(month, PRICES['gpt-6-luna'] ?? DEAREST) / 10_000)).toBe(99);
    for (const price of Object.values(PRICES)) {
      expect(price.input).toBeLessThanOrEqual(DEAREST.input);
      expect(price.output).toBeLessThanOrEqual(DEAREST.output);
      expect(price.seen).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  it('is rounded up to a millionth, and no further', () => {
    expect(cost({ input: 1_600, output: 0 }, { input: 0.1, output: 0.5 })).toBe(160);
    expect(cost({ input: 1, output: 0 }, { input: 0.1, output: 0.5 })).toBe(1);
    expect(cost({ input: 0, output: 0 }, DEAREST)).toBe(0);
  });
});

describe('what a model is reckoned at', () => {
  const own = { input: 7, output: 8 };
  const kind = (model: string, endpoint = CLOUD, prices: PriceOverrides = {}) =>
    reckon({ endpoint, model }, prices).kind;

  it('says who says so', () => {
    expect(reckon({ endpoint: CLOUD, model: 'openai/gpt-6-luna' }, {})).toEqual({
      kind: 'listed',
      price: { input: 0.1, output: 0.5, seen: '2026-11-22' },
    });
    expect(kind('any/model:free')).toBe('given-away');
    expect(kind('any', LOCAL)).toBe('home');
    // Also of one that the table knows: it runs for nothing.
    expect(kind('gpt-oss-120b', LOCAL)).toBe('home');
    expect(reckon({ endpoint: CLOUD, model: 'any' }, {})).toEqual({ kind: 'unknown' });
    expect(reckon({ endpoint: CLOUD, model: 'any' }, { any: own })).toEqual({
      kind: 'own',
      price: own,
      instead: { kind: 'unknown' },
    });
  });

  it.each([
    ['gpt-6-luna', CLOUD, 'listed'],
    ['openai/gpt-6-luna', CLOUD, 'listed'],
    ['maker/any', CLOUD, 'unknown'],
    ['maker/any', LOCAL, 'home'],
    ['__proto__', CLOUD, 'unknown'],
    ['constructor', CLOUD, 'unknown'],
  ] as const)('is the reader’s own for %s on %s, and %s again without it', (model, endpoint, before) => {
    const others = { other: own };
    const job = { endpoint, model };
    const set = withOwnPrice(others, job, { input: 1, output: 2 });
    expect(reckon(job, set)).toMatchObject({ kind: 'own', price: { input: 1, output: 2 } });
    expect(set.other).toEqual(own);
    const back = withOwnPrice(set, job);
    expect(kind(model, endpoint, back)).toBe(before);
    expect(back).toEqual(others);
  });

  it('goes back to the table also where the price was set under the name alone', () => {
    const job = { endpoint: CLOUD, model: 'openai/gpt-6-luna' };
    const prices = { 'gpt-6-luna': own };
    expect(reckon(job, prices).kind).toBe('own');
    expect(reckon(job, withOwnPrice(prices, job)).kind).toBe('listed');
  });

  it('at home leaves the price that another server’s model of that name has', () => {
    const prices = { 'maker/any': own, any: own };
    expect(withOwnPrice(prices, { endpoint: LOCAL, model: 'maker/any' })).toEqual({ any: own });
  });
});

describe('a machine of the reader’s', () => {
  it.each([
    'http://localhost:1234/v1',
    'http://127.0.0.1:11434/v1',
    'http://[::1]:8080',
    'http://192.168.1.7/v1',
    'http://10.0.0.5',
    'http://172.20.0.2:8000',
    'http://gpu.local/v1',
    'http://[fd12:3456::1]/v1',
  ])('is %s', (url) => expect(isLocal(url)).toBe(true));
  it.each([
    CLOUD,
    'https://10.example.com',
    'https://172.32.0.1',
    'https://localhost.example',
    'nonsense',
    '',
  ])('is not %s', (url) => expect(isLocal(url)).toBe(false));
});
