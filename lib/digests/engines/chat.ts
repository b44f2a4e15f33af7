import type { Usage } from '../../records/engine';

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
  /** Tokens of the answer, thinking included. */
  maxTokens: number;
  signal: AbortSignal;
  /** Told, now and then, of all the text so far. */
  onText?(soFar: string): void;
}

/** What a model answered, as it came. */
export interface ChatAnswer {
  text: string;
  /** Why it ended, as the server says: `stop` where it is whole. */
  finish: string;
  /** What it said instead of answering. */
  refusal?: string;
  usage: Usage;
  /** Which model says it answered. */
  model?: string;
}

/**
 * Asks a model once.
 * @throws EngineError
 */
export type Chat = (request: ChatRequest) => Promise<ChatAnswer>;
