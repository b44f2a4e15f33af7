import type { HeldOutDay } from './relevance';

/** The three orders that a day held out is told in. */
export const HELD_OUT_ORDERS = ['arxiv', 'topics', 'learned'] as const;
export type HeldOutOrder = (typeof HELD_OUT_ORDERS)[number];

/** Of several days together. */
export interface HeldOutSum {
  days: number;
  marked: number;
  inTop: Record<HeldOutOrder, number>;
}

/** The newest day on which a reader marked something; undefined where there is none. */
export const newestTold = (days: readonly HeldOutDay[]): HeldOutDay | undefined =>
  days.find(({ marked }) => marked > 0);

/** All days together. */
export function sumOf(days: readonly HeldOutDay[]): HeldOutSum {
  const sum: HeldOutSum = { days: 0, marked: 0, inTop: { arxiv: 0, topics: 0, learned: 0 } };
  for (const { marked, inTop } of days) {
    if (marked === 0) continue;
    sum.days++;
    sum.marked += marked;
    for (const order of HELD_OUT_ORDERS) sum.inTop[order] += inTop[order];
  }
  return sum;
}
