import type { CodeLink, Statement } from './digest';
import type { Mark } from './mark';

/** What is known here of a paper that one of arXiv's lists shows. What is not known is left out: nothing is asked for it. */
export interface LineFacts {
  /** arXiv's id, without version. */
  id: string;
  /** What the reader did with the work. */
  mark?: Omit<Mark, 'paper'>;
  /** Names of the reader's topics that it is of, in the reader's order. */
  topics?: string[];
  code?: CodeLink;
  /** Where it was accepted or published. */
  venue?: string;
  /** Its line in few words; only for pages that do not show its abstract. */
  tldr?: LineTldr;
  /** It is stored: its note can be unfolded. */
  kept?: true;
}

/** One sentence: the authors' own, or a model's in `language`. */
export interface LineTldr {
  statement: Statement;
  /** A model wrote it. */
  ai?: { language: string };
}

/** Whose order a list stands in. */
export type ListOrder = 'arxiv' | 'mine';

/**
 * Where a paper stands in the reader's own order, by what is known of it: of a topic, starred, or neither. Papers of one rank stay in
 * arXiv's order.
 */
export const RANKS = ['topic', 'starred'] as const;
export type Rank = (typeof RANKS)[number];

/** @returns undefined for the rest */
export const rankOf = ({ topics, mark }: Pick<LineFacts, 'topics' | 'mark'>): Rank | undefined =>
  topics ? 'topic' : mark?.starredAt !== undefined ? 'starred' : undefined;
