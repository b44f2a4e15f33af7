import type { Announcement, ListId } from '../records/announcement';
import type { DayCards } from '../records/card';
import type { Day, PaperKey } from '../records/paper';
import { readingSoon } from './bare-day';
import { followedOn, inGroups, joinLists, withPapers } from './day-cards';
import { firstNewOfDay } from './days';
import type { GlossDb } from './db';
import { oneEachWork } from './one-card';
import { twinsAmong } from './twins';

/** So many announcements are looked at for each card that is wanted: lists tell of the same paper, and some are not followed. */
const ROWS_A_CARD = 6;
/** Where more would be asked for one by one, all rows of the day come as soon. */
const MOST_KEYS = 300;

/**
 * The first new cards of a day, as `dayCards` has them, to be drawn while the others are read: of a day of two thousand, the
 * announcements of fifty and the papers of `count`.
 * @returns undefined where the day has not twice as many, or that is not seen
 */
export async function dayStart(db: GlossDb, day: Day, count: number): Promise<DayCards | undefined> {
  return readingSoon(db, async () => {
    const { rows, before, lists } = await firstRows(db, day, ROWS_A_CARD * count);
    const orders = new Map<PaperKey, number>();
    // Of each paper the announcement that matters most: lists come one after the other.
    for (const { type, paper, order } of rows)
      if (type === 'new' && !orders.has(paper)) orders.set(paper, order);
    const sure = [...orders].filter(([, order]) => order < before);
    if (sure.length < 2 * count) return undefined;
    const keys = sure
      .sort(([, a], [, b]) => a - b)
      .slice(0, count)
      .map(([paper]) => paper);
    const first = joinLists(rows.filter(({ paper }) => keys.includes(paper)));
    const [alone, twins] = await Promise.all([withPapers(db, first), twinsAmong(db, keys)]);
    if (twins.size === 0) return inGroups(day, alone);
    // A work that is announced under another name as well may stand there.
    const others = new Set([...twins.values()].flatMap((row) => row.others.map(({ key }) => key)));
    for (const key of keys) others.delete(key);
    const announced = await db.announcements.bulkGet(keysOf(day, lists, [...others]));
    const behind = joinLists(announced.filter((row) => row !== undefined));
    const cards = await oneEachWork(db, await withPapers(db, [...first, ...behind]));
    return inGroups(
      day,
      cards.filter(({ paper }) => keys.includes(paper.key)),
    );
  });
}

interface FirstRows {
  /** All that followed lists say of some papers, a list after the other. */
  rows: Announcement[];
  /** New papers that stand before this place are among them, and no other stands before it. */
  before: number;
  lists: ListId[];
}

async function firstRows(db: GlossDb, day: Day, most: number): Promise<FirstRows> {
  const [lists, found] = await Promise.all([
    db.follows.toCollection().primaryKeys(),
    firstNewOfDay(db, day, most).toArray(),
  ]);
  const followed = new Set<ListId>(lists);
  const own = found.filter(({ list }) => followed.has(list));
  const papers = [...new Set(own.map(({ paper }) => paper))].sort();
  const last = found.at(-1);
  if (!last || found.length < most || papers.length * lists.length > MOST_KEYS)
    return { rows: await followedOn(db, day), before: Number.POSITIVE_INFINITY, lists };
  // A paper stands where the first of its lists has it, which may be further down than where it was met.
  const rows = lists.length === 1 ? own : await db.announcements.bulkGet(keysOf(day, lists, papers));
  return { rows: rows.filter((row) => row !== undefined), before: last.order, lists };
}

const keysOf = (day: Day, lists: readonly ListId[], papers: readonly PaperKey[]) =>
  lists.flatMap((list) => papers.map((paper): [Day, ListId, PaperKey] => [day, list, paper]));
