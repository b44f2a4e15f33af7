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
export const setMark = (
  db: GlossDb,
  paper: PaperKey,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> => change(db, paper, { [FIELD[kind]]: on ? now : undefined });

/** Keeps the reader's own note on a paper in the same way; without words there is none any more. */
export const setNote = (db: GlossDb, paper: PaperKey, words: string): Promise<Mark | undefined> =>
  change(db, paper, { note: words.trim() === '' ? undefined : words });

/** @param field what is kept; undefined takes it back */
async function change(
  db: GlossDb,
  paper: PaperKey,
  field: { [Field in keyof Mark]?: Mark[Field] | undefined },
): Promise<Mark | undefined> {
  // In one piece: behind functions that wait in turn Dexie may lose the transaction, and tell of a mark before it is kept.
  return inOne(db, [db.marks, db.papers, db.appearances], async () => {
    const others = ((await db.appearances.get(paper))?.others ?? []).map(({ key }) => key);
    const on = Object.values(field).some((value) => value !== undefined);
    // Set on those that are stored, for a mark alone would hang in the air; taken back from all.
    const twins = on && others.length > 0 ? await db.papers.where('key').anyOf(others).primaryKeys() : others;
    const keys = [paper, ...twins];
    const known = await db.marks.bulkGet(keys);
    const next = keys.map((key, i) => changed(known[i] ?? { paper: key }, field));
    await db.marks.bulkPut(next.filter(isAnything));
    await db.marks.bulkDelete(next.filter((mark) => !isAnything(mark)).map((mark) => mark.paper));
    return joinMarks(paper, await db.marks.bulkGet([paper, ...others]));
  });
}

/** Without what is taken back. */
const changed = (mark: Mark, field: { [Field in keyof Mark]?: Mark[Field] | undefined }): Mark =>
  Object.fromEntries(
    Object.entries({ ...mark, ...field }).filter(([, value]) => value !== undefined),
  ) as unknown as Mark;

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
