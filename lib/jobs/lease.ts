import type { Job } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { LEASE } from './times';

/**
 * Says that a runner still lives.
 * @returns which of its jobs are not its own any more: stopped, or taken over
 */
export async function extendLeases(
  db: GlossDb,
  owner: string,
  ids: readonly string[],
  now: number,
): Promise<string[]> {
  return inOne(db, [db.jobs], async () => {
    const jobs = await db.jobs.bulkGet([...ids]);
    const own = jobs.flatMap((job) => (job && isHeld(job, owner) ? [job] : []));
    await db.jobs.bulkPut(own.map((job) => ({ ...job, lease: { owner, until: now + LEASE } })));
    const held = new Set(own.map(({ id }) => id));
    return ids.filter((id) => !held.has(id));
  });
}

export const isHeld = (job: Job, owner: string): boolean =>
  job.state === 'running' && job.lease?.owner === owner;
