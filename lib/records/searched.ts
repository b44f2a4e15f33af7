import type { Day, PaperKey } from './paper';

/**
 * Papers whose words may be others than the index of the search says: keys of papers or of announcements, as they were
 * written in one go. Without any, all of a table went.
 */
export interface UnsearchedRow {
  id: number;
  papers?: readonly (PaperKey | readonly [Day, string, PaperKey])[];
}

/** How far the index of the search is made; the row 0 of its table. */
export interface SearchedState {
  id: 0;
  /** What the rows mean: of another format, all is made anew. */
  format: number;
  /** Of this making of it: ids begin anew with the next. */
  edition: string;
  /** When papers were last counted, to see that none is missing (epoch milliseconds). */
  countedAt: number;
  /** Papers last announced on this day or later have been read; empty where all have. */
  before: Day;
}

/**
 * What is searched of some papers. Derived from them, so never saved elsewhere. Ids above 0 are of changes, those below of papers
 * that were there when the index was begun, the newest first; of two rows that know a paper, the one with the higher id counts.
 */
export interface SearchedRow {
  id: number;
  /** Every word and name that occurs, each once, `\0` between them; the first is 1 in `tokens`. */
  words: string;
  /** The papers' parts, all of one kind in a row; 0 ends a line. */
  tokens: Uint16Array | Uint32Array;
  /** Where in them each part of each paper begins: of the first kind for all papers, then of the second; at last the end. */
  starts: Uint32Array;
  /** Papers that are no more, though an older row knows them. */
  gone: readonly PaperKey[];
}
