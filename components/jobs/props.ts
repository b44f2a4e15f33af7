import type { EngineFailure } from '../../lib/records/engine';
import type { Reads, Spent, Urgency } from '../../lib/records/job';

/** How it stands with a job in the list. */
export type JobPart = 'running' | 'waiting' | 'blocked' | 'failed' | 'done';
export const JOB_PARTS = ['running', 'waiting', 'blocked', 'failed', 'done'] as const satisfies JobPart[];

/** A job as it is listed. Times in epoch milliseconds, money in millionths of a US dollar. */
export interface JobLine {
  id: string;
  title: string;
  /** The paper's page; absent where nobody knows it. */
  href?: string | undefined;
  /** What it is called: the name of a model. */
  model: string;
  reads: Reads;
  /** The abstract is translated as well. */
  isTranslated: boolean;
  urgency: Urgency;
  /** Of one that waits, from 1. */
  place?: number | undefined;
  /** It is made ready to be asked for. */
  isInHand?: boolean | undefined;
  /** When it changed last; of one that runs, since when. */
  since: number;
  /** When it goes on by itself. */
  nextAt?: number | undefined;
  failure?: EngineFailure | undefined;
  /** What is expected; `cost` undefined where no price is known. */
  estimate: { input: number; output: number; cost: number | undefined };
  /** What it took so far. */
  spent?: Spent | undefined;
}

export interface JobActions {
  onStop(id: string): void;
  onRetry(id: string): void;
  onFront(id: string): void;
}
