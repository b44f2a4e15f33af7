import * as assertions from './assertions';
import * as chinese from './chinese';
import * as claims from './claims';
import * as contraries from './contraries';
import { DENIED_ANYHOW } from './denials';
import * as directions from './directions';
import { ELEMENTS } from './elements';
import * as english from './english';
import * as hedges from './hedges';
import * as languages from './languages';
import { ORDINALS } from './ordinals';
import * as scope from './scope';
import { SETTLED_CHINESE } from './settled';

/**
 * What tells claims from each other, by name. The build writes them into a file of the package, and no script carries them:
 * import nothing but the type.
 */
export const PATTERNS = {
  assertions: { ...assertions },
  chinese: { ...chinese, CLAIMS: [...chinese.CLAIMS, ...SETTLED_CHINESE] },
  claims: { CLAIMS: [...claims.CLAIMS, ...ORDINALS], DENIED_ANYHOW },
  contraries: { ...contraries },
  directions: { MORE_THAN: directions.MORE_THAN, LESS_THAN: directions.LESS_THAN },
  elements: ELEMENTS,
  english: { ...english },
  hedges: { ...hedges },
  languages: { ...languages },
  scope: { ...scope },
};
export type Patterns = typeof PATTERNS;
