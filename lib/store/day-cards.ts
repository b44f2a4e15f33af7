import { ANNOUNCEMENT_TYPES, type Announcement, categoryOf, type ListId } from '../records/announcement';
import type { Card, DayCards } from '../records/card';
import type { Digest } from '../records/digest';
import { extractOf, type StoredPaper } from '../records/extract';
import type { Mark } from '../records/mark';
import type { Day } from '../records/paper';
import { ofDay, ofListDay } from './days';
import type { GlossDb } from './db';
import { ofTheseWords, quotesFrom, writtenOfEach } from './digests';
import { oneEachWork } from './one-card';

/**
 * The cards of one day in the source's order: one a work, whichever followed lists announced it.
 * @returns new papers apart from cross-lists and revisions, hidden ones included (their mark says so)
 */
export async function dayCards(db: GlossDb, day: Day): Promise<DayCards> {
  return reading(db, async () =>
    inGroups(day, await oneEachWork(db, await withPapers(db, joinLists(await followedOn(db, day))))),
  );
}

/** Reads cards in one transaction. */
export const reading = <T>(db: GlossDb, read: () => Promise<T>): Promise<T> =>
  db.transaction('r', [db.follows, ...cardTables(db)], read);

/** What cards are made of. */
export const cardTables = (db: GlossDb) => [
  db.announcements,
  db.papers,
  db.marks,
  db.appearances,
  db.digests,
];

/** What followed lists announced on a day, a list after the other. */
export async function followedOn(db: GlossDb, day: Day): Promise<Announcement[]> {
  const [followed, rows] = await Promise.all([
    db.follows.toCollection().primaryKeys(),
    ofDay(db, day).toArray(),
  ]);
  const lists = new Set<ListId>(followed);
  return rows.filter(({ list }) => lists.has(list));
}

/** The same of one list, followed or not. */
export async function listDay(db: GlossDb, list: ListId, day: Day): Promise<DayCards> {
  return db.transaction('r', cardTables(db), async () => {
    const cards = await withPapers(db, joinLists(await ofListDay(db, list, day).toArray()));
    return inGroups(day, await oneEachWork(db, cards));
  });
}

export const inGroups = (day: Day, cards: Card[]): DayCards => ({
  day,
  fresh: cards.filter(({ type }) => type === 'new'),
  cross: cards.filter(({ type }) => type === 'cross'),
  revisions: cards.filter(({ type }) => type === 'replace' || type === 'replace-cross'),
});

const rank = ({ type }: Announcement) => ANNOUNCEMENT_TYPES.indexOf(type);

/** One group of rows a paper; its first row is the announcement that matters most. */
export function joinLists(rows: Announcement[]): Announcement[][] {
  const groups = new Map<string, Announcement[]>();
  for (const row of rows) {
    const group = groups.get(row.paper);
    if (group) group.push(row);
    else groups.set(row.paper, [row]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)));
}

const bySourceOrder = ([a]: Announcement[], [b]: Announcement[]) => (a?.order ?? 0) - (b?.order ?? 0);
const keysOf = (groups: Announcement[][]) => groups.flatMap(([row]) => row?.paper ?? []);

/** @param marks whether what the reader did is read with them */
export async function withPapers(db: GlossDb, groups: Announcement[][], marks = true): Promise<Card[]> {
  const ordered = [...groups].sort(bySourceOrder);
  const keys = keysOf(ordered);
  const [papers, marked, written] = await Promise.all([
    db.papers.bulkGet(keys),
    marks ? db.marks.bulkGet(keys) : [],
    writtenOfEach(db, keys),
  ]);
  return ordered.flatMap((group, i): Card[] => {
    const [row] = group;
    const paper = papers[i];
    const lists = group.map(({ list }) => categoryOf(list));
    return row && paper ? [cardOf(row, lists, paper, marked[i], written.get(row.paper))] : [];
  });
}

/** Its digest is unpacked when it is first asked for: of two thousand cards a screen shows eight. */
export function cardOf(
  { day, type, version, via }: Pick<Announcement, 'day' | 'type' | 'version' | 'via'>,
  lists: string[],
  paper: StoredPaper,
  mark: Mark | undefined,
  written: Digest[] = [],
): Card {
  const fitting = written.filter((each) => quotesFrom(each, paper)).map((each) => ofTheseWords(each, paper));
  let digest: { is: Digest | undefined } | undefined;
  return {
    paper,
    day,
    type,
    version,
    via,
    lists,
    ...(mark && { mark }),
    ...(fitting.length > 0 && { written: fitting }),
    get digest() {
      digest ??= { is: extractOf(paper) };
      return digest.is;
    },
  };
}
