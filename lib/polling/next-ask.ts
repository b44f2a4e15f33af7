import { HOUR, MINUTE, newYorkDay } from '../clock';
import type { Day, SourceId } from '../records/paper';
import type { LateDay, Round } from '../records/round';
import { currentFeedDay, nextBatch, whyNoAnnouncement } from './calendar';
import { isAhead } from './due';
import { lastRead } from './nothing-lost';

/** Sources that announce by arXiv's calendar; all others are asked at the reader's interval. */
const BY_CALENDAR: ReadonlySet<SourceId> = new Set(['arxiv']);
export const goesByCalendar = (source: SourceId): boolean => BY_CALENDAR.has(source);

/** After New York's midnight, so that not everybody asks at once. */
const [SOONEST, LATEST] = [20 * MINUTE, 60 * MINUTE];

/** While the feed of a weekday is not there: waits between tries, the last one repeated until the next batch. */
const RETRIES = [1 * HOUR, 3 * HOUR, 8 * HOUR];

/** What is asked of a number generator: from 0, below 1. */
export type Random = () => number;

/** What the next time goes by: the row of a round that got its answer, and `nextAt` as it was planned before. */
export type Asked = Pick<Round, 'source' | 'day' | 'late' | 'nextAt' | 'startedAt' | 'finishedAt'>;

/**
 * When to ask a source again that has answered (epoch milliseconds): arXiv when something can be new, others after the
 * reader's interval. A round in the future was told by a clock that has been set back since: then it is now.
 */
export function nextAsk(
  round: Asked,
  now: number,
  random: Random,
  { pollHours }: { pollHours: number },
): number {
  if (isAhead(round, now)) return now;
  const today = newYorkDay(now);
  // Where arXiv is ahead of this clock, the calendar is of no use with it.
  if (!goesByCalendar(round.source) || (round.day !== undefined && round.day > today))
    return now + pollHours * HOUR;
  const batch = opening(nextBatch(today), random);
  if (!round.late || round.late.day !== currentFeedDay(now)) return batch;
  const wait = RETRIES[Math.min(round.late.tries, RETRIES.length) - 1] ?? HOUR;
  const planned = round.nextAt !== undefined && round.nextAt > now ? round.nextAt : now + wait;
  const retry = Math.min(planned, now + wait);
  // Past midnight the feed is another day's, or a weekend's.
  return newYorkDay(retry) === today ? retry : batch;
}

/**
 * Whether an answer came without the day that is due, whole or for some categories, and how many in a row. Asking before
 * the time that was planned counts for nothing: pressing ↻ puts nothing off.
 * @param answer the day it held (none where it was empty), and categories that still showed the day before
 * @returns undefined where it is there, or none is due
 */
export function lateDay(
  before: Pick<Round, 'late' | 'nextAt'> | undefined,
  { day, stale }: { day?: Day | undefined; stale?: readonly string[] | undefined },
  now: number,
): LateDay | undefined {
  const due = currentFeedDay(now);
  if (due === undefined || (day !== undefined && day >= due && !stale?.length)) return undefined;
  if (before?.late?.day !== due) return { day: due, tries: 1 };
  const planned = before.nextAt !== undefined && before.nextAt > now;
  return { day: due, tries: before.late.tries + (planned ? 0 : 1) };
}

/**
 * The next try after a failure (`at`, epoch milliseconds): on a day without announcement it waits for the next batch,
 * unless something is missing that other pages than the feed can still bring.
 * @param before the row of the round before the failure
 */
export function nextTry(before: Round | undefined, at: number, now: number, random: Random): number {
  const read = before && lastRead(before);
  if (!before || read === undefined || !goesByCalendar(before.source)) return at;
  const day = newYorkDay(at);
  if (whyNoAnnouncement(day) === undefined || nextBatch(read).at <= now) return at;
  return opening(nextBatch(day), random);
}

const opening = ({ at }: { at: number }, random: Random) => at + SOONEST + random() * (LATEST - SOONEST);
