import type { Usage } from '../records/engine';
import type { Job } from '../records/job';
import type { Day } from '../records/paper';
import type { Price, PriceOverrides } from '../records/price';
import { isLocal } from './endpoints';

/** A price as its maker asked for it on a day; a reseller may ask for another. */
export interface ListedPrice extends Price {
  seen: Day;
}

/** Prices change without notice: what the reader enters goes before these. Most as models.dev listed them. */
export const PRICES: Record<string, ListedPrice> = {
  'gpt-6-luna': { input: 0.1, output: 0.5, seen: '2026-11-22' },
  'gpt-6-sol': { input: 2, output: 10, seen: '2026-11-22' },
  'gpt-5.4-nano': { input: 0.2, output: 1.25, seen: '2026-07-02' },
  'gpt-oss-120b': { input: 0.15, output: 0.6, seen: '2026-07-02' },
  'deepseek-v4-flash': { input: 0.14, output: 0.28, seen: '2026-07-02' },
  'gemini-2.5-flash-lite': { input: 0.1, output: 0.4, seen: '2026-07-02' },
  'gemini-3.1-flash-lite': { input: 0.25, output: 1.5, seen: '2026-07-02' },
  'mistral-small-2603': { input: 0.15, output: 0.6, seen: '2026-07-02' },
  'glm-4.7-flashx': { input: 0.07, output: 0.4, seen: '2026-07-02' },
  'kimi-k2.6': { input: 0.95, output: 4, seen: '2026-07-02' },
};

const FREE: Price = { input: 0, output: 0 };

/** What a model without a known price is taken to cost where a limit must hold: as much as the dearest that is known. */
export const DEAREST: Price = {
  input: Math.max(...Object.values(PRICES).map(({ input }) => input)),
  output: Math.max(...Object.values(PRICES).map(({ output }) => output)),
};

/**
 * The price of a model by its name: the reader's own; else the table's, also under the name of a maker (`openai/…`) or
 * with the day of a release (`…-2026-09-22`); nothing for those that OpenRouter gives away (`…:free`).
 * @returns undefined where nobody knows it: that is said, never taken for nothing
 */
export function priceOf(model: string, overrides: PriceOverrides = {}): Price | undefined {
  const name = model.slice(model.lastIndexOf('/') + 1);
  const own = known(overrides, model) ?? known(overrides, name);
  if (own) return own;
  if (name.endsWith(':free')) return FREE;
  return known(PRICES, name) ?? known(PRICES, name.replace(/-\d{4}-?\d{2}-?\d{2}$/, ''));
}

/** Own properties only: a model may be called `constructor`. */
const known = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The price of a job: models on the reader's own machines are free unless the reader says otherwise. */
export function priceOfJob(
  { endpoint, model }: Pick<Job, 'endpoint' | 'model'>,
  overrides: PriceOverrides,
): Price | undefined {
  return known(overrides, model) ?? (isLocal(endpoint) ? FREE : priceOf(model, overrides));
}

/** Whole millionths of a US dollar, rounded up; undefined where the price is unknown. */
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price): number;
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price | undefined): number | undefined;
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price | undefined) {
  if (!price) return undefined;
  // A little less than the product, which is a little more than it is where a price is no binary fraction.
  return Math.max(0, Math.ceil(usage.input * price.input + usage.output * price.output - 1e-6));
}
