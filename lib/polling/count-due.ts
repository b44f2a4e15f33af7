import { HOUR, newYorkDay } from '../clock';
import type { CountRow } from '../records/subject-counts';
import { whyNoAnnouncement } from './calendar';

/**
 * Whether opening the page of all subjects asks arXiv: not on a day without announcement, nor where today's counts are
 * kept; once an hour where arXiv still showed an earlier day.
 * @param row the counts asked for last
 * @param now epoch milliseconds
 */
export function isCountDue(row: CountRow | undefined, now: number): boolean {
  const today = newYorkDay(now);
  if (isUnfinished(row, now)) return true;
  if (whyNoAnnouncement(today)) return false;
  if (row?.on !== today) return true;
  return (row.day ?? '') < today && now - row.changedAt >= HOUR;
}

/** Whether today's count was begun and is not at its end: it runs, or its worker died. */
export const isUnfinished = (row: CountRow | undefined, now: number): boolean =>
  row?.on === newYorkDay(now) && row.state === 'counting';

/** Whether some of today's counts did not come, so that asking again may bring them. */
export const hasUncounted = (row: CountRow | undefined, now: number): boolean =>
  row?.on === newYorkDay(now) && row.state === 'done' && row.missed.length > 0;
