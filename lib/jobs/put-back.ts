import type { Claimed } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { book } from '../store/spending';
import { giveBack } from './account';
import { isHeld } from './lease';

/**
 * Puts a job back that asked nothing yet: as it was before it was claimed, also what was set aside for it, and how often it
 * was begun.
 * @param now epoch milliseconds
 * @throws where it cannot be written; it may be put back again
 */
export async function putBack(db: GlossDb, { id, lease }: Claimed, now: number): Promise<void> {
  await inOne(db, [db.jobs, db.spending], async () => {
    const held = await db.jobs.get(id);
    if (!held || !isHeld(held, lease.owner)) return;
    const { job, bookings } = giveBack(held);
    const orphaned = held.orphaned && { orphaned: true as const };
    await Promise.all([
      db.jobs.put({ ...job, ...orphaned, state: 'queued', attempts: held.attempts - 1, changedAt: now }),
      book(db, bookings),
    ]);
  });
}

/**
 * Says that a job asks a server from now on: whoever finds its runner dead counts what it may have cost.
 * @returns false where it is not the runner's own any more, and may not ask
 * @throws where it cannot be written
 */
export async function markAsked(db: GlossDb, { id, lease }: Claimed): Promise<boolean> {
  return inOne(db, [db.jobs], async () => {
    const job = await db.jobs.get(id);
    if (!job || !isHeld(job, lease.owner)) return false;
    await db.jobs.put({ ...job, asked: true });
    return true;
  });
}
