import type { Field } from './field';
import type { Kind } from './kinds';
import type { Signs } from './signs';

/** Where a sentence does not begin with its condition. */
const HEAD = 20;

/** Without its condition: “… if the score is estimated” does not tell what is done. */
export function unconditional(lower: string, s: Signs): string {
  const at = lower.slice(HEAD).search(s.CONDITION);
  return at < 0 ? lower : lower.slice(0, HEAD + at);
}

/** What is told to have been done or found, with no word on who did it. */
export function kindOfPassive(lower: string, field: Field, s: Signs): Kind | undefined {
  const done = s.DONE.test(lower);
  const found = s.FOUND.test(lower);
  if (found && !done) return 'result';
  if (field === 'theorem' || field === 'theory') {
    if (!found && s.RECKONED_BY.test(lower)) return 'method';
    if (found || s.DERIVED.test(lower)) return 'result';
  } else if (field === 'statistics' && s.STATED.test(lower)) return 'result';
  else if (found) return undefined;
  return done && !s.OUTCOME_WORDS.test(lower) && !s.FINDS_LATER.test(lower) ? 'method' : undefined;
}
