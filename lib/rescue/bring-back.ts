import { drawnOf } from '../papers/drawn';
import { foldName } from '../records/collection';
import type { Mark } from '../records/mark';
import type { Paper } from '../records/paper';
import type { GlossDb } from '../store/db';
import { queueToCompare } from '../store/same-works';
import type { Rows } from './rows';

/**
 * Puts rows back, whole or not at all. What the reader has stays: only lists, collections, marks, papers, announcements and
 * reports that are missing are added, and a newer version of a paper. A collection of a name that there is becomes that one; a
 * paper is then in all that it is in here or was in there. A star that was taken away after the rows were saved comes back,
 * as nothing remembers that it was taken away.
 */
export async function bringBack(
  db: GlossDb,
  rows: Rows,
  /** What collections are called here that were saved under another id; what is found out is added. */
  ids = new Map<string, string>(),
): Promise<void> {
  const tables = [
    db.follows,
    db.collections,
    db.marks,
    db.papers,
    db.announcements,
    db.uncompared,
    db.reports,
  ];
  await db.transaction('rw', tables, async () => {
    const follows = await db.follows.bulkGet(rows.follows.map(({ list }) => list));
    await db.follows.bulkPut(rows.follows.filter((_, i) => !follows[i]));

    const here = await db.collections.toArray();
    const missing = rows.collections.filter(({ id, name }) => {
      const own = here.find((each) => each.id === id || foldName(each.name) === foldName(name));
      if (own && own.id !== id) ids.set(id, own.id);
      return !own;
    });
    await db.collections.bulkPut(missing);

    const marks = await db.marks.bulkGet(rows.marks.map(({ paper }) => paper));
    await db.marks.bulkPut(
      rows.marks.map((mark, i): Mark => {
        const saved = mark.collections?.map((id) => ids.get(id) ?? id) ?? [];
        const collections = [...new Set([...(marks[i]?.collections ?? []), ...saved])];
        return { ...mark, ...marks[i], ...(collections.length > 0 && { collections }) };
      }),
    );

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
