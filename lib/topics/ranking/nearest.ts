import type { Paper } from '../../records/paper';
import type { Duplicate, Near } from '../../records/relevance';

/** What papers are compared by. */
export type Comparable = Pick<Paper, 'key' | 'title' | 'abstract' | 'authors' | 'categories'>;

/**
 * Of each paper the nearest of those a reader has, itself left out.
 * @param kept starred, read, or of the reader's library
 * @returns one for each paper, in the papers' order; undefined where none is near
 */
export function nearest(papers: readonly Comparable[], _kept: readonly Comparable[]): (Near | undefined)[] {
  return papers.map(() => undefined);
}

/** The papers of a day that are nearly another that comes before them. */
export function nearDuplicates(_papers: readonly Comparable[]): Duplicate[] {
  return [];
}
