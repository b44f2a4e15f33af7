import { type Claimed, URGENCIES } from '../records/job';
import type { GlossDb } from '../store/db';
import { type Ask, PUT_BACK } from './flight';
import type { Places } from './places';
import { markAsked } from './put-back';

/** A job in hand. */
export interface Turn {
  job: Claimed;
  controller: AbortController;
  /** `ready`: it waits for its turn. `asked`: it has made a request, and is not put back any more. */
  state: 'preparing' | 'ready' | 'asked';
  /** Others go first: it waits anew once it is ready, for what it reads of a paper is not to be asked for twice. */
  late?: true;
}

/** A job that was just claimed. */
export const newTurn = (job: Claimed): Turn => ({
  job,
  controller: new AbortController(),
  state: 'preparing',
});

/** Has a job that asked nothing yet wait anew. */
export function putBackTurn(turn: Turn): void {
  if (turn.state === 'preparing') turn.late = true;
  if (turn.state === 'ready') turn.controller.abort(PUT_BACK);
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
    turn.state = 'asked';
  }

  return async (request) => {
    const isFirst = turn.state !== 'asked';
    if (isFirst) turn.state = 'ready';
    if (isFirst && turn.late) putBackTurn(turn);
    // What has begun is ended first.
    const leave = await deps.places.take(isFirst ? 1 + URGENCIES.indexOf(job.urgency) : 0, signal);
    try {
      if (isFirst) await begin();
      return await request();
    } catch (error) {
      if (!signal.aborted) deps.requestFailed();
      throw error;
    } finally {
      leave();
    }
  };
}
