import type { Day } from './paper';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const DAY_MS = 86_400_000;
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const dayAfter = (day: Day, count: number): Day => dayOf(utc(day) + count * DAY_MS);

/** The month so many later, or earlier. */
export function monthAfter(month: Month, count: number): Month {
  const first = new Date(utc(`${month}-01`));
  first.setUTCMonth(first.getUTCMonth() + count);
  return monthOf(dayOf(first.getTime()));
}

/** The same day of a month so many later; its last where it has no such day. */
export function sameDayIn(day: Day, count: number): Day {
  const month = monthAfter(monthOf(day), count);
  const wanted = `${month}-${day.slice(8)}`;
  const last = dayAfter(`${monthAfter(month, 1)}-01`, -1);
  return wanted < last ? wanted : last;
}

/** 0 is Monday. */
export const weekdayFromMonday = (day: Day): number => (new Date(utc(day)).getUTCDay() + 6) % 7;

/** Whole weeks from Monday on that hold a month. */
export function weeksOf(month: Month): Day[][] {
  const first = `${month}-01`;
  const weeks: Day[][] = [];
  for (
    let at = dayAfter(first, -weekdayFromMonday(first));
    at < `${monthAfter(month, 1)}-01`;
    at = dayAfter(at, 7)
  )
    weeks.push(Array.from({ length: 7 }, (_, i) => dayAfter(at, i)));
  return weeks;
}

/** Where a key leads from a day; undefined where it is none of a calendar's. */
export function dayByKey(day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return dayAfter(day, -1);
    case 'ArrowRight':
      return dayAfter(day, 1);
    case 'ArrowUp':
      return dayAfter(day, -7);
    case 'ArrowDown':
      return dayAfter(day, 7);
    case 'Home':
      return dayAfter(day, -weekdayFromMonday(day));
    case 'End':
      return dayAfter(day, 6 - weekdayFromMonday(day));
    case 'PageUp':
      return sameDayIn(day, -1);
    case 'PageDown':
      return sameDayIn(day, 1);
    default:
      return undefined;
  }
}
