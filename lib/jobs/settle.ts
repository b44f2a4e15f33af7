import type { EngineFailure } from '../records/engine';
import type { Claimed, Job, Outcome } from '../records/job';
import type { Budget } from '../records/price';
import { unreadAnswers } from '../store/answers';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';
import { book } from '../store/spending';
import { account } from './account';
import { type Aftermath, afterFailure } from './after-failure';
import { endpointOf } from './endpoints';
import { isHeld } from './lease';
import { writing } from './room';
import { isAhead } from './times';

export interface Settling {
  now: number;
  budget: Budget;
  /** From 0 to 1: scatters when it is tried again. */
  random: number;
}

/**
 * Ends a try, all or nothing: the digest is kept, the job done, its cost counted; or the job waits for what its failure
 * asks for, and with it those that would fail alike.
 * @returns false where the job is not the runner's own any more (stopped, or taken over): then nothing changes
 * @throws where that cannot be written: the outcome may be settled again
 */
export async function settle(
  db: GlossDb,
  claimed: Claimed,
  outcome: Outcome,
  settling: Settling,
): Promise<boolean> {
  const tables = [db.jobs, db.answers, db.spending, db.digests, db.pauses];
  const end = () =>
    inOne(db, tables, async () => {
      const job = await db.jobs.get(claimed.id);
      if (!job || !isHeld(job, claimed.lease.owner)) return false;
      if (outcome.kind === 'written') await keep(db, job, outcome, settling);
      else await fail(db, job, outcome.failure, settling);
      return true;
    });
  return writing(db, settling.now, end);
}

// Read first, write last, and nothing that waits in turn: Dexie would lose the transaction.

async function keep(
  db: GlossDb,
  job: Job,
  { digest }: Extract<Outcome, { kind: 'written' }>,
  { now, budget }: Settling,
): Promise<void> {
  const [answers, rest] = await Promise.all([unreadAnswers(db, [job]), db.pauses.get(endpointOf(job))]);
  const after = account(job, answers, { budget, now, lost: false, papers: 1 });
  const { failure: _, beyondBudget: __, ...done } = after.job;
  await Promise.all([
    db.digests.put({ ...digest, id: job.id, ...(done.spent && { spent: done.spent }) }),
    db.jobs.put({ ...done, state: 'done', changedAt: now }),
    // An answer to an earlier request does not end a rest that was asked for since.
    rest && !isAhead(rest.until, now) ? db.pauses.delete(rest.endpoint) : undefined,
    book(db, after.bookings),
  ]);
}

async function fail(
  db: GlossDb,
  job: Job,
  failure: EngineFailure,
  { now, budget, random }: Settling,
): Promise<void> {
  const [answers, rest, queued] = await Promise.all([
    unreadAnswers(db, [job]),
    db.pauses.get(endpointOf(job)),
    jobsIn(db, 'queued'),
  ]);
  const after = afterFailure(job, failure, rest, now, random);
  const { job: free, bookings } = account(job, answers, {
    budget,
    now,
    lost: after.lost && job.asked === true,
  });
  const { state, attempts, notBefore, pause } = after;
  const alike = queued.filter((other) => isAlike(job, other, after.blocks));
  await Promise.all([
    db.jobs.bulkPut([
      { ...free, state, attempts, notBefore, failure, changedAt: now },
      ...alike.map((other) => ({ ...other, state: 'blocked' as const, failure, changedAt: now })),
    ]),
    pause && db.pauses.put(pause),
    book(db, bookings),
  ]);
}

/** Whether another job would fail as this one did. Those that run will hear it themselves. */
const isAlike = (job: Job, other: Job, blocks: Aftermath['blocks']): boolean =>
  blocks !== undefined &&
  endpointOf(other) === endpointOf(job) &&
  (blocks === 'endpoint' || other.model === job.model);
