import { ANNOUNCEMENT_TYPES, type Announcement, categoryOf, type ListId } from '../records/announcement';
import type { Card, DayCards } from '../records/card';
import { extractOf } from '../records/extract';
import type { Day } from '../records/paper';
import { ofDay, ofListDay } from './days';
import type { GlossDb } from './db';
import { oneEachWork } from './one-card';

/**
 * The cards of one day in the source's order: one a work, whichever followed lists announced it.
 * @returns new papers apart from cross-lists and revisions, hidden ones included (their mark says so)
 */
export async function dayCards(db: GlossDb, day: Day): Promise<DayCards> {
  const tables = [db.follows, db.announcements, db.papers, db.marks, db.appearances];
  return db.transaction('r', tables, async () => {
    const [followed, rows] = await Promise.all([
      db.follows.toCollection().primaryKeys(),
      ofDay(db, day).toArray(),
    ]);
    const announced = rows.filter(({ list }) => followed.includes(list));
    return inGroups(day, await oneEachWork(db, await withPapers(db, joinLists(announced))));
  });
}

/** The same of one list, followed or not. */
export async function listDay(db: GlossDb, list: ListId, day: Day): Promise<DayCards> {
  const tables = [db.announcements, db.papers, db.marks, db.appearances];
  return db.transaction('r', tables, async () => {
    const cards = await withPapers(db, joinLists(await ofListDay(db, list, day).toArray()));
    return inGroups(day, await oneEachWork(db, cards));
  });
}

const inGroups = (day: Day, cards: Card[]): DayCards => ({
  day,
  fresh: cards.filter(({ type }) => type === 'new'),
  cross: cards.filter(({ type }) => type === 'cross'),
  revisions: cards.filter(({ type }) => type === 'replace' || type === 'replace-cross'),
});

const rank = ({ type }: Announcement) => ANNOUNCEMENT_TYPES.indexOf(type);

/** One group of rows a paper; its first row is the announcement that matters most. */
function joinLists(rows: Announcement[]): Announcement[][] {
  const groups = new Map<string, Announcement[]>();
  for (const row of rows) groups.set(row.paper, [...(groups.get(row.paper) ?? []), row]);
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)));
}

async function withPapers(db: GlossDb, groups: Announcement[][]): Promise<Card[]> {
  const first = groups.flatMap((group) => group.slice(0, 1)).sort((a, b) => a.order - b.order);
  const listsOf = new Map(
    groups.map((group) => [group[0]?.paper, group.map(({ list }) => categoryOf(list))]),
  );
  const keys = first.map(({ paper }) => paper);
  const [papers, marks] = await Promise.all([db.papers.bulkGet(keys), db.marks.bulkGet(keys)]);
  return first.flatMap((row, i): Card[] => {
    const paper = papers[i];
    if (!paper) return [];
    const { day, type, version, via } = row;
    const digest = extractOf(paper);
    const mark = marks[i];
    const lists = listsOf.get(row.paper) ?? [];
    return [{ paper, day, type, version, via, lists, ...(digest && { digest }), ...(mark && { mark }) }];
  });
}
