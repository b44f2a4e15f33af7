import { BACKED_UP, type BackedUp } from '../records/backup';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** How many rows there are of what a reader would miss. */
export async function countBackedUp(db: GlossDb): Promise<{ rows: Record<BackedUp, number>; stars: number }> {
  const counts = await Promise.all(
    BACKED_UP.map(async (name) => [name, await db.table(name).count()] as const),
  );
  const stars = await db.marks.filter(({ starredAt }) => starredAt !== undefined).count();
  return { rows: Object.fromEntries(counts) as Record<BackedUp, number>, stars };
}

/** Empties every table, all or none. @throws where the database cannot be written; nothing is gone then */
export async function eraseDatabase(db: GlossDb): Promise<void> {
  await inOne(db, db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
