import type { DayCards } from '../../lib/records/card';
import type { Day } from '../../lib/records/paper';
import { dayStart } from '../../lib/store/day-cards';
import { lastDayWithNew } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';

/** What is read of a day in one go. */
export async function readDay<Cards extends DayCards | undefined>(
  day: Day,
  read: (day: Day) => Promise<Cards>,
) {
  const [lists, round, cards, follows, rounds] = await Promise.all([
    followedLists(db, 'arxiv'),
    db.rounds.get('arxiv'),
    read(day),
    db.follows.count(),
    db.rounds.toArray(),
  ]);
  const elsewhere = lists.length === 0 && follows > 0;
  const answered = rounds.some(({ answeredAt }) => answeredAt !== undefined);
  // What other sources bring does not tell why arXiv has nothing.
  const count = cards?.fresh.filter(({ paper }) => paper.source === 'arxiv').length ?? 0;
  const before = !cards || count > 0 ? undefined : await lastDayWithNew(db, day, lists);
  return { day, lists, round, rounds, cards, count, before, elsewhere, answered };
}

/** A day’s first cards. */
export type DayStart = Awaited<ReturnType<typeof readDay<DayCards>>>;

/**
 * The first cards of a day, for a page that has begun to load.
 * @returns undefined where it is read whole as fast, where they do not tell how the day stands, or where they cannot be read
 */
export async function readStart(day: Day, count: number): Promise<DayStart | undefined> {
  try {
    const { cards, ...start } = await readDay(day, (each) => dayStart(db, each, count));
    return cards && (start.count > 0 || start.lists.length === 0) ? { ...start, cards } : undefined;
  } catch {
    // Who reads the whole is told why.
    return undefined;
  }
}
