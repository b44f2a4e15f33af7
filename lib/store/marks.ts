import type { Mark, MarkKind } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { joinMarks, twinsToMark } from './twins';

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
  return inOne(db, [db.marks, db.papers, db.appearances], async () => {
    for (const each of [paper, ...(await twinsToMark(db, paper, on))]) await setOne(db, each, kind, on, now);
    return workMark(db, paper);
  });
}

async function setOne(db: GlossDb, paper: PaperKey, kind: MarkKind, on: boolean, now: number): Promise<void> {
  const { [FIELD[kind]]: _before, ...rest }: Mark = (await db.marks.get(paper)) ?? { paper };
  const mark: Mark = on ? { ...rest, [FIELD[kind]]: now } : rest;
  await (Object.keys(mark).length === 1 ? db.marks.delete(paper) : db.marks.put(mark));
}

/** What the reader did with a paper, under whichever of its appearances. */
export async function workMark(db: GlossDb, paper: PaperKey): Promise<Mark | undefined> {
  const row = await db.appearances.get(paper);
  const keys = [paper, ...(row?.others ?? []).map(({ key }) => key)];
  return joinMarks(paper, await db.marks.bulkGet(keys));
}
