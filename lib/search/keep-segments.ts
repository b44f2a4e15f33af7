import type { Day, PaperKey } from '../records/paper';
import type { SearchedRow, SearchedState, UnsearchedRow } from '../records/searched';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';

/** What rows mean. Whoever changes what is in them, or how words are read, counts it up: all is then made anew. */
export const FORMAT = 1;

/** No day is as late. */
export const FROM_THE_NEWEST: Day = '~';

type Row = Omit<SearchedRow, 'id'>;

/** How the index stands in the database, at one moment. */
export interface Stand {
  /** How far it is made; undefined where it must be begun. */
  before: Day | undefined;
  edition: string | undefined;
  countedAt: number;
  /** The rows there are, the newest first. */
  ids: number[];
  /** What is to be read anew. */
  changes: UnsearchedRow[];
}

export function readStand(db: GlossDb): Promise<Stand> {
  return db.transaction('r', [db.searched, db.unsearched], async () => {
    const [state, ids, changes] = await Promise.all([
      db.searched.get(0),
      db.searched.toCollection().primaryKeys(),
      db.unsearched.toArray(),
    ]);
    const ours = isState(state) && state.format === FORMAT ? state : undefined;
    return {
      before: ours?.before,
      edition: ours?.edition,
      countedAt: ours?.countedAt ?? 0,
      // Rows of another format, or of none, are not read: they go when the index is begun.
      ids: ours ? ids.filter((id) => id !== 0).reverse() : [],
      changes,
    };
  });
}

const isState = (row: SearchedRow | SearchedState | undefined): row is SearchedState =>
  row !== undefined && 'before' in row;

/** Begins it anew: what changes from here on is noted, and all that is there will be read. */
export async function beginIndex(db: GlossDb): Promise<void> {
  await inOne(db, [db.searched, db.unsearched], async () => {
    await Promise.all([db.searched.clear(), db.unsearched.clear()]);
    await db.searched.put({
      id: 0,
      format: FORMAT,
      edition: crypto.randomUUID(),
      countedAt: Date.now(),
      before: FROM_THE_NEWEST,
    });
  });
}

/** Notes that papers were counted, and none is missing. */
export async function noteCounted(db: GlossDb, countedAt: number): Promise<void> {
  await inOne(db, [db.searched], async () => {
    const state = await db.searched.get(0);
    if (isState(state)) await db.searched.put({ ...state, countedAt });
  });
}

/** What was read anew of changed papers. */
export interface ReadChanges {
  row: Row;
  /** The newest row there was when that was begun; 0 where none told of changes. */
  newest: number;
  /** Notes that are done with. */
  done: readonly UnsearchedRow[];
  /** One of which a part is left, as it was and as it will be. */
  part?: { before: UnsearchedRow; after: UnsearchedRow } | undefined;
}

/**
 * Keeps what was read of changed papers, and strikes the notes that asked for it.
 * @returns its id; undefined where somebody else did it meanwhile
 * @throws where the browser does not write
 */
export function keepChanges(
  db: GlossDb,
  { row, newest, done, part }: ReadChanges,
): Promise<number | undefined> {
  return inOne(db, [db.searched, db.unsearched], async () => {
    const expected = [...done, ...(part ? [part.before] : [])];
    const [last, here] = await Promise.all([
      db.searched.toCollection().lastKey(),
      db.unsearched.bulkGet(expected.map(({ id }) => id)),
    ]);
    if (expected.some(({ papers }, i) => papers?.length !== here[i]?.papers?.length)) return undefined;
    const id = Math.max(0, Number(last ?? 0)) + 1;
    // A row that came meanwhile may tell of a later state of the same papers, and the higher id counts.
    if (id !== newest + 1) return undefined;
    await Promise.all([
      db.searched.put({ ...row, id }),
      db.unsearched.bulkDelete(done.map((each) => each.id)),
      part && db.unsearched.put(part.after),
    ]);
    return id;
  });
}

/**
 * Keeps what was read of papers that were there before, and how far that went.
 * @param days from which it went, and to which
 * @returns as `keepChanges`
 */
export function keepSwept(
  db: GlossDb,
  row: Row,
  days: { before: Day; after: Day },
): Promise<number | undefined> {
  return inOne(db, [db.searched], async () => {
    const [state, first] = await Promise.all([db.searched.get(0), db.searched.toCollection().firstKey()]);
    if (!isState(state) || state.before !== days.before) return undefined;
    const id = Math.min(0, Number(first ?? 0)) - 1;
    await db.searched.bulkPut([
      { ...row, id },
      { ...state, before: days.after },
    ]);
    return id;
  });
}

/**
 * Puts rows in the place of others.
 * @param known all rows as whoever asks knows them
 * @returns their ids; undefined where there are other rows by now
 */
export function replaceRows(
  db: GlossDb,
  known: readonly number[],
  old: readonly number[],
  rows: readonly Row[],
): Promise<number[] | undefined> {
  return inOne(db, [db.searched], async () => {
    const ids = (await db.searched.toCollection().primaryKeys()).filter((id) => id !== 0);
    if ([...known].sort().join() !== [...ids].sort().join()) return undefined;
    const newest = Math.max(0, ...ids);
    await Promise.all([
      db.searched.bulkDelete([...old]),
      db.searched.bulkPut(rows.map((row, i) => ({ ...row, id: newest + 1 + i }))),
    ]);
    return rows.map((_, i) => newest + 1 + i);
  });
}

/** The papers of a note, each once. */
export const papersOf = ({ papers = [] }: UnsearchedRow): PaperKey[] => [
  ...new Set(papers.map((each) => (typeof each === 'string' ? each : each[2]))),
];
