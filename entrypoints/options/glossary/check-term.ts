import { LONGEST_TERM, MOST_TERMS, type OwnTerm, TERM_FIELDS, termKey } from '../../../lib/records/glossary';

/** What is wrong with a term. */
export type TermProblem = 'no-letters' | 'no-translation' | 'too-long' | 'unknown-field' | 'twice' | 'full';

/** A term as it was typed or stands in a file. */
export interface TypedTerm {
  term: string;
  as: string;
  field: string;
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/**
 * A term of what was typed, or what is wrong with it.
 * @param others the terms that are there, it itself not among them
 */
export function checkTerm(typed: TypedTerm, others: readonly OwnTerm[]): OwnTerm | TermProblem {
  const [term, as, name] = [tidy(typed.term), tidy(typed.as), tidy(typed.field)];
  const field = TERM_FIELDS.find((each) => each === name);
  if (!/\p{L}/u.test(term)) return 'no-letters';
  if (!/\p{L}/u.test(as)) return 'no-translation';
  if (term.length > LONGEST_TERM || as.length > LONGEST_TERM) return 'too-long';
  if (name && !field) return 'unknown-field';
  const checked = { term, as, ...(field && { field }) };
  if (others.some((each) => termKey(each) === termKey(checked))) return 'twice';
  return others.length >= MOST_TERMS ? 'full' : checked;
}
