import { contentWords, share } from '../content-words';
import { deedsOf } from '../cues/cue';
import { leans } from '../leans';
import type { Role } from '../roles';
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

/** Fields differ in what they want to be told first: what is proposed, what is proved, what was found. */
export type Kind = 'computing' | 'theorem' | 'science';

/**
 * What makes a sentence the one to show. The proportions of roles, title and centrality follow a ranker fitted on the
 * summaries of SciTLDR (Apache-2.0); what tells a paper's own claim from its setting was
 * raised.
 */
const ROLE_WEIGHTS: Record<Kind, Record<Role, number>> = {
  computing: { background: -3, objective: 1.5, method: 0, result: 0, contribution: -0.3 },
  theorem: { background: -3, objective: 0.4, method: -0.3, result: 1.6, contribution: -0.5 },
  science: { background: -2.5, objective: 0.3, method: -0.8, result: 1.4, contribution: 0.8 },
};
/** Titles of theorem papers name the subject, not what is proved of it. */
const TITLE: Record<Kind, number> = { computing: 2, theorem: 1.2, science: 2 };
const CENTRALITY = 2;
/** More than anything else can add: a pointer to code is shown only where there is nothing else. */
export const ASIDE = 10;

/** Outside computing a paper is what came of it, not what it set out to do. */
function outcome(lower: string, kind: Kind): number {
  let score = ASKS.test(lower) || BESIDE.test(lower) ? -1 : 0;
  if (/\b(?:our|the) main (?:result|theorem|finding)/.test(lower)) score += 1;
  if (kind === 'science' && CONCLUDES.test(lower)) score += 0.9;
  return score;
}

/** What announcing and leaning words add and take, whatever the sentence is about. */
function manner({ text, aside, filed }: Tagged, kind: Kind): number {
  const lower = text.slice(0, 600).toLowerCase();
  const deeds = deedsOf(lower);
  let score = -0.7 * leans(text);
  if (HERE.test(lower)) score += 0.8;
  if (PROPOSES.test(deeds)) score += kind === 'theorem' ? 0.3 : 1;
  else if (PROVES.test(deeds)) score += kind === 'theorem' ? 1.2 : 0.6;
  else if (STUDIES.test(deeds)) score += kind === 'computing' ? 0.5 : -0.4;
  if (kind !== 'computing') score += outcome(lower, kind);
  // What a paper is good for is not what it is.
  if (filed === 'implications') score -= 1.5;
  if (/\?\W*$/.test(lower)) score -= 1;
  if (text.length < 60) score -= 0.5;
  return aside ? score - ASIDE : score;
}

/** How much of a sentence the other sentences hold on average, 0 to 1. */
export function centralityOf(
  words: ReadonlySet<string>,
  heldBy: ReadonlyMap<string, number>,
  count: number,
): number {
  if (words.size === 0 || count < 2) return 0;
  let shared = 0;
  for (const word of words) shared += (heldBy.get(word) ?? 1) - 1;
  return shared / words.size / (count - 1);
}

/**
 * The sentence that says best what a paper is: by role, announcing phrases, words of the title, and words shared with
 * the rest of the abstract. The earlier of two that are as good. Set by hand, for every field.
 *
 * @returns undefined only for no sentences
 */
export function pickByRule(sentences: readonly Tagged[], title: string, kind: Kind): Tagged | undefined {
  const words = sentences.map(({ text }) => contentWords(text));
  const titleWords = contentWords(title);
  const heldBy = new Map<string, number>();
  for (const own of words) for (const word of own) heldBy.set(word, (heldBy.get(word) ?? 0) + 1);
  let best: Tagged | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, sentence] of sentences.entries()) {
    const own = words[i] ?? new Set();
    const score =
      ROLE_WEIGHTS[kind][sentence.role] * sentence.probability +
      TITLE[kind] * share(titleWords, own) +
      CENTRALITY * centralityOf(own, heldBy, sentences.length) +
      manner(sentence, kind);
    if (score > most) {
      best = sentence;
      most = score;
    }
  }
  return best;
}
