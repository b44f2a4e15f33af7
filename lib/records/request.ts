import type { Failure } from './round';

/** What the polite fetcher is asked for: that decides how long to wait between two of a kind, and what is accepted. */
export type Asked = 'feed' | 'api' | 'page' | 'discovery';

/** What a request is for; `model`: to the server that the reader has set for writing, or testing whether it can. */
export type Purpose = Asked | 'model';

/** Why a host was asked, and whether that is because the reader just asked for it. */
export const BY_HAND = {
  /** The timer rang. */
  poll: false,
  /** A day that was missed. */
  backfill: false,
  /** What a feed leaves out: comments, affiliations, journal references. */
  details: false,
  /** ↻ was pressed. */
  refresh: true,
  /** A day was to be asked for once more. */
  retry: true,
  /** The page of all subjects was opened, or one of them for today. */
  browse: true,
  /** A paper was pasted. */
  'look-up': true,
  /** The first lists were chosen, or another one. */
  onboarding: true,
  /** A page was pasted whose feed is to be found. */
  discovery: true,
  /** A digest was to be written. */
  write: false,
  /** An engine was to be tested. */
  'engine-test': true,
} as const satisfies Record<string, boolean>;
export type Why = keyof typeof BY_HAND;

/** How a request ended. */
export type RequestEnd =
  /** It is under way; or, when that was long ago, Gloss’s background was ended by the browser before an answer came. */
  | { kind: 'open' }
  /**
   * An answer came whole; what is in it its source reads. `despite`: it was taken although its status refuses, as arXiv’s
   * 406 does that carries the whole feed.
   */
  | { kind: 'ok'; despite?: number }
  /** The host said that nothing changed. */
  | { kind: 'unchanged' }
  /** It led to another address, which was asked next. */
  | { kind: 'moved' }
  | { kind: 'failed'; failure: Failure }
  /** It was not sent: the host rests, refuses, or said that the address is gone. */
  | { kind: 'unsent'; failure: Failure };

/** One line of the request diary: what was asked of whom, when, why, how it ended. Times in epoch milliseconds. */
export interface RequestRow {
  /** Counts up. */
  id: number;
  at: number;
  host: string;
  /** Without anything that could be a password or a key. */
  url: string;
  purpose: Purpose;
  why: Why;
  end: RequestEnd;
  /** The HTTP status, where an answer came and the browser tells it. */
  status?: number;
  /** How long it took. */
  ms?: number;
  /** Of the body, unpacked. */
  bytes?: number;
}

/** How much was asked in a span of time. What was not sent does not count. */
export interface RequestCount {
  requests: number;
  hosts: number;
}
