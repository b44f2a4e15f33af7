import { MINUTE, SECOND } from '../../../clock';
import type { EngineFailure } from '../../../records/engine';
import { isLocal } from './base-url';
import type { Endpoint, Timer } from './endpoint';

/** Without a sign of life for so long, an answer is given up; at home a model may have to be loaded first. */
const IDLE = { cloud: MINUTE, local: 3 * MINUTE };

interface Limit {
  ms: number;
  failure: EngineFailure;
}
const WHOLE: Limit = { ms: 5 * MINUTE, failure: { kind: 'too-long' } };
/** For what no model has to think about, as the list of models. */
export const SHORT: Limit = { ms: 20 * SECOND, failure: { kind: 'silent' } };

const ofPlatform: Timer = (ms, then) => {
  const id = setTimeout(then, ms);
  return () => clearTimeout(id);
};

/** Ends a request that the reader stops, that falls silent or that takes too long. */
export interface Watchdog {
  controller: AbortController;
  /** Something came. */
  alive(): void;
  /** Why it was ended, where it was. */
  reason(): EngineFailure | undefined;
  /** To be called when the request is over. */
  release(): void;
}

/** @param limit the longest that all of it may take, milliseconds, and what it means to take longer */
export function watch(
  { baseUrl, timer = ofPlatform }: Pick<Endpoint, 'baseUrl' | 'timer'>,
  signal: AbortSignal,
  limit: Limit = WHOLE,
): Watchdog {
  const idle = isLocal(baseUrl) ? IDLE.local : IDLE.cloud;
  const controller = new AbortController();
  let reason: EngineFailure | undefined;
  const end = (why: EngineFailure): void => {
    reason ??= why;
    controller.abort();
  };
  const stop = (): void => end({ kind: 'stopped' });
  const silent = (): void => end({ kind: 'silent' });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const cancelWhole = timer(limit.ms, () => end(limit.failure));
  let cancelIdle = timer(idle, silent);
  return {
    controller,
    alive: () => {
      cancelIdle();
      cancelIdle = timer(idle, silent);
    },
    reason: () => reason,
    release: () => {
      cancelIdle();
      cancelWhole();
      signal.removeEventListener('abort', stop);
    },
  };
}
