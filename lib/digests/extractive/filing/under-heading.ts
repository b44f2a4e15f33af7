import type { Tagged } from '../tagged';
import { kindOfDeeds } from './deeds';
import type { Field } from './field';
import type { Kind } from './kinds';
import { kindOfPassive } from './passives';
import type { Signs } from './signs';

/** Where a sentence contradicts the heading it stands under; undefined where the heading holds. */
export function kindUnderHeading(
  { heading }: Tagged,
  lower: string,
  field: Field,
  s: Signs,
): Kind | undefined {
  if (s.NOWHERE.test(lower)) return 'aside';
  if (heading === 'objective') return s.AIM.test(lower) && !s.EARLIER.test(lower) ? undefined : 'setting';
  if (heading !== 'result') return undefined;
  if (s.OUTCOME.test(lower)) return 'method';
  const kind = kindOfDeeds(lower, field, true, s) ?? kindOfPassive(lower, field, s);
  return kind === 'method' ? 'method' : undefined;
}
