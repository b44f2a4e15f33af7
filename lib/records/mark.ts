import type { PaperKey } from './paper';

/** What the reader did with a paper. Written by the reader alone, never by a poll. Times in epoch milliseconds. */
export interface Mark {
  paper: PaperKey;
  starredAt?: number;
  hiddenAt?: number;
  readAt?: number;
}

/** The states a reader can set. */
export const MARK_KINDS = ['starred', 'hidden', 'read'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
