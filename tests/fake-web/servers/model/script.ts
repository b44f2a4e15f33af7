/**
 * How the model answers one request. What is not said of it is ordinary: a right answer, streamed.
 * A request for a model named `quirk-<quirk>`, with `-<number>` behind it where there is one, is answered the same way.
 */
export interface Script {
  quirk?: Quirk;
  /** Milliseconds for `slow` and `drip`. */
  ms?: number;
  /** What the model writes, instead of what it would have. */
  text?: string;
  /** What it ends with; `stop` where absent. */
  finish?: string;
  /** For `status`. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** For `refuses`: fields of a request that it does not know; `json_schema` and `json_object` are formats. */
  fields?: string[];
  /** For `redirect`. */
  to?: string;
  /** Of statements that it reads again, those with these words are wrong. */
  wrong?: string;
  /** For how many requests; one where absent. */
  times?: number;
}

export const QUIRKS = [
  // Answers with an error.
  'status',
  'unauthorized',
  'no-credit',
  'foreign-origin',
  'no-model',
  'rate-limited',
  'quota',
  'broken',
  'loading',
  'context',
  'refuses',
  'redirect',
  'echo-key',
  'drop',
  'page',
  // Streams that go wrong.
  'cut',
  'aborted',
  'slow',
  'drip',
  'stall',
  'late-cut',
  'late-stall',
  'plain',
  'plain-error',
  'error-in-stream',
  'broken-event',
  'huge',
  'untyped',
  'unfinished-plain',
  // Answers that are odd.
  'blank',
  'think',
  'think-unopened',
  'fences',
  'prose',
  'length',
  'refusal',
  'wrong-language',
  'english-title',
  'two-objects',
  'latex',
  'numbers',
  'injected',
  'parts',
  'reasoning',
  'no-usage',
  'echo-key-in-answer',
  'wrong-shape',
  // What it says of statements that it reads again, whatever they are.
  'agrees',
  'doubts',
] as const;
export type Quirk = (typeof QUIRKS)[number];

/** The script in a model's name: `quirk-slow-3000`, `quirk-refuses-temperature`. */
export function scriptOfModel(model: string): Script | undefined {
  const [, name = ''] = /^(?:.*\/)?quirk-(.+)$/.exec(model) ?? [];
  const quirk = [...QUIRKS]
    .sort((a, b) => b.length - a.length)
    .find((each) => name === each || name.startsWith(`${each}-`));
  if (!quirk) return undefined;
  const rest = name.slice(quirk.length + 1);
  if (quirk === 'refuses') return { quirk, fields: rest.split('+') };
  if (quirk === 'status') return { quirk, status: Number(rest) || 500 };
  return /^\d+$/.test(rest) ? { quirk, ms: Number(rest) } : { quirk };
}
