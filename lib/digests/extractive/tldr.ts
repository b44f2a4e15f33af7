import type { LabelSet } from '../../records/sections';
import { contentWords, share } from './content-words';
import { deedsOf } from './cues/cue';
import { leans } from './leans';
import type { Role } from './roles';
import type { Tagged } from './tagged';

/** Where a paper says what it is: “In this paper, we …”, “Here we show …”. */
const HERE =
  /^here(?:in)?,? |\b(?:in|through|with) (?:this|the present|our) (?:\w+ )?(?:paper|work|article|study|letter|note|manuscript)\b|^this (?:paper|work|article|study|letter|note)\b|本文/;
const PROPOSES = /^(?:propos|introduc|present|develop|describ|design|devis|contribut|report|initiat)/m;
const PROVES =
  /^(?:prov[ei]|show|establish|demonstrat|obtain|determin|classif|characteri[sz]|construct|resolv|settl|disprov|find|report|identif|reveal|uncover)/m;
/**
 * What makes a sentence the one to show. The proportions of roles, title and centrality follow a ranker fitted on the
 * summaries of SciTLDR (Apache-2.0); the first two were raised so that a paper's own claim wins against its setting.
 */
const ROLE_WEIGHTS: Record<LabelSet, Record<Role, number>> = {
  standard: { background: -1.5, objective: 1.5, method: 0, result: 0, contribution: -0.3 },
  theorem: { background: -1.5, objective: 0.9, method: -0.3, result: 1.2, contribution: -0.5 },
};
const TITLE = 2;
const CENTRALITY = 2;

function scoreOf(
  sentence: Tagged,
  title: ReadonlySet<string>,
  words: ReadonlySet<string>[],
  labelSet: LabelSet,
) {
  const lower = sentence.text.slice(0, 600).toLowerCase();
  const own = words[sentence.index] ?? new Set<string>();
  const others = words.filter((_, i) => i !== sentence.index);
  const centrality = others.reduce((sum, other) => sum + share(own, other), 0) / Math.max(1, others.length);
  const deeds = deedsOf(lower);
  let score = ROLE_WEIGHTS[labelSet][sentence.role] * sentence.probability;
  score += TITLE * share(title, own) + CENTRALITY * centrality;
  if (HERE.test(lower)) score += 0.8;
  if (PROPOSES.test(deeds)) score += labelSet === 'theorem' ? 0.3 : 1;
  else if (PROVES.test(deeds)) score += 0.6;
  score -= 0.7 * leans(sentence.text);
  if (/\?\W*$/.test(lower)) score -= 1;
  if (sentence.text.length < 60) score -= 0.5;
  return sentence.aside ? score - 5 : score;
}

/**
 * The sentence that says best what a paper is: by role, announcing phrases, words of the title, and words shared with
 * the rest of the abstract. The earlier of two that are as good.
 *
 * @returns undefined only for no sentences
 */
export function pickTldr(
  sentences: readonly Tagged[],
  title: string,
  labelSet: LabelSet,
): Tagged | undefined {
  const words = sentences.map(({ text }) => contentWords(text));
  const titleWords = contentWords(title);
  let best: Tagged | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const score = scoreOf(sentence, titleWords, words, labelSet);
    if (score > most) {
      best = sentence;
      most = score;
    }
  }
  return best;
}
