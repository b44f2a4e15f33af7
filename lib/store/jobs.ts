import type { PromiseExtended } from 'dexie';
import { DAY } from '../clock';
import type { Job, JobState, PauseRow } from '../records/job';
import type { GlossDb } from './db';

/** How long the list of what was written goes back; that it was written is told by the digest for ever. */
const DONE_KEPT = 30 * DAY;

export const jobsIn = (db: GlossDb, ...states: JobState[]): PromiseExtended<Job[]> =>
  db.jobs.where('state').anyOf(states).toArray();

/** How many there are in each state. Reads no row. */
export async function countJobs(db: GlossDb): Promise<Record<JobState, number>> {
  const count = (state: JobState) => db.jobs.where('state').equals(state).count();
  const [queued, running, done, failed, blocked] = await Promise.all([
    count('queued'),
    count('running'),
    count('done'),
    count('failed'),
    count('blocked'),
  ]);
  return { queued, running, done, failed, blocked };
}

/** Which servers are left alone, by endpoint. */
export async function pausesOf(db: GlossDb): Promise<Map<string, PauseRow>> {
  return new Map((await db.pauses.toArray()).map((row) => [row.endpoint, row]));
}

/** Forgets jobs that were done long ago. @param now epoch milliseconds */
export async function forgetDone(db: GlossDb, now: number): Promise<void> {
  await db.jobs
    .where('state')
    .equals('done')
    .filter(({ changedAt }) => changedAt < now - DONE_KEPT)
    .delete();
}
