import { MINUTE, SECOND } from '../../../clock';
import type { EngineFailure } from '../../../records/engine';
import { isLocal } from './base-url';
import type { Endpoint, Timer } from './endpoint';

/** Without a sign of life for so long, an answer is given up; at home a model may have to be loaded first. */
const IDLE = { cloud: MINUTE, local: 3 * MINUTE };
const WHOLE = 5 * MINUTE;
/** For a list of models: nobody thinks about it. */
export const SHORT = 20 * SECOND;

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

/** @param whole the longest that all of it may take, milliseconds */
export function watch(
  { baseUrl, timer = ofPlatform }: Pick<Endpoint, 'baseUrl' | 'timer'>,
  signal: AbortSignal,
  whole = WHOLE,
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
  const cancelWhole = timer(whole, () => end({ kind: 'too-long' }));
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
