import { describe, expect, it } from 'vitest';
import { isLocal } from '../../../lib/jobs/endpoints';
import { cost, DEAREST, PRICES, priceOf, priceOfJob } from '../../../lib/jobs/prices';
import { CLOUD, LOCAL } from './wishes';

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
