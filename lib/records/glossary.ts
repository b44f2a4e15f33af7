/** The fields that a term can belong to. */
export const TERM_FIELDS = [
  'machine-learning',
  'computing',
  'statistics',
  'mathematics',
  'physics',
  'biology',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** How the reader wants a term said. Without a field: in every paper. */
export interface OwnTerm {
  /** In English. */
  term: string;
  as: string;
  field?: TermField;
}

/** The reader's terms by language, a BCP 47 tag of the list of languages. */
export type OwnTerms = Readonly<Record<string, readonly OwnTerm[]>>;

/** Letters of a term, and of how it is said. */
export const LONGEST_TERM = 80;
/** Terms of one language. */
export const MOST_TERMS = 5000;

/** Two terms of the same name in the same field would be one. */
export const termKey = ({ term, field = undefined }: Pick<OwnTerm, 'term' | 'field'>): string =>
  `${field ?? ''}\t${term.toLowerCase()}`;

/** Whether something can be one of the reader's terms. */
export function isOwnTerm(value: unknown): value is OwnTerm {
  if (typeof value !== 'object' || value === null) return false;
  const { term, as, field } = value as Record<string, unknown>;
  const isSound = (text: unknown) =>
    typeof text === 'string' && text.length <= LONGEST_TERM && /\p{L}/u.test(text) && !/\p{Cc}/u.test(text);
  return isSound(term) && isSound(as) && (field === undefined || TERM_FIELDS.some((each) => each === field));
}
