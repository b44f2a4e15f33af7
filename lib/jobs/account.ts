import { localDay } from '../clock';
import type { AnswerRow, Job } from '../records/job';
import type { Budget } from '../records/price';
import { addSpent, type Booking, NOTHING_SPENT } from '../store/spending';
import { spentBy } from './budget';

export interface Reckoning {
  budget: Budget;
  now: number;
  /**
   * A request may have been made that nobody will read the answer of. A server wants its money all the same, so it counts
   * as expected.
   */
  lost: boolean;
  /** How many papers are written with it. */
  papers?: number;
}

/** A job after a try, nobody's any more, and what is to be booked for it. */
export interface Account {
  job: Job;
  bookings: Booking[];
}

/**
 * Counts what a try took, once, and gives back what was set aside for it.
 * @param answers the job's that nobody has counted yet; they count as read from now on
 */
export function account(
  job: Job,
  answers: readonly AnswerRow[],
  { budget, now, lost, papers = 0 }: Reckoning,
): Account {
  const usages = answers.map(({ usage }) => usage);
  const spent = spentBy(job, lost && usages.length === 0 ? [job.estimate] : usages, budget);
  const { job: free, bookings } = giveBack(job);
  const read = Math.max(job.read ?? 0, ...answers.map(({ part }) => part + 1));
  const isAnything = spent.requests > 0 || papers > 0;
  return {
    job: { ...free, read, spent: addSpent(job.spent ?? NOTHING_SPENT, spent) },
    bookings: isAnything ? [...bookings, { day: localDay(now), model: job.model, spent, papers }] : bookings,
  };
}

/** After its runner died. What it was answered is for the next runner to read, and to count. */
export function abandon(job: Job, answers: readonly AnswerRow[], reckoning: Reckoning): Account {
  return answers.length > 0 ? giveBack(job) : account(job, answers, reckoning);
}

/** Nobody's any more, and what was set aside for it is free. */
export function giveBack({ lease: _, asked: __, orphaned: ___, reserved, ...job }: Job): Account {
  const back = reserved && { day: reserved.day, model: job.model, reserved: -reserved.microUsd };
  return { job, bookings: back ? [back] : [] };
}
