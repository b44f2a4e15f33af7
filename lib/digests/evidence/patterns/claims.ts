import type { Claim } from './claim';
import { DENIED_ANYHOW } from './denials';
import { WITHOUT_CONDITION } from './english';

/** Has a bound on what it is said of: “for all λ ≤ 2^k”. */
export const BOUNDED = /\b(?:all|every|any|each) \S{1,14}? ?(?:≤|≥|<|>|\\leq?\b|\\geq?\b)/;

/** Claims of an English statement, in small letters. */
export const CLAIMS: Claim[] = [
  {
    // “Does not”, where nothing that was cited denies anything.
    kind: 'sign',
    said: /(?<!\b(?:if|whether|or|when|where|unless|why|but|and|rather) )\b(?:(?:not|never|cannot)|(?:do|does|did|is|are|was|were|can|could|would|has|have)n't)\b(?! (?:only|just|merely|necessarily|yet|even|all|always|every|least|more|less|fewer|so|known|clear|if|but|tell)\b)(?: [\p{L}-]+){0,2}/u,
    allowed: DENIED_ANYHOW,
  },
  {
    kind: 'scope',
    said: /\b(?:all|every|any) (?:values?|sizes?|choices?) of\b|\bof (?:any|arbitrary) (?:size|value)\b|\bfor (?:all|every|any|arbitrary) [$\\\p{L}]{1,9}\$?(?=[ .,;]|$)/u,
    where: BOUNDED,
    kept: /[≤≥<>]|\\(?:leq?|geq?)\b|\b(?:at most|at least|up to|below|above|less|more|greater|larger|smaller|under|over|bound\w*|small|large|moderate|range\w*|between|such|these|exceed\w*)\b/,
  },
  ...WITHOUT_CONDITION.map(([said, allowed]): Claim => ({ kind: 'scope', said, allowed })),
];
