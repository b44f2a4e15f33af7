import type { DayCards } from '../../lib/records/card';
import type { Day } from '../../lib/records/paper';
import { dayStart } from '../../lib/store/day-start';
import { daysBeside, lastDayWithNew } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { listsOf } from '../../lib/store/follows';

/** What is read of a day in one go. */
export async function readDay<Cards extends DayCards | undefined>(
  day: Day,
  read: (day: Day) => Promise<Cards>,
) {
  const [cards, follows, rounds] = await Promise.all([read(day), db.follows.toArray(), db.rounds.toArray()]);
  const lists = listsOf(follows, 'arxiv');
  const round = rounds.find(({ source }) => source === 'arxiv');
  const elsewhere = lists.length === 0 && follows.length > 0;
  const answered = rounds.some(({ answeredAt }) => answeredAt !== undefined);
  // What other sources bring does not tell why arXiv has nothing.
  const count = cards?.fresh.filter(({ paper }) => paper.source === 'arxiv').length ?? 0;
  const before = !cards || count > 0 ? undefined : await lastDayWithNew(db, day, lists);
  return { day, lists, round, rounds, cards, count, before, elsewhere, answered };
}

/** What is read of a day. */
export type DayRead = Awaited<ReturnType<typeof readDay<DayCards>>>;

/** A day’s first cards. */
export interface DayStart extends DayRead {
  /** The days next to it, where they were read with them. */
  beside?: Awaited<ReturnType<typeof daysBeside>> | undefined;
}

/**
 * The first cards of a day, to be drawn before all are read.
 * @param withBeside whether the days next to it are read with them
 * @returns undefined where it is read whole as fast, where they do not tell how the day stands, or where they cannot be read
 */
export async function readStart(day: Day, count: number, withBeside: boolean): Promise<DayStart | undefined> {
  try {
    const [{ cards, ...start }, beside] = await Promise.all([
      readDay(day, (each) => dayStart(db, each, count)),
      withBeside ? daysBeside(db, day) : undefined,
    ]);
    return cards && (start.count > 0 || start.lists.length === 0) ? { ...start, cards, beside } : undefined;
  } catch {
    // Who reads the whole is told why.
    return undefined;
  }
}
