import { addDays, newYorkTime, weekday } from '../clock';
import type { Day } from '../records/paper';

/**
 * Evenings (20:00 New York) on which arXiv sends no mailing besides Fridays and Saturdays.
 * Source: info.arxiv.org/help/availability, list for 2026, read 2026-10. The feed day is the one that follows.
 */
const SKIPPED_EVENINGS = new Set([
  '2026-01-01',
  '2026-01-19',
  '2026-06-19',
  '2026-07-03',
  '2026-09-07',
  '2026-11-26',
  '2026-12-25',
  '2026-12-29',
  '2026-12-31',
]);

export type NoAnnouncement = 'weekend' | 'holiday';

/** Why arXiv's feeds are empty on a New York day; undefined where papers are due. */
export function whyNoAnnouncement(day: Day): NoAnnouncement | undefined {
  const day0to6 = weekday(day);
  if (day0to6 === 0 || day0to6 === 6) return 'weekend';
  return SKIPPED_EVENINGS.has(addDays(day, -1)) ? 'holiday' : undefined;
}

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
