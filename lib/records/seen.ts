import type { ListId } from './announcement';
import type { Day, PaperKey } from './paper';

/**
 * What a list's last answers held, where these tell no day: what is in there was announced, or was too old to be, also
 * where its paper is forgotten by now.
 */
export interface SeenRow {
  list: ListId;
  /** By key; `?` and what it calls itself for an entry that could not be read. */
  papers: Record<PaperKey | `?${string}`, SeenPaper>;
}

/** The version last seen, and the last day an answer held it. */
export type SeenPaper = [version: number, day: Day];

/** A paper that its announcement told less of than its source knows: still to be asked for, once. */
export interface LackingRow {
  paper: PaperKey;
  /** What a reader cares for first: 0 is new, 1 a cross-list, 2 a revision. */
  rank: number;
  /** Tries that failed, and when the next is due (epoch milliseconds). */
  tries?: number;
  nextAt?: number;
  /** Its host failed: till then the others wait as well. */
  held?: true;
}
