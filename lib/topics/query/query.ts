import type { QueryProblem } from '../../records/query-problem';

/** Where a term is looked for; without a field in title, abstract and authors. */
export const FIELDS = ['ti', 'au', 'abs', 'cat', 'aff', 'tag', 'id'] as const;
export type Field = (typeof FIELDS)[number];

/** One word, or words in a row. */
export interface Term {
  kind: 'term';
  field?: Field;
  /** As typed, without quotes. */
  text: string;
  /** In quotes: these very words, and no plural instead. */
  exact: boolean;
}

/** What is like a paper: what says enough of that paper's telling words, in title or abstract. */
export interface Like {
  kind: 'like';
  /** Words, or words in a row, and how much each counts. */
  says: readonly { text: string; weight: number }[];
  /** What they must come to. */
  least: number;
}

export type Query = Term | Like | { kind: 'and' | 'or'; of: Query[] } | { kind: 'not'; of: Query };

export type ReadQuery =
  | { kind: 'query'; query: Query }
  /** Nothing but blanks. */
  | { kind: 'empty' }
  | { kind: 'wrong'; problem: QueryProblem };
