import { CERTAIN } from './certain';
import type { Claim } from './claim';
import { DENIED_ANYHOW } from './denials';
import { WITHOUT_CONDITION } from './english';

/** Has a bound on what it is said of: “for all λ ≤ 2^k”. */
export const BOUNDED = /\b(?:all|every|any|each) \S{1,14}? ?(?:≤|≥|<|>|\\leq?\b|\\geq?\b)/;

/** What things are counted by; behind a bar what else it is called. */
const RATES =
  'second minute hour day week month quarter year decade century token word byte bit frame|sample|image|picture node user|person|people|capita household cell gram kilogram litre metre kilometre dollar request|query|queries iteration|step epoch layer sentence document'.split(
    ' ',
  );
/** “40 points a second”: without a figure “a second” need not be a time, nor “every step” a rate. */
const RATE = '\\b(?:per|(?:an?|each|every)(?<=\\d \\p{L}{1,20} \\p{L}{1,5}))';
/** The signs of those that are written with one letter. */
const SIGNS = RATES.map((unit) => unit.replace(/(?<=\b\p{L})\p{L}*/gu, ''));

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
  {
    kind: 'scope',
    said: /\bin general(?=[.,;]|$)|\bin all (?:cases|settings|regimes)\b/,
    where: /\b(?:under|assuming|provided|if|when|whenever|for (?:which|sufficiently|small|large))\b/,
    allowed: /\bgeneral\b|\barbitrary\b|\bany\b|\ball\b|\bevery\b/,
  },
  {
    // An exception that is gone, and one that nobody made.
    kind: 'scope',
    said: /\b(?:all|every|each|any|always|everywhere)\b/,
    where: /\b(?:except|apart from|excluding|other than|exceptions? of|save for|all but)\b/,
    kept: /\b(?:except\w*|apart|exclud\w*|other than|but|save|only|most|nearly|almost|one|outside|beyond|unless|without|not|no)\b/,
  },
  {
    kind: 'scope',
    said: /\b(?:except(?: for)?|apart from|excluding|with the exception of)\b/,
    allowed:
      /\b(?:except\w*|apart|exclud\w*|other than|but|save|only|beyond|unless|without|outside|not|no|none|omit\w*|remov\w*|drop\w*|unlike|rest|remaining|besides|neither|while|whereas)\b/,
  },
  {
    // “The former included”, where the source leaves it out.
    kind: 'scope',
    said: /\b(?:included|including|no exceptions?|without exception|not excepted)\b/,
    where: /\b(?:except|exceptions? (?:of|for)|apart from|excluding|other than|save for|all but)\b/,
    allowed: /\binclud\w*/,
    kept: /\b(?:except(?:ions? (?:of|for)|ing)?(?! ?[.,;])|apart|exclud\w*|other than|but|save|only|outside|unlike)\b/,
  },
  ...CERTAIN,
  // “Per minute” where the source counts per second.
  ...RATES.map((unit, i): Claim => {
    const others = RATES.filter((other) => other !== unit).join('|');
    return {
      kind: 'unit',
      said: new RegExp(`${RATE} (?:${unit})\\b`, 'u'),
      where: new RegExp(`${RATE} (?:${others})\\b`, 'u'),
      allowed: new RegExp(`\\b(?:${unit})|[/\\d] ?(?:${SIGNS[i]})\\b`),
    };
  }),
  ...WITHOUT_CONDITION.map(([said, allowed]): Claim => ({ kind: 'scope', said, allowed })),
];
