import { addDays, newYorkTime, weekday } from './new-york';

/** arXiv's week as the feeds show it. Holidays are left out: the fake arXiv works through them. */

/** Days that have a feed: Monday to Friday. */
export function isFeedDay(day: string): boolean {
  const number = weekday(day);
  return number >= 1 && number <= 5;
}

/** The feed day before. */
export function previousFeedDay(day: string): string {
  let before = addDays(day, -1);
  while (!isFeedDay(before)) before = addDays(before, -1);
  return before;
}

/** `today` and the feed days before it, newest first. `today` counts whatever its weekday. */
export function feedDaysUntil(today: string, count: number): string[] {
  const days = [today];
  while (days.length < count) days.push(previousFeedDay(days.at(-1) as string));
  return days;
}

/** Days back to the opening and the closing 14:00 of a batch, by the weekday of its feed (0 Sunday). */
const BATCH: Record<number, [open: number, close: number]> = {
  1: [4, 3],
  2: [4, 1],
  3: [2, 1],
  4: [2, 1],
  5: [2, 1],
  // No batch of their own: a weekend that is made to announce shows what Monday would.
  6: [2, 1],
  0: [3, 2],
};

/** When the papers of a feed day were submitted: from 14:00 to 14:00 in New York. */
export function submissionWindow(day: string): { from: number; to: number } {
  const [open, close] = BATCH[weekday(day)] as [number, number];
  return { from: newYorkTime(addDays(day, -open), 14), to: newYorkTime(addDays(day, -close), 14) };
}
