import { type Claimed, URGENCIES } from '../records/job';
import type { GlossDb } from '../store/db';
import { type Ask, PUT_BACK } from './flight';
import type { Places } from './places';
import { markAsked } from './put-back';

/** A job in hand. */
export interface Turn {
  job: Claimed;
  controller: AbortController;
  /** It has made a request, and is not put back any more. */
  asked: boolean;
}

export interface TurnDeps {
  db: GlossDb;
  /** Whether anything may be begun now. */
  mayBegin(): Promise<boolean>;
  places: Places;
  /** A request went wrong; its place is still taken. */
  requestFailed(): void;
  storeFailed(error: unknown): void;
}

/** How a job asks: when its turn has come, where nobody has taken it back meanwhile. */
export function askInTurn(deps: TurnDeps, turn: Turn): Ask {
  const { job, controller } = turn;
  const { signal } = controller;

  async function begin(): Promise<void> {
    if (!(await deps.mayBegin())) controller.abort(PUT_BACK);
    signal.throwIfAborted();
    try {
      if (!(await markAsked(deps.db, job))) controller.abort();
    } catch (error) {
      controller.abort(PUT_BACK);
      deps.storeFailed(error);
    }
    signal.throwIfAborted();
    turn.asked = true;
  }

  return async (request) => {
    // What has begun is ended first.
    const leave = await deps.places.take(turn.asked ? 0 : 1 + URGENCIES.indexOf(job.urgency), signal);
    try {
      if (!turn.asked) await begin();
      return await request();
    } catch (error) {
      if (!signal.aborted) deps.requestFailed();
      throw error;
    } finally {
      leave();
    }
  };
}
