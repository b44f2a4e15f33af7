import type { GlossDb } from './db';

/**
 * Forgets what reached the reader before `before` (epoch milliseconds), announcements first, then papers that nothing
 * announces any more and the reader never marked. Marked papers stay, starred ones on their day.
 * @returns how many papers went
 */
export async function forgetBefore(db: GlossDb, before: number): Promise<number> {
  return db.transaction('rw', db.papers, db.announcements, db.digests, db.marks, async () => {
    const starred = new Set(
      (await db.marks.filter(({ starredAt }) => starredAt !== undefined).toArray()).map(({ paper }) => paper),
    );
    await db.announcements
      .where('arrivedAt')
      .below(before)
      .and(({ paper }) => !starred.has(paper))
      .delete();
    const old = await db.papers.where('arrivedAt').below(before).primaryKeys();
    const marked = new Set(await db.marks.toCollection().primaryKeys());
    const announced = new Set(await db.announcements.orderBy('paper').uniqueKeys());
    const gone = old.filter((key) => !marked.has(key) && !announced.has(key));
    await db.digests.where('paper').anyOf(gone).delete();
    await db.papers.bulkDelete(gone);
    return gone.length;
  });
}
