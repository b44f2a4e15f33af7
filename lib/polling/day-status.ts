import { newYorkDay, newYorkTime } from '../clock';
import type { DayStatus, LastDay } from '../records/day-status';
import type { Day } from '../records/paper';
import type { Round } from '../records/round';
import { areHolidaysKnown, nextBatch, whyNoAnnouncement } from './calendar';
import { isRunning } from './due';
import { nothingLost } from './nothing-lost';
import { clockFault } from './trusted-time';

export interface DayFacts {
  day: Day;
  /** New papers stored for that day. */
  count: number;
  round: Round | undefined;
  /** Categories followed. */
  categories: string[];
  /** The last day before with papers. */
  last?: LastDay | undefined;
  /** No unattended request is made. */
  paused: boolean;
  now: number;
}

/** What a reader should be told of a day: why it is empty, or what is wrong while it is not. */
export function dayStatus({ day, count, round, categories, last, paused, now }: DayFacts): DayStatus {
  if (categories.length === 0) return { kind: 'first-run' };
  // On whatever day the reader is: ↻ asks for all of them, and must be answered where it was pressed.
  if (isRunning(round, now)) return { kind: 'polling', categories };
  const seen = last && { last };
  // A host that refused is not asked again unattended.
  const refused = round?.state === 'failed' && round.failure?.kind === 'forbidden';
  const next = paused || refused || round?.nextAt === undefined ? undefined : { next: round.nextAt };
  if (round?.state === 'failed' && round.failure) {
    return {
      kind: 'failed',
      failure: round.failure,
      lost: !nothingLost(round, next?.next, now),
      ...next,
      ...seen,
    };
  }
  // By a clock that is wrong nothing can be said of a day; that it is, is said beside.
  if (count > 0 || clockFault(round, now)) return { kind: 'nothing' };
  const why = whyNoAnnouncement(day);
  const isPast = day < newYorkDay(now);
  if (why) {
    const past = isPast ? { past: true as const } : undefined;
    return { kind: 'no-announcement', why, day, next: nextBatch(day).at, ...past, ...seen };
  }
  if (isPast) return { kind: 'none-that-day', ...seen };
  // The feed of a day opens at New York's midnight; an answer from before knows nothing of it, and a round that failed or
  // died got none.
  const asked = round?.answeredAt;
  if (asked === undefined || asked < newYorkTime(day, 0)) {
    return { kind: 'not-asked', ...(asked !== undefined && { since: asked }), ...next, ...seen };
  }
  if (round?.day !== undefined && round.day < day)
    return { kind: 'stale', shows: round.day, ...next, ...seen };
  const holidays = areHolidaysKnown(day) ? undefined : { holidaysUnknown: day.slice(0, 4) };
  return { kind: 'none-yet', ...next, ...seen, ...holidays };
}
