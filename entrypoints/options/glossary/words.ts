import type { TermField } from '../../../lib/records/glossary';
import { LONGEST_TERM, MOST_TERMS } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import type { TermProblem } from './check-term';

/** What a field is called; no field is every one. */
export function fieldName(field: TermField | 'titles' | undefined): string {
  switch (field) {
    case undefined:
      return m.field_every();
    case 'titles':
      return m.field_titles();
    case 'machine-learning':
      return m.field_machine_learning();
    case 'computing':
      return m.field_computing();
    case 'statistics':
      return m.field_statistics();
    case 'mathematics':
      return m.field_mathematics();
    case 'physics':
      return m.field_physics();
    case 'biology':
      return m.field_biology();
  }
}

/** What is wrong with a term. */
export function termProblemWords(problem: TermProblem): string {
  switch (problem) {
    case 'no-letters':
      return m.term_no_letters();
    case 'no-translation':
      return m.term_no_translation();
    case 'too-long':
      return m.term_too_long({ max: LONGEST_TERM });
    case 'unknown-field':
      return m.term_unknown_field();
    case 'twice':
      return m.term_twice();
    case 'full':
      return m.terms_full({ max: grouped(MOST_TERMS) });
  }
}
