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
  /** `lost`: what was announced since the last answer may be gone from the feed at the next try. */
  | { kind: 'failed'; failure: Failure; lost: boolean; next?: number; last?: LastDay };

/** What there is to say of the last answer, beside a day's papers. */
export type DayRemark =
  /** arXiv is at a day that is still to come by this computer's clock. */
  | { kind: 'arxiv-ahead'; day: Day }
  /** This computer's clock runs days ahead; arXiv is at that day. */
  | { kind: 'clock-ahead'; day: Day }
  | { kind: 'unknown-categories'; categories: string[] }
  | { kind: 'undated' }
  | { kind: 'unreadable-entries'; count: number };

/** The last day that has papers. */
export interface LastDay {
  day: Day;
  count: number;
}
