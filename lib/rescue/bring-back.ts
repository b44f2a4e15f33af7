import { drawnOf } from '../papers/drawn';
import type { Mark } from '../records/mark';
import type { Paper } from '../records/paper';
import type { GlossDb } from '../store/db';
import { queueToCompare } from '../store/same-works';
import type { Rows } from './rows';

/**
 * Puts rows back, whole or not at all. What the reader has stays: only lists, marks, papers, announcements and reports
 * that are missing are added, and a newer version of a paper. A star that was taken away after the rows were saved comes back,
 * as nothing remembers that it was taken away.
 */
export async function bringBack(db: GlossDb, rows: Rows): Promise<void> {
  const tables = [db.follows, db.marks, db.papers, db.announcements, db.uncompared, db.reports];
  await db.transaction('rw', tables, async () => {
    const follows = await db.follows.bulkGet(rows.follows.map(({ list }) => list));
    await db.follows.bulkPut(rows.follows.filter((_, i) => !follows[i]));

    const marks = await db.marks.bulkGet(rows.marks.map(({ paper }) => paper));
    await db.marks.bulkPut(rows.marks.map((mark, i): Mark => ({ ...mark, ...marks[i] })));

    const papers = await db.papers.bulkGet(rows.papers.map(({ key }) => key));
    await db.papers.bulkPut(rows.papers.flatMap((paper, i) => newer(paper, papers[i])));
    // Which of them are one work is found out anew.
    await queueToCompare(db, rows.papers);

    const keys = rows.announcements.map(({ day, list, paper }): [string, string, string] => [
      day,
      list,
      paper,
    ]);
    const announced = await db.announcements.bulkGet(keys);
    await db.announcements.bulkPut(rows.announcements.filter((_, i) => !announced[i]));

    const reports = await db.reports.bulkGet(rows.reports.map(({ id }) => id));
    await db.reports.bulkPut(rows.reports.filter((_, i) => !reports[i]));
  });
}

function newer(paper: Paper, known: Paper | undefined): Paper[] {
  if (known && known.version >= paper.version) return [];
  // What is drawn is made anew from the text; a file could bring anything.
  return [{ ...paper, arrivedAt: known?.arrivedAt ?? paper.arrivedAt, ...drawnOf(paper) }];
}
