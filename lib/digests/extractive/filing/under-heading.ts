import type { Tagged } from '../tagged';
import { kindOfDeeds } from './deeds';
import type { Field } from './field';
import { kindOfPassive } from './passives';
import { isEarlier, isNowhere } from './settings';
import type { Kind } from './sign';

/** What an aim is told by. Under “Background and aims” most sentences are none. */
const AIM =
  /\b(?:aims?|aimed|objectives?|purpose|goal|hypothes\w+|sought|we|here|this (?:\w+ )?(?:study|work|paper|trial|review|article))\b|^to \w+|\bwhether\b/;

/** What was to be measured, not what was found. */
const OUTCOME =
  /^(?:the )?(?:primary|secondary|main|co-primary) (?:outcomes?|endpoints?) (?:was|were|included?|comprised)\b/;

/** Where a sentence contradicts the heading it stands under; undefined where the heading holds. */
export function kindUnderHeading({ heading }: Tagged, lower: string, field: Field): Kind | undefined {
  if (isNowhere(lower)) return 'aside';
  if (heading === 'objective') return AIM.test(lower) && !isEarlier(lower) ? undefined : 'setting';
  if (heading !== 'result') return undefined;
  if (OUTCOME.test(lower)) return 'method';
  const kind = kindOfDeeds(lower, field, true) ?? kindOfPassive(lower, field);
  return kind === 'method' ? 'method' : undefined;
}
