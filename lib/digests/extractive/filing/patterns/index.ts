import * as aroundDeeds from './around-deeds';
import * as deeds from './deeds';
import * as findings from './findings';
import * as means from './means';
import * as outlooks from './outlooks';
import * as passives from './passives';
import * as settings from './settings';

/**
 * All signs by their names. The build writes them into a file of the package (`scripts/lib/sign-file.ts`), which the
 * background reads: no script imports them.
 */
export const SIGNS = {
  ...aroundDeeds,
  ...deeds,
  ...findings,
  ...means,
  ...outlooks,
  ...passives,
  ...settings,
} satisfies Record<string, RegExp>;
