import { deedsOf } from '../cues/cue';
import type { Field } from './field';
import type { Kind } from './kinds';
import type { Signs } from './signs';

/** Whether the authors put something forward, which after the main thing is a part of the method. */
export const putsForward = (lower: string, s: Signs) => s.SPEAKS.test(lower) && s.PARTS.test(deedsOf(lower));

/** In papers that prove things; elsewhere undefined. */
function proved(deeds: string, lower: string, field: Field, s: Signs): Kind | undefined {
  // “We derive the influence function and propose an estimator” is either.
  const isProved =
    field === 'statistics' ? s.STATES.test(deeds) && !s.EITHER.test(lower) : s.PROVES.test(deeds);
  return field !== 'science' && isProved ? 'result' : undefined;
}

/** Where something is reckoned: figures tell a result from a procedure; a formula is a result by whatever means. */
function reckoned(deeds: string, lower: string, s: Signs): Kind | undefined {
  const isResult =
    s.THEORY.test(deeds) || s.FIGURE.test(lower) || s.THAT.test(deeds) || s.FINDS_LATER.test(deeds);
  if (isResult) return 'result';
  return s.MEANS.test(lower) || s.RECKONED.test(deeds) ? 'method' : undefined;
}

function done(deeds: string, lower: string, s: Signs): Kind | undefined {
  if (s.FINDS.test(deeds)) return 'result';
  const kind = s.DOES.test(deeds) ? 'method' : s.AIMS.test(deeds) ? 'aim' : undefined;
  // What is put forward is long described before anything is found of it.
  return kind && s.FINDS_LATER.test(s.PARTS.test(deeds) ? deeds : lower) ? 'result' : kind;
}

/** What the authors say they do, as a kind; undefined where they say nothing of themselves or it may be either. */
export function kindOfDeeds(lower: string, field: Field, isLate: boolean, s: Signs): Kind | undefined {
  if (!s.SPEAKS.test(lower)) return undefined;
  const deeds = deedsOf(lower.replace(s.LINKS, '$1').replace(s.ASIDES, ''));
  if (!deeds) return undefined;
  if (s.CONCLUDES.test(deeds)) return isLate ? 'outlook' : deeds.startsWith('argu') ? 'aim' : 'unclear';
  if (s.SHOWS_OFF.test(deeds) && !/\d/.test(deeds) && !s.FINDS_LATER.test(deeds)) {
    return s.MEANS.test(deeds) ? 'method' : 'unclear';
  }
  if (field === 'science' && s.RECKONS.test(deeds)) return reckoned(deeds, lower, s);
  return proved(deeds, lower, field, s) ?? done(deeds, lower, s);
}
