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

/** What a model is reckoned at, and who says so. */
export type Reckoned =
  /** `instead`: what it would be without the reader's own price. */
  | { kind: 'own'; price: Price; instead: Exclude<Reckoned, { kind: 'own' }> }
  | { kind: 'listed'; price: ListedPrice }
  /** On the reader's own machines, or given away as OpenRouter's (`…:free`) are. */
  | { kind: 'home' | 'given-away'; price: Price }
  /** Nobody knows it: that is said, never taken for nothing. */
  | { kind: 'unknown'; price?: never };

/** The price of a job and where it is from: models on the reader's own machines are free unless the reader says otherwise. */
export function reckon(
  { endpoint, model }: Pick<Job, 'endpoint' | 'model'>,
  overrides: PriceOverrides,
): Reckoned {
  const isHome = isLocal(endpoint);
  const own = known(overrides, model) ?? (isHome ? undefined : known(overrides, bareName(model)));
  const instead = isHome ? ({ kind: 'home', price: FREE } as const) : byTable(model);
  return own ? { kind: 'own', price: own, instead } : instead;
}

/** By its name in the table, also under that of a maker (`openai/…`) or with the day of a release (`…-2026-09-22`). */
function byTable(model: string): Exclude<Reckoned, { kind: 'own' }> {
  const name = bareName(model);
  if (name.endsWith(':free')) return { kind: 'given-away', price: FREE };
  const price = known(PRICES, name) ?? known(PRICES, name.replace(/-\d{4}-?\d{2}-?\d{2}$/, ''));
  return price ? { kind: 'listed', price } : { kind: 'unknown' };
}

const bareName = (model: string) => model.slice(model.lastIndexOf('/') + 1);

/** Own properties only: a model may be called `constructor`. */
const known = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** @returns undefined where nobody knows it */
export const priceOfJob = (
  job: Pick<Job, 'endpoint' | 'model'>,
  overrides: PriceOverrides,
): Price | undefined => reckon(job, overrides).price;

/** The reader's prices with one for a model; without one, those it would be found under are gone, and the table holds again. */
export function withOwnPrice(
  overrides: PriceOverrides,
  { endpoint, model }: Pick<Job, 'endpoint' | 'model'>,
  price?: Price,
): PriceOverrides {
  const names = price || isLocal(endpoint) ? [model] : [model, bareName(model)];
  const others = Object.entries(overrides).filter(([name]) => !names.includes(name));
  // Not by assignment: a model may be called `__proto__`.
  return Object.fromEntries(price ? [...others, [model, price]] : others);
}

/** Whole millionths of a US dollar, rounded up; undefined where the price is unknown. */
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price): number;
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price | undefined): number | undefined;
export function cost(usage: Pick<Usage, 'input' | 'output'>, price: Price | undefined) {
  if (!price) return undefined;
  // A little less than the product, which is a little more than it is where a price is no binary fraction.
  return Math.max(0, Math.ceil(usage.input * price.input + usage.output * price.output - 1e-6));
}
