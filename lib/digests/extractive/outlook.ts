import type { LabelSet } from '../../records/sections';
import { isHype } from './hype';

/** Claims, limits and prospects: what the paper says beyond what it found. */
const CLAIM =
  /\b(?:suggest(?:s|ing)?|impl(?:y|ies|ying)\b|implications?|enabl(?:es?|ing)|open(?:s|ing)? (?:up |the |a |new |avenue)|could|may|might|promising|promise\b|potential (?:to|for|of|applications?|uses?|benefits?|impact)|potentially|has (?:\w+ )?potential|pav(?:e|es|ing)|shed(?:s|ding)? (?:\w+ )?light|(?<!^to gain |^to provide )insights?|(?:broadens?|deepens?|advances?|improves?) (?:our |the )?understanding|foundations? for|basis for|step(?:ping)?(?:[- ]stone)? (?:forward |towards?|to )|recipe|guid(?:e|es|ing|ance|elines?)\b|recommend|(?:need|necessity|importance|urgency|value) (?:for|of|to)|call(?:s|ing)? for|rais(?:es?|ing) (?:\w+ )?(?:questions?|concerns?)|lessons|challenges? the (?:\w+ )?(?:view|assumption|notion|belief|idea)|broader|we (?:hope|believe|expect|anticipate|envision|argue|caution)|can (?:\w+ )?(?:be used|help|serve|inform|facilitate|support|benefit|guide|be (?:applied|extended|generali[sz]ed|adapted))|applicable to|transferable|blueprint|(?:paradigm|pathway|route|platform) for|should (?:\w+ly )?\w+)/;
const LIMIT =
  /\b(?:limitations?|caveat|caution|limited (?:to|by)|remains? (?:\w+ )?(?:an? )?(?:open|challeng|unclear|unknown|to be)|(?:is|are) (?:unknown|unclear|not (?:\w+ )?understood)|not yet|still (?:fails?|struggles?)|cannot (?:\w+ )?(?:be (?:excluded|ruled out|inferred)|rule out|exclude)|rests? on a single|(?:larger|longer|more) (?:\w+ )?(?:trials|samples|studies|data|cohorts) (?:is|are) (?:needed|required|necessary)|not (?:yet )?generali[sz]e|limits (?:its|the|their|our)|(?:ignores|neglects|does not (?:account|apply|consider)))/;
const OUTLOOK =
  /\b(?:future|further (?:research|work|stud(?:y|ies)|investigations?|directions)|next steps?|open (?:questions?|problems?|challenges)|possible (?:\w+ )?(?:extensions?|generali[sz]ations?|applications?)|(?:left|remains?|is still) open|in a sequel|(?:is|are|will be) needed to|outlook|implications? (?:for|of|extend)|we conjecture)\b/;
const CONSEQUENCE =
  /^(?:as an? (?:\w+ )?(?:consequence|corollary|application|by-?product)|consequently\b|this (?:\w+ )?(?:answers?|resolves?|settles?|disproves?|confirms?|refutes?|implies|solves?|gives an? (?:\w+ )?answer))|\banswer(?:s|ing) (?:a|an|the) (?:\w+ )?question|^applications?\b|\bapplications? (?:to|of|in) .{0,80}\b(?:is|are) (?:\w+ )?(?:given|discussed|presented|derived)/;

/** What was measured or proved stays a result, also where it ends in a claim. */
const FOUND =
  /\b(?:outperform|surpass|state[- ]of[- ]the[- ]art|superior|competitive|baselines?|accuracy|achiev|improv(?:es|ed|ements?) (?:\w+ ){0,4}(?:by|over|of|on)|experiments? |experimental|empirical(?:ly)? (?:results|evaluation)|ablation|simulations? (?:show|demonstrate|confirm)|effectiveness|statistically significant|correlat|p ?[<=]|we (?:\w+ly |also |further |then )?(?:show|find|found|demonstrate|prove|observe|report|establish|obtain|derive))|\d\s?\\?%|\d\.\d|\d ?(?:x|\$?\\times)\b|\d (?:of|out of) \d|\d[ -](?:points?|fold|frames|times|hours?|days|minutes|seconds?|fps|percent)\b/;
/** A statistic implies nothing by itself. */
const BARE_NUMBER = /\d\s?\\?%|statistically significant/;
const PAPER_DOES =
  /^(?:this|the|our) (?:paper|article|work|study|survey|report|thesis|manuscript) (?:describes?|presents?|discusses|introduces?|proposes?|reviews?|is (?!limited)|outlines?|reports?|addresses|investigates|examines|explores)(?![a-z])/;
const CHINESE = /有望|未来|意义|启示|参考|局限|潜力|可用于|可为/;

/** Whether a sentence reports what was measured or proved. */
export function reportsFinding(sentence: string): boolean {
  return FOUND.test(sentence.slice(0, 600).toLowerCase());
}

/** Whether a sentence says what follows from what was proved. @param lower lower-cased */
export const followsFrom = (lower: string) => CONSEQUENCE.test(lower);

/** Whether a sentence claims, limits or looks ahead, and does not report what was found. */
export function looksBeyond(sentence: string, labelSet: LabelSet): boolean {
  const lower = sentence.slice(0, 600).toLowerCase();
  if (PAPER_DOES.test(lower) || isHype(lower)) return false;
  if (BARE_NUMBER.test(lower)) return false;
  if (labelSet === 'theorem' && CONSEQUENCE.test(lower)) return true;
  if (LIMIT.test(lower) || OUTLOOK.test(lower) || CHINESE.test(lower)) return true;
  return labelSet === 'standard' && CLAIM.test(lower) && !FOUND.test(lower);
}

/** Whether a sentence is about limits, about what comes next or, in theorem fields, about what follows. */
export function looksAhead(sentence: string, labelSet: LabelSet): boolean {
  const lower = sentence.slice(0, 600).toLowerCase();
  if (isHype(lower)) return false;
  return LIMIT.test(lower) || OUTLOOK.test(lower) || (labelSet === 'theorem' && CONSEQUENCE.test(lower));
}
