import type { Capabilities, Usage } from '../../../records/engine';

/** A JSON schema of an object: every field required, nothing added, no lengths (the subset all servers read). */
export type JsonSchema = Record<string, unknown>;

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** What a model is asked. */
export interface ChatRequest {
  messages: Message[];
  /** The shape of the answer; prose where absent. The messages must name the shape and the word JSON as well. */
  schema?: JsonSchema;
  /** Of the answer, thinking included. */
  maxTokens: number;
  signal: AbortSignal;
  /** Called with everything that has come so far, at every piece. */
  onText?(soFar: string): void;
}

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
export interface ChatAnswer {
  text: string;
  /** `stop`, `length`, `content_filter`, …: the server's word. */
  finish: string;
  /** What it said instead of answering. */
  refusal?: string;
  usage: Usage;
  /** Which model says it answered. */
  model?: string;
  /** What the server takes, as this request has taught. */
  capabilities: Capabilities;
}
