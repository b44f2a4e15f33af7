import type { StoredPaper } from '../records/extract';
import type { Mark, MarkKind } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';

const FIELD = { starred: 'starredAt', hidden: 'hiddenAt', read: 'readAt' } as const satisfies Record<
  MarkKind,
  keyof Mark
>;

/**
 * Sets or takes back what the reader said of a paper.
 * @param now epoch milliseconds
 * @returns the mark as it is then; undefined where nothing is left of it
 */
export async function setMark(
  db: GlossDb,
  paper: PaperKey,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> {
  return inOne(db, [db.marks], async () => {
    const { [FIELD[kind]]: _before, ...rest }: Mark = (await db.marks.get(paper)) ?? { paper };
    const mark: Mark = on ? { ...rest, [FIELD[kind]]: now } : rest;
    if (Object.keys(mark).length === 1) {
      await db.marks.delete(paper);
      return undefined;
    }
    await db.marks.put(mark);
    return mark;
  });
}

/**
 * The same for a paper the reader met on its own page, which is kept with its mark, both or neither: a mark alone would
 * hang in the air.
 */
export async function markMet(
  db: GlossDb,
  paper: StoredPaper,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> {
  return inOne(db, [db.papers, db.marks], async () => {
    if (on && !(await db.papers.get(paper.key))) await db.papers.add(paper);
    return setMark(db, paper.key, kind, on, now);
  });
}
