import type { Day } from './paper';
import type { Failure } from './round';

/** What there is to say of a day besides its papers. Times in epoch milliseconds. */
export type DayStatus =
  | { kind: 'nothing' }
  | { kind: 'first-run' }
  | { kind: 'polling'; categories: string[] }
  | { kind: 'no-announcement'; why: 'weekend' | 'holiday'; day: Day; next: number; last?: LastDay }
  | { kind: 'none-yet'; next?: number; last?: LastDay }
  | { kind: 'failed'; failure: Failure; next?: number; last?: LastDay };

/** The last day that has papers. */
export interface LastDay {
  day: Day;
  count: number;
}
