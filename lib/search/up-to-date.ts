import { failureOf } from '../errors';
import type { Day, PaperKey } from '../records/paper';
import type { UnsearchedRow } from '../records/searched';
import type { GlossDb } from '../store/db';
import { HeldIndex } from './held';
import {
  beginIndex,
  FROM_THE_NEWEST,
  keepChanges,
  keepSwept,
  papersOf,
  readStand,
  type Stand,
} from './keep-segments';
import { createPlacing, type PlacedAll } from './placed';
import { readPapers } from './read-papers';
import { isSegment } from './segment';
import { sweep } from './sweep';
import { SegmentWriter } from './write-segment';

/** So many changed papers are read anew first, that their hits come at once; then so many in one go. */
const CHANGED_FIRST = 150;
const CHANGED_IN_ONE = 600;
/** So many rows are asked for before the first of them is there. */
const AHEAD = 3;

/**
 * Brings the index of a page up to date: with its rows in the database, whoever made them; with papers that changed; with those
 * that were never read. What is read is kept, each time whole or not at all, so that whoever comes next reads it as it is. Where
 * the browser does not write, the page alone has it. What is found is found before it is written: a disk takes its time.
 * @yields after each piece
 */
export async function* bringUpToDate(db: GlossDb, index: HeldIndex): AsyncGenerator<void> {
  for (;;) {
    const stand = await readStand(db);
    index.meet(stand);
    const changes = stand.changes.filter(({ id }) => !index.struck.has(id)).reverse();
    const before = index.before ?? stand.before;
    // Of a table that was emptied nobody can say which papers went.
    if (before === undefined || changes.some(({ papers }) => !papers)) {
      await begin(db, index, stand);
      continue;
    }
    // The newest papers first: what changed is of the last days.
    if (changes.length > 0) yield* readChanges(db, index, stand, changes);
    const isAll = yield* readRows(db, index, stand);
    if (!isAll || changes.length > 0) continue;
    if (before === '') return;
    yield* readUnread(db, index, before);
  }
}

/**
 * Reads what changed before anybody searches, where somebody has before: it holds no row of the index meanwhile, and makes none
 * for who never searches.
 */
export async function readAhead(db: GlossDb): Promise<void> {
  const stand = await readStand(db);
  if (stand.before === undefined || stand.changes.some(({ papers }) => !papers)) return;
  const index = new HeldIndex();
  index.meet(stand);
  for await (const _ of readChanges(db, index, stand, stand.changes.reverse()));
}

/** Begins anew, in the page alone where the browser does not write. */
async function begin(db: GlossDb, index: HeldIndex, { changes }: Stand): Promise<void> {
  index.clear();
  if ((await kept(index, () => beginIndex(db))) !== 'unkept') return;
  index.before = FROM_THE_NEWEST;
  for (const { id } of changes) index.struck.add(id);
}

/** @returns whether all rows were there */
async function* readRows(db: GlossDb, index: HeldIndex, { ids }: Stand): AsyncGenerator<void, boolean> {
  const missing = ids.filter((id) => !index.segments.has(id));
  const read = (id: number) => {
    const row = db.searched.get(id);
    // Nobody waits for the last one where all is let go.
    row.catch(() => {});
    return row;
  };
  // Some are on their way while one is looked at.
  const coming = missing.splice(0, AHEAD).map(read);
  for (let next = coming.shift(); next; next = coming.shift()) {
    const row = await next;
    coming.push(...missing.splice(0, 1).map(read));
    if (!row) return false;
    if (!isSegment(row)) {
      await beginIndex(db);
      return false;
    }
    index.add(row);
    yield;
  }
  return true;
}

async function* readChanges(
  db: GlossDb,
  index: HeldIndex,
  { ids }: Stand,
  changes: readonly UnsearchedRow[],
): AsyncGenerator<void> {
  let newest = Math.max(0, ...ids);
  const place = createPlacing(db);
  const open = [...changes];
  for (let most = CHANGED_FIRST; open.length > 0; most = CHANGED_IN_ONE) {
    const { keys, ...notes } = take(open, most);
    const there = (await db.papers.bulkGet(keys)).flatMap((paper) => paper?.key ?? []);
    const writer = new SegmentWriter();
    const gone = await readPapers(db, keys, await place(there), writer);
    const row = writer.row(gone);
    const own = index.add({ ...row, id: index.newestId() });
    yield;
    const id = await kept(index, () => keepChanges(db, { row, newest, ...notes }));
    if (id === undefined) return;
    if (id !== 'unkept') {
      index.renumber(own, id);
      newest = id;
    } else for (const each of notes.done) index.struck.add(each.id);
  }
}

/** Takes as many papers as are read in one go from what changed, the last note first. */
function take(
  open: UnsearchedRow[],
  most: number,
): {
  keys: PaperKey[];
  done: UnsearchedRow[];
  part?: { before: UnsearchedRow; after: UnsearchedRow };
} {
  const keys = new Set<PaperKey>();
  const done: UnsearchedRow[] = [];
  for (let before = open.shift(); before; before = open.shift()) {
    const papers = papersOf(before);
    const room = most - keys.size;
    for (const key of papers.slice(0, room)) keys.add(key);
    if (papers.length > room) {
      const after = { ...before, papers: papers.slice(room) };
      open.unshift(after);
      return { keys: [...keys], done, part: { before, after } };
    }
    done.push(before);
  }
  return { keys: [...keys], done };
}

async function* readUnread(db: GlossDb, index: HeldIndex, from: Day): AsyncGenerator<void> {
  const placed: PlacedAll = new Map();
  let before = from;
  for await (const { keys, after } of sweep(db, from, placed)) {
    const writer = new SegmentWriter();
    await readPapers(db, keys, placed, writer);
    const row = writer.row([]);
    const days = { before, after };
    const own = index.add({ ...row, id: index.oldestId() });
    yield;
    if (index.total === undefined) countPapers(db, index);
    const id = await kept(index, () => keepSwept(db, row, days));
    if (id === undefined) return;
    if (id !== 'unkept') index.renumber(own, id);
    else index.before = after;
    before = after;
  }
}

/** Nobody waits for it: counting takes a browser long. */
function countPapers(db: GlossDb, index: HeldIndex): void {
  index.total = 0;
  db.papers.count().then(
    (total) => {
      index.total = total;
    },
    () => {},
  );
}

/** Writes, as long as the browser does. */
async function kept<T>(index: HeldIndex, write: () => Promise<T>): Promise<T | 'unkept'> {
  if (index.unkept === undefined)
    try {
      return await write();
    } catch (error) {
      const failure = failureOf(error);
      index.unkept = failure.kind === 'storage' ? failure.reason : 'other';
    }
  return 'unkept';
}
