import * as antonyms from './antonyms';
import * as chinese from './chinese';
import * as contraries from './contraries';
import * as english from './english';
import * as hedges from './hedges';
import * as scope from './scope';

/**
 * What tells claims from each other, by name. The build writes them into a file of the package, and no script carries them:
 * import nothing but the type.
 */
export const PATTERNS = {
  antonyms: { ...antonyms },
  chinese: { ...chinese },
  contraries: { ...contraries },
  english: { ...english },
  hedges: { ...hedges },
  scope: { ...scope },
};
export type Patterns = typeof PATTERNS;
