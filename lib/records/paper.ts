import type { Inline } from './inline';
import type { CommentsRead, Venue } from './remarks';

/** Where papers come from. One member for each file in `lib/sources`. */
export type SourceId = 'arxiv';

/** A paper's key, without version: `arxiv:2606.16465`, `arxiv:hep-th/9901001`. */
export type PaperKey = `${SourceId}:${string}`;

/** A calendar day, `YYYY-MM-DD`. For arXiv the New York day of the announcement. */
export type Day = string;

export interface Author {
  /** As a reader writes it: given name first, TeX accents turned into letters. */
  name: string;
  /** Only where a source states them. */
  affiliations?: string[];
}

export interface Paper {
  key: PaperKey;
  source: SourceId;
  /** The source's own id, without version. */
  id: string;
  /** Version last seen, from 1. */
  version: number;
  /** TeX kept as the source has it. */
  title: string;
  /** TeX and paragraphs (`\n\n`) kept, feed prefixes gone. */
  abstract: string;
  authors: Author[];
  /** Primary category, canonical id (`cs.LG`). */
  primary: string;
  /** All categories, canonical ids, primary first, none twice. */
  categories: string[];
  /** Submission of the first version, where the source states it: epoch milliseconds. */
  submittedAt?: number;
  comments?: string;
  journalRef?: string;
  /** Publisher DOIs, without resolver. */
  dois: string[];
  /** Licence URI of this version. */
  licence?: string;
  /** When it first reached this reader: epoch milliseconds. Retention counts from here. */
  arrivedAt: number;
  /** The title as drawn, where it holds mathematics. */
  titleInline?: Inline[];
  /** What the comments say, taken apart; with every paper that has comments. */
  commentsRead?: CommentsRead;
  /** What the journal reference says; with every paper that has one. */
  published?: Venue;
}
