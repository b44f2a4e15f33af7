import type { SpendingRow } from '../records/job';
import type { Day } from '../records/paper';

type ByModel = Map<string, Map<Day, number>>;

/** What each model took on each day: millionths of a US dollar, and tokens in and out, also those without a price. */
export function costOf(rows: readonly SpendingRow[]): { money: ByModel; tokens: ByModel } {
  const money: ByModel = new Map();
  const tokens: ByModel = new Map();
  for (const { day, model, microUsd, input, output } of rows) {
    set(money, model, day, microUsd);
    set(tokens, model, day, input + output);
  }
  return { money, tokens };
}

/** There is one row for a model and a day. */
function set(to: ByModel, model: string, day: Day, value: number): void {
  const days = to.get(model) ?? new Map<Day, number>();
  days.set(day, value);
  to.set(model, days);
}
