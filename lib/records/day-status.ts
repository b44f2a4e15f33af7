import type { Day, SourceId } from './paper';
import type { Failure } from './round';

/** What there is to say of a day besides its papers. Times in epoch milliseconds. */
export type DayStatus =
  | { kind: 'nothing' }
  | { kind: 'first-run' }
  | { kind: 'polling'; categories: string[] }
  /** `past`: the day is over. */
  | {
      kind: 'no-announcement';
      why: 'weekend' | 'holiday';
      day: Day;
      next: number;
      past?: true;
      last?: LastDay;
    }
  /** Nobody asked since that day began. */
  | { kind: 'not-asked'; since?: number; next?: number; last?: LastDay }
  /** Asked, and the feed still holds an earlier day. */
  | { kind: 'stale'; shows: Day; next?: number; last?: LastDay }
  /** Asked, and there is nothing. `holidaysUnknown`: the year whose holidays of arXiv's are not known. */
  | { kind: 'none-yet'; next?: number; last?: LastDay; holidaysUnknown?: string }
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
  /** They still show that day, while others have moved on. `next`: when they are asked again (epoch milliseconds). */
  | { kind: 'stale-categories'; categories: string[]; day: Day; next?: number }
  | { kind: 'undated' }
  | { kind: 'unreadable-entries'; count: number }
  /** What did not come at the last try, of a source or of some of its lists. `next`: as above. */
  | { kind: 'not-received'; source: SourceId; lists: string[]; failure: Failure; next?: number };

/** The last day that has papers. */
export interface LastDay {
  day: Day;
  count: number;
}
