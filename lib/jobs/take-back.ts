import type { Job } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';
import { book } from '../store/spending';
import { giveBack } from './account';

/**
 * Takes back what rules wished and nobody has asked for, as if it had never been wished. What a reader asked for stays, and what
 * has cost something; a job that is only made ready finds itself gone when its turn comes.
 * @param keep those that a rule still wants
 * @returns what was taken back
 */
export async function takeBackRules(db: GlossDb, keep: (job: Job) => boolean): Promise<Job[]> {
  return inOne(db, [db.jobs, db.spending], async () => {
    const open = await jobsIn(db, 'queued', 'blocked', 'running');
    const gone = open.filter((job) => job.urgency === 'rule' && isUntouched(job) && !keep(job));
    await db.jobs.bulkDelete(gone.map(({ id }) => id));
    await book(
      db,
      gone.flatMap((job) => giveBack(job).bookings),
    );
    return gone;
  });
}

const isUntouched = ({ state, attempts, asked, spent }: Job): boolean =>
  spent === undefined && !asked && attempts <= (state === 'running' ? 1 : 0);
