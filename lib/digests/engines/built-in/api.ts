/** What of the browser's Prompt API is used. It exists where the browser brings a model, in the worker as in pages. */
export interface LanguageModelApi {
  availability(options?: object): Promise<Availability>;
  create(options?: object): Promise<Session>;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface Session {
  prompt(input: string, options?: object): Promise<string>;
  promptStreaming?(input: string, options?: object): ReadableStream<string>;
  measureContextUsage?(input: string, options?: object): Promise<number>;
  /** Tokens; its older name is `inputQuota`. */
  contextWindow?: number;
  inputQuota?: number;
  clone?(options?: object): Promise<Session>;
  destroy(): void;
}

/** The browser's own model; undefined where this browser has none. */
export function languageModel(scope: object = globalThis): LanguageModelApi | undefined {
  const api = (scope as { LanguageModel?: Partial<LanguageModelApi> }).LanguageModel;
  return api && typeof api.availability === 'function' && typeof api.create === 'function'
    ? (api as LanguageModelApi)
    : undefined;
}
