import type { Day } from './paper';
import type { Failure } from './round';

/** What there is to say of a day besides its papers. Times in epoch milliseconds. */
export type DayStatus =
  | { kind: 'nothing' }
  | { kind: 'first-run' }
  | { kind: 'polling'; categories: string[] }
  | { kind: 'no-announcement'; why: 'weekend' | 'holiday'; day: Day; next: number; last?: LastDay }
  /** Nobody asked since that day began. */
  | { kind: 'not-asked'; since?: number; next?: number; last?: LastDay }
  /** Asked, and the feed still holds an earlier day. */
  | { kind: 'stale'; shows: Day; next?: number; last?: LastDay }
  /** Asked, and there is nothing. */
  | { kind: 'none-yet'; next?: number; last?: LastDay }
  | { kind: 'none-that-day'; last?: LastDay }
  | { kind: 'failed'; failure: Failure; next?: number; last?: LastDay };

/** The last day that has papers. */
export interface LastDay {
  day: Day;
  count: number;
}
