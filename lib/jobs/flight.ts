import { Dexie } from 'dexie';
import type { EngineFailure } from '../records/engine';
import type { Answer, Claimed, Outcome } from '../records/job';
import type { Budget } from '../records/price';
import type { GlossDb } from '../store/db';
import { keepAnswer } from './keep-answer';
import { settle } from './settle';

/** Keeps what a model said; awaited before anything is read from it. Never throws. */
export type Keep = (answer: Answer) => Promise<void>;

/**
 * Asks a model, and reads what it says. Answers that are there already (`job.answers`) are read first: they are paid.
 * Every answer that may cost something is kept, also one that was cut off.
 * @param signal the reader does not want it any more, or somebody else writes it
 */
export type Write = (job: Claimed, signal: AbortSignal, keep: Keep) => Promise<Outcome>;

/** A job that was tried, and what is still to be written down of it. */
export interface Landing {
  job: Claimed;
  outcome: Outcome;
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
  ears: Ears,
): Promise<Landing> {
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
  /** A store that cannot be read or written may be well again: the job is tried as often as one that hears nothing. */
  function failureOf(error: unknown): EngineFailure {
    if (controller.signal.aborted) return { kind: 'stopped' };
    if (error instanceof DOMException || error instanceof Dexie.DexieError) {
      ears.storeFailed(error);
      return { kind: 'silent' };
    }
    ears.writerFailed(error);
    return { kind: 'mistake' };
  }
  try {
    return { job, outcome: await write(job, controller.signal, keep), unkept };
  } catch (error) {
    return { job, outcome: { kind: 'failed', failure: failureOf(error) }, unkept };
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
  await settle(db, job, outcome, { now: now(), budget: await budget(), random: random() });
}
