import { addDays, newYorkDay } from '../../../lib/clock';
import type { Day, PaperKey } from '../../../lib/records/paper';
import type { GlossDb } from '../../../lib/store/db';

/** What “lately” means of a topic. */
export const LATELY = 30;

/** What followed lists announced lately. */
export interface LastDays {
  /** The days, today last: `LATELY` of them, or as many as are kept. */
  days: Day[];
  /** The first of these days on which each paper was announced, as new or as a cross-list; the newest papers first. */
  dayOf: ReadonlyMap<PaperKey, Day>;
}

/** @param now epoch milliseconds */
export async function readLastDays(db: GlossDb, now: number): Promise<LastDays> {
  const today = newYorkDay(now);
  const from = addDays(today, 1 - LATELY);
  const [follows, rows] = await Promise.all([
    db.follows.toCollection().primaryKeys(),
    // Where arXiv is ahead of this clock, what it announced is there all the same.
    db.announcements.where(':id').between([from], ['9999']).toArray(),
  ]);
  const followed = new Set<string>(follows);
  const first = new Map<PaperKey, Day>();
  for (const { paper, day, list, type } of rows)
    if (followed.has(list) && (type === 'new' || type === 'cross') && !first.has(paper))
      first.set(paper, day);
  const newest = [...first].sort(([a, on], [b, other]) =>
    on === other ? (a < b ? 1 : -1) : on < other ? 1 : -1,
  );
  const oldest = newest.at(-1)?.[1] ?? today;
  const last = newest[0]?.[1] ?? today;
  const days: Day[] = [];
  for (let day = oldest; day <= (last > today ? last : today); day = addDays(day, 1)) days.push(day);
  return { days: days.slice(-LATELY), dayOf: new Map(newest) };
}
