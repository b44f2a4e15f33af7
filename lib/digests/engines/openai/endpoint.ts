import type { Capabilities } from '../../../records/engine';
import type { ChatAnswer } from '../chat';

/** Calls back after some milliseconds. @returns how to stop that */
export type Timer = (ms: number, then: () => void) => () => void;

/** Whom to ask, and with what. Nothing here knows the browser. */
export interface Endpoint {
  /** As `checkBaseUrl` gives it. */
  baseUrl: string;
  model: string;
  /** Asked for at every request, so that it is held no longer than that. */
  key?: () => Promise<string | undefined>;
  /** What was learned of it; what is not of this address and model, or too old, is not heeded. */
  capabilities: Capabilities;
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now(): number;
  /** Whether the browser has been allowed to ask this origin; it has, where absent. */
  allowed?: (origin: string) => Promise<boolean>;
  /** How often it has failed in a row: the waits that it does not state itself grow with it. */
  failures?: number;
  /** `setTimeout` where absent. */
  timer?: Timer;
  /** From 0 up to 1; `Math.random` where absent. */
  random?: () => number;
}

/** A whole answer: the server said why it ended. */
export interface ServerAnswer extends ChatAnswer {
  /** What the server takes, as this request has taught. */
  capabilities: Capabilities;
}
