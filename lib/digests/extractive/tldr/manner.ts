import { deedsOf } from '../cues/cue';
import { leans } from '../leans';
import type { Tagged } from '../tagged';

/** Where a paper says what it is: “In this paper, we …”, “Here we show …”. */
export const HERE =
  /^here(?:in)?,? |\b(?:in|through|with) (?:this|the present|our) (?:\w+ )?(?:paper|work|article|study|letter|note|manuscript)\b|^this (?:paper|work|article|study|letter|note)\b|本文/;
export const PROPOSES =
  /^(?:propos|introduc|present|develop|describ|design|devis|contribut|build|disclos|report|initiat)/m;
export const PROVES =
  /^(?:prov[ei]|show|establish|demonstrat|obtain|determin|classif|characteri[sz]|construct|resolv|settl|disprov|find|report|identif|reveal|uncover|exhibit|comput|deriv)/m;
export const STUDIES = /^(?:stud[yi]|investigat|explor|examin|analy[sz]|aim|ask|address|consider|tackl)/m;

/** What the authors only set out to do or to find out, and where they say what came of it. */
const ASKS =
  /\bwe (?:\w+ly |also |then |therefore )*(?:hypothesi[sz]|ask|test|sought|seek|set out|aim|wish|want|wonder)|^(?:to|aims? to) \w+ .{0,200}$|\bthis (?:paper|work|article|study) deals with\b|\b(?:is|are|was|were) (?:\w+ly )?(?:examined|discussed|investigated|explored)\b/;
const CONCLUDES =
  /^(?:taken together|together|in (?:conclusion|summary)|overall|collectively|thus|hence|therefore|these|our|the)?,? ?(?:these |our |the |all )?(?:results?|findings?|data|work|study|analys[ei]s|observations?|experiments?|we) (?:\w+ ){0,3}(?:show|demonstrat|reveal|indicat|identif|establish|provid|uncover|conclud|find|found|support|discover)/;

/** How it was done, or what else there is to say of it. */
const BESIDE =
  /^(?:the|our|a) (?:key |main )?(?:proofs?|arguments?|obstructions?|simulations?|constructions?|techniques?|novelty|forcing|reductions?)\b/;

const TOOL = /\b(?:strategy|method|approach|system|tool|technique|framework)\b/;
const SHOWN = /^it (?:is|was) (?:\w+ )?(?:shown|found|proved|established)\b/;
/** What is seen rather than proved. */
const SEES = /^(?:observ|detect|discover)/m;
/** Begins as if it leaned on what went before, and does not: “These results show …”, “It is shown that …”. */
const STANDS =
  /^(?:taken together,? |together,? |collectively,? )?(?:these|our|the) (?:results?|findings?|data|work|study|analys[ei]s|experiments?) (?:\w+ly |also )?(?:show|demonstrat|reveal|indicat|identif|establish)/;
const BOAST = /\b(?:robust|reliable|effective|efficient|promising|powerful|feasib\w+)\b/;
const standsAlone = (lower: string) => SHOWN.test(lower) || (STANDS.test(lower) && !BOAST.test(lower));

/** What is added to a main result, or set against it. */
const ADDED =
  /^(?:on the other hand|in the (?:converse|other) direction|conversely|finally|lastly|along the way)\b|\bwe (?:close|conclude|end) with\b|\bmatching (?:lower|upper) bound|\bwe complement\b/;

/** Fields differ in what they want to be told first: what is proposed, what is proved, what was found. */
export type Kind = 'computing' | 'theorem' | 'science';

/** More than anything else can add: a pointer to code is shown only where there is nothing else. */
export const ASIDE = 10;

/** Outside computing a paper is what came of it, not what it set out to do. */
function outcome(lower: string, kind: Kind): number {
  let score = ASKS.test(lower) || BESIDE.test(lower) ? -1 : 0;
  if (/\b(?:our|the) main (?:result|theorem|finding)/.test(lower)) score += 1;
  if (kind === 'science' && CONCLUDES.test(lower)) score += 0.9;
  if (kind === 'theorem' && ADDED.test(lower)) score -= 0.8;
  return score;
}

/** What the authors say they do, by how near it is to a paper's point. */
function told(lower: string, kind: Kind, isAim: boolean): number {
  const deeds = deedsOf(lower);
  const isMere = kind === 'science' && isAim && /^report/m.test(deeds) && !TOOL.test(lower);
  if (PROPOSES.test(deeds) && !isMere) return kind === 'theorem' ? 0.3 : 1;
  if (PROVES.test(deeds) || (kind === 'science' && SEES.test(deeds))) return kind === 'theorem' ? 1.2 : 0.6;
  if (STUDIES.test(deeds)) return kind === 'computing' ? 0.5 : -0.4;
  return 0;
}

/** What announcing and leaning words add and take, whatever the sentence is about. */
export function manner({ text, aside, filed, role }: Tagged, kind: Kind): number {
  const lower = text.slice(0, 600).toLowerCase();
  let score = kind !== 'computing' && standsAlone(lower) ? 0 : -0.7 * leans(text);
  if (HERE.test(lower)) score += 0.8;
  score += told(lower, kind, role === 'objective');
  if (kind !== 'computing') score += outcome(lower, kind);
  // What a paper is good for is not what it is.
  if (filed === 'implications') score -= 1.5;
  if (/\?\W*$/.test(lower)) score -= 1;
  if (text.length < 60) score -= 0.5;
  return aside ? score - ASIDE : score;
}
