import type { GlossDb } from '../store/db';
import type { HeldIndex } from './held';
import { beginIndex, noteCounted, readStand } from './keep-segments';

/** To count fifty thousand papers takes a browser a second, in which others wait: so seldom is it done (ms). */
const BETWEEN_MS = 7 * 86_400_000;

/**
 * Counts the papers, once a week. Where the index knows of more or fewer though nothing is to be read anew, something wrote past
 * us: it is begun anew then.
 * @param now epoch milliseconds
 * @returns whether it had to be
 */
export async function checkIndex(db: GlossDb, index: HeldIndex, now: number): Promise<boolean> {
  const known = index.at.size;
  if (index.unkept !== undefined || now - (await readStand(db)).countedAt < BETWEEN_MS) return false;
  const [count, stand] = await db.transaction('r', [db.papers, db.searched, db.unsearched], () =>
    Promise.all([db.papers.count(), readStand(db)]),
  );
  const isSame = stand.ids.length === index.segments.size && stand.ids.every((id) => index.segments.has(id));
  if (!isSame || stand.changes.length > 0) return false;
  if (count !== known) await beginIndex(db);
  else await noteCounted(db, now);
  return count !== known;
}
