import type { Day } from '../records/paper';
import type { CountRow } from '../records/subject-counts';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** The counts that were asked for last. */
export const latestCounts = (db: GlossDb): Promise<CountRow | undefined> => db.counts.orderBy(':id').last();

/** Keeps the counts of a day; those of days before are of no use any more. */
export async function keepCounts(db: GlossDb, row: CountRow): Promise<void> {
  await inOne(db, [db.counts], async () => {
    await db.counts.where('on').notEqual(row.on).delete();
    await db.counts.put(row);
  });
}

/** Forgets which lists were opened on days before one. */
export async function forgetBrowsed(db: GlossDb, before: Day, dayOf: (at: number) => Day): Promise<void> {
  await db.browsed.filter(({ round }) => dayOf(round.startedAt) < before).delete();
}
