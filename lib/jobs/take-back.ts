import type { Job } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';

/**
 * Takes back what rules wished and nobody has begun, as if it had never been wished. What a reader asked for stays.
 * @param keep those that a rule still wants
 */
export async function takeBackRules(db: GlossDb, keep: (job: Job) => boolean): Promise<void> {
  await inOne(db, [db.jobs], async () => {
    const waiting = await jobsIn(db, 'queued', 'blocked');
    const gone = waiting.filter((job) => job.urgency === 'rule' && job.attempts === 0 && !keep(job));
    await db.jobs.bulkDelete(gone.map(({ id }) => id));
  });
}
