import { DAY, newYorkDay, newYorkTime } from '../clock';
import type { PaperKey } from '../records/paper';
import { newestDay } from './days';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** Rows in one transaction: a worker that dies between two has forgotten less, and nothing by halves. */
const SLICE = 500;

/**
 * Forgets what reached the reader, and was announced, more than `historyDays` ago: announcements first, then papers
 * that nothing announces any more and the reader never marked. Marked papers stay, starred ones on their day.
 *
 * Days are counted back from the newest day there are announcements of, not from now: a clock that was set a year
 * ahead, or a pause of arXiv's, makes nobody's papers old.
 * @param now epoch milliseconds
 * @returns how many papers went
 */
export async function forgetOld(db: GlossDb, now: number, historyDays: number): Promise<number> {
  const before = (await newestMidnight(db, now)) - historyDays * DAY;
  const firstKept = newYorkDay(before);
  const rows = await db.announcements.where('arrivedAt').below(before).primaryKeys();
  for (const slice of slices(rows.filter(([day]) => day < firstKept))) await forgetAnnouncements(db, slice);
  let gone = 0;
  for (const slice of slices(await db.papers.where('arrivedAt').below(before).primaryKeys())) {
    gone += await forgetPapers(db, slice);
  }
  return gone;
}

async function newestMidnight(db: GlossDb, now: number): Promise<number> {
  const day = await newestDay(db);
  return day === undefined ? now : Math.min(now, newYorkTime(day, 0));
}

async function forgetAnnouncements(db: GlossDb, keys: [string, string, string][]): Promise<void> {
  await inOne(db, [db.announcements, db.marks], async () => {
    const marks = await db.marks.bulkGet(keys.map(([, , paper]) => paper as PaperKey));
    await db.announcements.bulkDelete(keys.filter((_, i) => marks[i]?.starredAt === undefined));
  });
}

/** Asks for marks and announcements anew: the reader may have marked one since the keys were read. */
async function forgetPapers(db: GlossDb, keys: PaperKey[]): Promise<number> {
  return inOne(db, [db.papers, db.announcements, db.digests, db.marks], async () => {
    const marks = await db.marks.bulkGet(keys);
    const unmarked = keys.filter((_, i) => marks[i] === undefined);
    const announced = new Set(await db.announcements.where('paper').anyOf(unmarked).uniqueKeys());
    const gone = unmarked.filter((key) => !announced.has(key));
    await db.digests.where('paper').anyOf(gone).delete();
    await db.papers.bulkDelete(gone);
    return gone.length;
  });
}

function slices<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, i) =>
    all.slice(i * SLICE, (i + 1) * SLICE),
  );
}
