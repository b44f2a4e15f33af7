import type { Usage } from '../../records/engine';

/** The JSON schema of an object: every field required, nothing added, no lengths, which is what all servers read. */
export interface JsonSchema {
  /** What a server is told it is called: letters, digits, `_`, `-`. */
  name: string;
  schema: Record<string, unknown>;
}

/** What is asked of a model. */
export interface ChatRequest {
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[];
  /** The JSON schema of the answer, where the model can be held to one. */
  schema?: JsonSchema;
  /** Tokens an answer may have. */
  maxTokens: number;
  signal: AbortSignal;
  /** Told, now and then, of all the text so far. */
  onText?: (soFar: string) => void;
}

/** What a model answered, as it came. */
export interface ChatAnswer {
  text: string;
  /** Why it ended, as the server says: `stop` where it is whole. */
  finish: string;
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
