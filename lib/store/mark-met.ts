import type { StoredPaper } from '../records/extract';
import type { Mark, MarkKind } from '../records/mark';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { setMark, setNote } from './marks';
import { queueToCompare } from './same-works';

/** Sets a mark on a paper the reader met on its own page. */
export const markMet = (
  db: GlossDb,
  paper: StoredPaper,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> => withPaper(db, paper, on, () => setMark(db, paper.key, kind, on, now));

/** Keeps the reader's own note on such a paper. */
export const noteMet = (db: GlossDb, paper: StoredPaper, words: string): Promise<Mark | undefined> =>
  withPaper(db, paper, words.trim() !== '', () => setNote(db, paper.key, words));

/** A paper is kept with what is said of it, both or neither: a mark alone would hang in the air. */
async function withPaper<T>(
  db: GlossDb,
  paper: StoredPaper,
  on: boolean,
  write: () => Promise<T>,
): Promise<T> {
  return inOne(db, [db.papers, db.marks, db.appearances, db.uncompared], async () => {
    if (on && !(await db.papers.get(paper.key))) {
      await db.papers.add(paper);
      await queueToCompare(db, [paper]);
    }
    return write();
  });
}
