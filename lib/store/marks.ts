import type { Mark, MarkKind } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { joinMarks } from './twins';

const FIELD = { starred: 'starredAt', hidden: 'hiddenAt', read: 'readAt' } as const satisfies Record<
  MarkKind,
  keyof Mark
>;

/**
 * Sets or takes back what the reader said of a paper, and with it of all its appearances that are stored.
 * @param now epoch milliseconds
 * @returns the work's mark as it is then; undefined where nothing is left of it
 */
export async function setMark(
  db: GlossDb,
  paper: PaperKey,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> {
  // In one piece: behind functions that wait in turn Dexie may lose the transaction, and tell of a mark before it is kept.
  return inOne(db, [db.marks, db.papers, db.appearances], async () => {
    const others = ((await db.appearances.get(paper))?.others ?? []).map(({ key }) => key);
    // Set on those that are stored, for a mark alone would hang in the air; taken back from all.
    const twins = on && others.length > 0 ? await db.papers.where('key').anyOf(others).primaryKeys() : others;
    const keys = [paper, ...twins];
    const known = await db.marks.bulkGet(keys);
    const next = keys.map((key, i) => changed(known[i] ?? { paper: key }, kind, on ? now : undefined));
    await db.marks.bulkPut(next.filter(isAnything));
    await db.marks.bulkDelete(next.filter((mark) => !isAnything(mark)).map((mark) => mark.paper));
    return joinMarks(paper, await db.marks.bulkGet([paper, ...others]));
  });
}

function changed(mark: Mark, kind: MarkKind, at: number | undefined): Mark {
  const { [FIELD[kind]]: _before, ...rest } = mark;
  return at === undefined ? rest : { ...rest, [FIELD[kind]]: at };
}

/** Whether it says anything but whose it is. */
const isAnything = (mark: Mark): boolean => Object.keys(mark).length > 1;

/** The papers that were starred at or after a time (epoch milliseconds) and still are. */
export async function starredSince(db: GlossDb, since: number): Promise<PaperKey[]> {
  const marks = await db.marks
    .filter(({ starredAt }) => starredAt !== undefined && starredAt >= since)
    .toArray();
  return marks.map(({ paper }) => paper);
}

/** What the reader did with a paper, under whichever of its appearances. */
export async function workMark(db: GlossDb, paper: PaperKey): Promise<Mark | undefined> {
  const row = await db.appearances.get(paper);
  const keys = [paper, ...(row?.others ?? []).map(({ key }) => key)];
  return joinMarks(paper, await db.marks.bulkGet(keys));
}
