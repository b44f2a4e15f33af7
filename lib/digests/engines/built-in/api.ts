export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/**
 * What the browser's interfaces to its own models have in common. They exist where it brings such models, in the worker as in
 * pages. `options`: what is wanted of the model, the same for both.
 */
export interface OwnModelApi<Session extends { destroy(): void }> {
  availability(options?: object): Promise<Availability>;
  create(options?: object): Promise<Session>;
}

/** A language model: the Prompt API. */
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
export type LanguageModelApi = OwnModelApi<Session>;

/** Translates between two languages. */
export interface TranslatorSession {
  translate(text: string, options?: object): Promise<string>;
  destroy(): void;
}
export type TranslatorApi = OwnModelApi<TranslatorSession>;

/** Says a text in short, in the text's own words or others. */
export interface SummarizerSession {
  summarize(text: string, options?: object): Promise<string>;
  destroy(): void;
}
export type SummarizerApi = OwnModelApi<SummarizerSession>;

/** Each is undefined where this browser has none. */
export const languageModel = (scope: object = globalThis) => apiOf<LanguageModelApi>('LanguageModel', scope);
export const translator = (scope: object = globalThis) => apiOf<TranslatorApi>('Translator', scope);
export const summarizer = (scope: object = globalThis) => apiOf<SummarizerApi>('Summarizer', scope);

function apiOf<Api extends OwnModelApi<{ destroy(): void }>>(name: string, scope: object): Api | undefined {
  const api = (scope as Record<string, Partial<Api> | undefined>)[name];
  return api && typeof api.availability === 'function' && typeof api.create === 'function'
    ? (api as Api)
    : undefined;
}
