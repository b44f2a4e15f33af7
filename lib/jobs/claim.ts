import { localDay } from '../clock';
import type { AnswerRow, Claimed, Job } from '../records/job';
import { unreadAnswers } from '../store/answers';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn, pausesOf } from '../store/jobs';
import { book, spendingOn } from '../store/spending';
import { openPurse } from './budget';
import { type Claim, choose, isAfterMidnight, isExpired, letGo } from './plan';

/**
 * Takes the most urgent jobs that may begin, all or nothing, and counts the attempt before anything is asked. What other
 * runners died over is free again, and what waited for the reader's midnight.
 * @throws where the store cannot be written: then nothing is claimed
 */
export async function claim(db: GlossDb, asked: Claim): Promise<Claimed[]> {
  const { now, budget } = asked;
  return inOne(db, [db.jobs, db.answers, db.pauses, db.spending], async () => {
    // All is read first and written last: behind functions that wait in turn Dexie loses the transaction.
    const jobs = await jobsIn(db, 'queued', 'running', 'blocked');
    const begunBefore = jobs.filter(
      ({ state, attempts, counted }) => state !== 'blocked' && (attempts > 0 || counted !== undefined),
    );
    const [unread, pauses, spending] = await Promise.all([
      unreadAnswers(db, begunBefore),
      pausesOf(db),
      spendingOn(db, localDay(now)),
    ]);
    const answers = byJob(unread);
    const freed = jobs
      .filter((job) => isExpired(job, asked))
      .map((job) => letGo(job, answers.get(job.id) ?? [], asked));
    const woken = jobs.flatMap(({ failure, ...job }) =>
      isAfterMidnight({ ...job, ...(failure && { failure }) }, now) ? [asQueued(job, now)] : [],
    );
    const changed = new Map([...freed.map(({ job }) => job), ...woken].map((job) => [job.id, job]));
    const all = jobs.map((job) => changed.get(job.id) ?? job);
    const running = all.filter(({ state }) => state === 'running');
    const given = freed.flatMap(({ bookings }) => bookings);
    const lost = given.flatMap(({ spent }) => (spent ? [spent] : []));
    const purse = openPurse(budget, [...spending, ...lost], running, now);
    const queued = all.filter(({ state }) => state === 'queued');
    const plan = choose(queued, running, pauses, answers, purse, asked);
    for (const job of plan.changed) changed.set(job.id, job);
    await db.jobs.bulkPut([...changed.values()]);
    const bookings = [...given, ...plan.bookings];
    if (bookings.length > 0) await book(db, bookings);
    return plan.claimed;
  });
}

const asQueued = (job: Job, now: number): Job => ({ ...job, state: 'queued', changedAt: now });

function byJob(rows: readonly AnswerRow[]): Map<string, AnswerRow[]> {
  const all = new Map<string, AnswerRow[]>();
  for (const row of rows) all.set(row.job, [...(all.get(row.job) ?? []), row]);
  return all;
}
