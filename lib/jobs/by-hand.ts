import type { Job } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';
import { isCleared } from './queue';

// What a reader does to jobs in their list. Who writes is to be told afterwards to look at the queue anew.

/**
 * Has a job that waits begun before all others, also where it was to rest.
 * @returns false where it does not wait any more
 */
export async function toFront(db: GlossDb, id: string): Promise<boolean> {
  return inOne(db, [db.jobs], async () => {
    const queued = await jobsIn(db, 'queued');
    const job = queued.find((each) => each.id === id);
    if (!job) return false;
    // Of equals the oldest is first.
    const oldest = Math.min(...queued.map(({ createdAt }) => createdAt));
    await db.jobs.put({ ...job, urgency: 'open-page', attempts: 0, notBefore: 0, createdAt: oldest - 1 });
    return true;
  });
}

/**
 * Has a job that failed or is blocked tried again, as a press on its paper would: where the day's limit is what keeps it,
 * beyond that.
 * @param now epoch milliseconds
 * @returns false where it is neither any more
 */
export async function tryAgain(db: GlossDb, id: string, now: number): Promise<boolean> {
  return inOne(db, [db.jobs], async () => {
    const job = await db.jobs.get(id);
    if (job?.state !== 'failed' && job?.state !== 'blocked') return false;
    const { failure, beyondBudget: _, ...rest } = job;
    await db.jobs.put({
      ...rest,
      ...(failure?.kind === 'budget' && { beyondBudget: true as const }),
      state: 'queued',
      urgency: job.urgency === 'open-page' ? job.urgency : 'click',
      attempts: 0,
      notBefore: 0,
      changedAt: now,
    });
    return true;
  });
}

/**
 * Whether a model is to write of a paper, or writes of it now.
 * @param paper its key
 */
export async function isUnderway(db: GlossDb, paper: string): Promise<boolean> {
  const jobs = await db.jobs.where('paper').equals(paper).toArray();
  return jobs.some(({ state }) => state === 'queued' || state === 'running' || state === 'blocked');
}

/**
 * Puts away what ended: it is listed no more, and what it took stays in the receipts.
 * @param now epoch milliseconds
 * @returns the ids of those that were put away
 */
export async function clearEnded(db: GlossDb, now: number): Promise<string[]> {
  return inOne(db, [db.jobs], async () => {
    const jobs = (await jobsIn(db, 'failed', 'done')).filter((job) => !isCleared(job));
    // A clock that was set back must not leave them listed.
    await db.jobs.bulkPut(jobs.map((job): Job => ({ ...job, clearedAt: Math.max(now, job.changedAt) })));
    return jobs.map(({ id }) => id);
  });
}

/** Lists them again. */
export async function unclear(db: GlossDb, ids: readonly string[]): Promise<void> {
  await inOne(db, [db.jobs], async () => {
    const jobs = await db.jobs.bulkGet([...ids]);
    await db.jobs.bulkPut(
      jobs.flatMap((job) => {
        if (!job) return [];
        const { clearedAt: _, ...rest } = job;
        return [rest];
      }),
    );
  });
}
