import { addDays, DAY, newYorkDay, newYorkTime, weekday } from '../clock';
import type { Day } from '../records/paper';
import { CATCH_UP_DAYS } from '../sources/arxiv-addresses';
import { isSkippedEvening } from './holidays';

/** Longer than arXiv ever rests: from a Thursday over a holiday and the weekend to Monday, and the jitter. */
export const LONGEST_REST = 5 * DAY;

export type NoAnnouncement = 'weekend' | 'holiday';

/** Why arXiv's feeds are empty on a New York day; undefined where papers are due. */
export function whyNoAnnouncement(day: Day): NoAnnouncement | undefined {
  const day0to6 = weekday(day);
  if (day0to6 === 0 || day0to6 === 6) return 'weekend';
  return isSkippedEvening(addDays(day, -1)) ? 'holiday' : undefined;
}

/** Whether arXiv's holidays are known that could leave this day's feed empty. */
export const areHolidaysKnown = (day: Day): boolean => isSkippedEvening(addDays(day, -1)) !== undefined;

/** The last day before `day` on which papers were due. */
export function lastAnnouncementDay(day: Day): Day {
  let before = addDays(day, -1);
  while (whyNoAnnouncement(before)) before = addDays(before, -1);
  return before;
}

/** When feeds next change after `day`: the day, and its New York midnight in epoch milliseconds. */
export function nextBatch(day: Day): { day: Day; at: number } {
  let next = addDays(day, 1);
  while (whyNoAnnouncement(next)) next = addDays(next, 1);
  return { day: next, at: newYorkTime(next, 0) };
}

/** The day the feeds should hold at an instant (epoch milliseconds); undefined where they are meant to be empty. */
export function currentFeedDay(now: number): Day | undefined {
  const today = newYorkDay(now);
  return whyNoAnnouncement(today) ? undefined : today;
}

/**
 * The feed days that were announced after `since`, the last that was read, and that the feed holds no more: oldest
 * first, and none that catch-up pages do not reach.
 * @param now epoch milliseconds
 */
export function batchesMissed(since: Day, now: number): Day[] {
  const today = newYorkDay(now);
  const reach = addDays(today, -CATCH_UP_DAYS - 1);
  const missed: Day[] = [];
  for (let { day } = nextBatch(since > reach ? since : reach); day < today; day = nextBatch(day).day)
    missed.push(day);
  return missed;
}

/**
 * When the papers announced on a feed day were submitted (epoch milliseconds): arXiv's deadline is 14:00 New York,
 * and a batch goes out the evening before its feed day (info.arxiv.org/help/availability).
 * Mondays hold Thursday to Friday, Tuesdays the whole weekend.
 */
export function submissionWindow(day: Day): { from: number; to: number } {
  const day0to6 = weekday(day);
  const [from, to] = day0to6 === 1 ? [-4, -3] : day0to6 === 2 ? [-4, -1] : [-2, -1];
  return { from: newYorkTime(addDays(day, from), 14), to: newYorkTime(addDays(day, to), 14) };
}
