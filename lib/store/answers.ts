import { Dexie, type PromiseExtended } from 'dexie';
import { DAY } from '../clock';
import type { AnswerRow, Job } from '../records/job';
import type { GlossDb } from './db';

/** How long what a model said is kept after it was read: long enough to look into why it was read wrongly. */
const KEPT = 7 * DAY;

/** The answers of some jobs that nobody has read and counted yet, each job's in order. */
export function unreadAnswers(
  db: GlossDb,
  jobs: readonly Pick<Job, 'id' | 'read'>[],
): PromiseExtended<AnswerRow[]> {
  return db.answers
    .where('[job+part]')
    .inAnyRange(
      jobs.map(({ id, read = 0 }) => [
        [id, read],
        [id, Dexie.maxKey],
      ]),
    )
    .toArray();
}

/**
 * Forgets the answers that were read, those of a week ago or, on a full disk, all of them.
 * @param now epoch milliseconds
 */
export async function forgetAnswers(db: GlossDb, now: number, kept = KEPT): Promise<void> {
  const old = await db.answers
    .where('at')
    .belowOrEqual(now - kept)
    .primaryKeys();
  const jobs = await db.jobs.bulkGet([...new Set(old.map(([job]) => job))]);
  const read = new Map(jobs.flatMap((job) => (job ? [[job.id, job.read ?? 0]] : [])));
  await db.answers.bulkDelete(
    old.filter(([job, part]) => part < (read.get(job) ?? Number.POSITIVE_INFINITY)),
  );
}
