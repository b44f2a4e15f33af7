import type { StoredPaper } from '../records/extract';
import type { Mark, MarkKind } from '../records/mark';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { setMark } from './marks';
import { queueToCompare } from './same-works';

/**
 * Sets a mark on a paper the reader met on its own page, which is kept with its mark, both or neither: a mark alone would
 * hang in the air.
 */
export async function markMet(
  db: GlossDb,
  paper: StoredPaper,
  kind: MarkKind,
  on: boolean,
  now: number,
): Promise<Mark | undefined> {
  return inOne(db, [db.papers, db.marks, db.appearances, db.uncompared], async () => {
    if (on && !(await db.papers.get(paper.key))) {
      await db.papers.add(paper);
      await queueToCompare(db, [paper]);
    }
    return setMark(db, paper.key, kind, on, now);
  });
}
