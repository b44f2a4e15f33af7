import type { PaperKey } from './paper';

/** What the reader did with a paper. Written by the reader alone, never by a poll. Times in epoch milliseconds. */
export interface Mark {
  paper: PaperKey;
  starredAt?: number;
  hiddenAt?: number;
  readAt?: number;
  /** The reader's own words on it. */
  note?: string;
  /** Ids of the collections it is in; at least one where there are any. */
  collections?: string[];
  /** When it last came into one of them. */
  collectedAt?: number;
}

/** More than anybody writes in a margin: UTF-16 units. */
export const MOST_NOTE_LETTERS = 4_000;

/** The states a reader can set. */
export const MARK_KINDS = ['starred', 'hidden', 'read'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
