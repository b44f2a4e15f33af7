import type { QueryProblem } from '../../records/query-problem';

/** Where a term is looked for; without a field in title, abstract and authors. */
export const FIELDS = ['ti', 'au', 'abs', 'cat', 'aff', 'tag', 'id'] as const;
/** What is kept beside a paper: only the search over all papers looks there, a topic never. */
export const KEPT_FIELDS = ['note', 'digest'] as const;
export type Field = (typeof FIELDS | typeof KEPT_FIELDS)[number];

/** One word, or words in a row. */
export interface Term {
  kind: 'term';
  field?: Field;
  /** As typed, without quotes. */
  text: string;
  /** In quotes: these very words, and no plural instead. */
  exact: boolean;
}

export type Query = Term | { kind: 'and' | 'or'; of: Query[] } | { kind: 'not'; of: Query };

export type ReadQuery =
  | { kind: 'query'; query: Query }
  /** Nothing but blanks. */
  | { kind: 'empty' }
  | { kind: 'wrong'; problem: QueryProblem };
