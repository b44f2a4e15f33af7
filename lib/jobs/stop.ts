import type { Job, JobState } from '../records/job';
import type { Budget } from '../records/price';
import { unreadAnswers } from '../store/answers';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';
import { book } from '../store/spending';
import { type Account, account } from './account';

const OPEN: JobState[] = ['queued', 'running', 'blocked'];

/**
 * Takes wishes back: what is not written yet will not be, unless somebody clicks for it. What runs is counted as far as it
 * came; its runner gives up its request.
 * @returns the ids of those that ran
 */
export async function stop(
  db: GlossDb,
  which: readonly string[] | 'all',
  { budget, now }: { budget: Budget; now: number },
): Promise<string[]> {
  return inOne(db, [db.jobs, db.answers, db.spending], async () => {
    const jobs = await (which === 'all' ? jobsIn(db, ...OPEN) : db.jobs.bulkGet([...which]));
    const open = jobs.filter((job) => job !== undefined && OPEN.includes(job.state)) as Job[];
    const running = open.filter(({ state }) => state === 'running');
    const answers = await unreadAnswers(db, running);
    const counted = open.map((job): Account => {
      if (job.state !== 'running') return { job, bookings: [] };
      const own = answers.filter((answer) => answer.job === job.id);
      return account(job, own, { budget, now, lost: job.asked === true });
    });
    const failure = { kind: 'stopped' } as const;
    await Promise.all([
      db.jobs.bulkPut(
        counted.map(({ job }) => ({ ...job, state: 'failed' as const, failure, changedAt: now })),
      ),
      book(
        db,
        counted.flatMap(({ bookings }) => bookings),
      ),
    ]);
    return running.map(({ id }) => id);
  });
}
