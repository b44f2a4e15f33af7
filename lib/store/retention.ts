import { DAY, newYorkDay, newYorkTime } from '../clock';
import type { PaperKey } from '../records/paper';
import { newestDay } from './days';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { forgetLedger } from './ledger';
import { forgetUnsearched } from './unsearched';

type AnnouncementKey = [day: string, list: string, paper: string];

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
  await forgetUnsearched(db);
  const before = (await newestMidnight(db, now)) - historyDays * DAY;
  const rows = await db.announcements
    .where(':id')
    .below([newYorkDay(before)])
    .toArray();
  const old = rows.filter(({ arrivedAt }) => arrivedAt < before);
  await forgetLedger(db, newYorkDay(before));
  let forgotten = 0;
  for (const slice of slices(old.map(({ day, list, paper }): AnnouncementKey => [day, list, paper])))
    forgotten += await forgetAnnouncements(db, slice);
  return forgotten === 0 ? 0 : forgetPapers(db);
}

/**
 * On a full disk: the index of the search goes first, for it can be made anew, and what is forgotten is noted for it. Then
 * what is due.
 */
export async function makeRoom(db: GlossDb, now: number, historyDays: number): Promise<void> {
  await db.searched.clear();
  await forgetOld(db, now, historyDays);
}

/**
 * Forgets all days but the newest, whenever their papers came, and the papers that no other announces and the reader never marked.
 * The ledger stays: a day that is known to have come whole is not asked for again.
 * @returns how many papers went
 */
export async function forgetEarlierDays(db: GlossDb): Promise<number> {
  const newest = await newestDay(db);
  if (newest === undefined) return 0;
  const keys = await db.announcements.where(':id').below([newest]).primaryKeys();
  let forgotten = 0;
  for (const slice of slices(keys)) forgotten += await forgetAnnouncements(db, slice);
  return forgotten === 0 ? 0 : forgetPapers(db);
}

async function newestMidnight(db: GlossDb, now: number): Promise<number> {
  const day = await newestDay(db);
  return day === undefined ? now : Math.min(now, newYorkTime(day, 0));
}

async function forgetAnnouncements(db: GlossDb, keys: AnnouncementKey[]): Promise<number> {
  return inOne(db, [db.announcements, db.marks], async () => {
    const marks = await db.marks.bulkGet(keys.map(([, , paper]) => paper as PaperKey));
    const gone = keys.filter((_, i) => marks[i]?.starredAt === undefined);
    await db.announcements.bulkDelete(gone);
    return gone.length;
  });
}

/**
 * Looks at the keys of all papers, on a day that forgot announcements and no other: indexes that told would be written
 * with each row of each poll.
 */
async function forgetPapers(db: GlossDb): Promise<number> {
  const announced = await announcedPapers(db);
  let gone = 0;
  for (const slice of slices(
    (await db.papers.toCollection().primaryKeys()).filter((key) => !announced.has(key)),
  )) {
    gone += await forgetUnmarked(db, slice);
  }
  return gone;
}

/** Asks for marks and announcements anew: one may have come since the keys were read. */
async function forgetUnmarked(db: GlossDb, keys: PaperKey[]): Promise<number> {
  const tables = [db.papers, db.announcements, db.digests, db.jobs, db.marks, db.lacking, db.appearances];
  return inOne(db, tables, async () => {
    const marks = await db.marks.bulkGet(keys);
    const announced = await announcedPapers(db);
    const gone = keys.filter((key, i) => marks[i] === undefined && !announced.has(key));
    await db.digests.where('paper').anyOf(gone).delete();
    await db.jobs.where('paper').anyOf(gone).delete();
    await db.papers.bulkDelete(gone);
    await db.lacking.bulkDelete(gone);
    // What the others say of it stays: it is still there to be read, elsewhere.
    await db.appearances.bulkDelete(gone);
    return gone.length;
  });
}

async function announcedPapers(db: GlossDb): Promise<Set<string>> {
  return new Set((await db.announcements.toCollection().primaryKeys()).map(([, , paper]) => paper));
}

function slices<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, i) =>
    all.slice(i * SLICE, (i + 1) * SLICE),
  );
}
