import type { Answer, Claimed, Outcome } from '../records/job';
import type { Budget } from '../records/price';
import type { GlossDb } from '../store/db';
import { keepAnswer } from './keep-answer';
import { putBack } from './put-back';
import { settle } from './settle';

/** Keeps what a model said; awaited before anything is read from it. Never throws. */
export type Keep = (answer: Answer) => Promise<void>;

/**
 * Makes a request in its turn: no more than the places there are at the same time, the most urgent first.
 * @throws what the request throws, and the job's signal's reason where it may not be made
 */
export type Ask = <T>(request: () => Promise<T>) => Promise<T>;

/**
 * Asks a model, and reads what it says. Answers that are there already (`job.answers`) are read first: they are paid.
 * Every answer that may cost something is kept, also one that was cut off.
 * @param signal the reader does not want it any more, somebody else writes it, or others go first
 * @param ask every request is made through it
 */
export type Write = (job: Claimed, signal: AbortSignal, keep: Keep, ask: Ask) => Promise<Outcome>;

/** Why a job is given up that asked nothing yet: it waits its turn again. */
export const PUT_BACK = new Error('Others go first.');

/** A job that was tried, and what is still to be written down of it. */
export interface Landing {
  job: Claimed;
  outcome: Outcome | { kind: 'put-back' };
  /** Answers that could not be kept at once. */
  unkept: Answer[];
}

export interface LandingDeps {
  db: GlossDb;
  now(): number;
  budget(): Promise<Budget>;
  random(): number;
}

/** Who hears of what broke. */
export interface Ears {
  storeFailed(error: unknown): void;
  writerFailed(error: unknown): void;
}

/** Lets a job be written. Never throws. */
export async function fly(
  { db, now, write }: Pick<LandingDeps, 'db' | 'now'> & { write: Write },
  job: Claimed,
  controller: AbortController,
  ask: Ask,
  ears: Ears,
): Promise<Landing> {
  const { signal } = controller;
  const unkept: Answer[] = [];
  const keep: Keep = async (answer) => {
    try {
      // Somebody else's by now: nobody waits for the rest.
      if (!(await keepAnswer(db, job, answer, now()))) controller.abort();
    } catch (error) {
      unkept.push(answer);
      ears.storeFailed(error);
    }
  };
  try {
    const outcome = await write(job, signal, keep, ask);
    const isBack = signal.reason === PUT_BACK && outcome.kind === 'failed';
    return { job, outcome: isBack ? { kind: 'put-back' } : outcome, unkept };
  } catch (error) {
    if (signal.reason === PUT_BACK) return { job, outcome: { kind: 'put-back' }, unkept };
    const stopped = signal.aborted;
    if (!stopped) ears.writerFailed(error);
    // A writer that breaks has given no word either; it is tried again as often as one that hears nothing.
    return { job, outcome: { kind: 'failed', failure: { kind: stopped ? 'stopped' : 'silent' } }, unkept };
  }
}

/**
 * Writes down how a try ended.
 * @throws where the store cannot be written; what is left to be kept stays in `unkept`
 */
export async function land({ db, now, budget, random }: LandingDeps, landing: Landing): Promise<void> {
  const { job, outcome, unkept } = landing;
  for (let answer = unkept[0]; answer; answer = unkept[0]) {
    await keepAnswer(db, job, answer, now());
    unkept.shift();
  }
  if (outcome.kind === 'put-back') await putBack(db, job, now());
  else await settle(db, job, outcome, { now: now(), budget: await budget(), random: random() });
}
