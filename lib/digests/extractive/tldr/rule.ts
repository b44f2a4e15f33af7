import { contentWords, share } from '../content-words';
import { deedsOf } from '../cues/cue';
import { leans } from '../leans';
import type { Role } from '../roles';
import type { Tagged } from '../tagged';
import { type Kind, manner, PROPOSES } from './manner';

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
/** Titles of papers whose point is what they put forward. */
const NAMES_MEANS =
  /\b(?:methods?|algorithms?|schemes?|estimators?|tests?|testing|solvers?|samplers?|procedures?|discreti[sz]ations?)\b/i;
/** What a sentence gains by its place: the first result of a proof, the first words of a conclusion. */
const FIRST_RESULT = 0.6;
const CONCLUSION = 0.9;
/** In a paper of that kind what is proposed outweighs what is proved of it. */
const PROPOSED = 3;

/** “… may speed up recovery” is hoped, and a figure belongs to the results. */
const isPlain = (text: string) =>
  leans(text) < 2 && !/\b(?:may|might|could|should|needed|warranted|future)\b|\d\s?\\?%|\d\.\d/i.test(text);

function placeBonus(sentences: readonly Tagged[], kind: Kind): (sentence: Tagged) => number {
  const first =
    kind === 'theorem'
      ? sentences.find(({ role, aside }) => role === 'result' && !aside)
      : sentences.find(({ heading, text }) => heading === 'conclusion' && isPlain(text));
  const bonus = kind === 'theorem' ? FIRST_RESULT : CONCLUSION;
  return (sentence) => (kind !== 'computing' && sentence === first ? bonus : 0);
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
  const bonus = placeBonus(sentences, kind);
  const isMeans = kind === 'theorem' && NAMES_MEANS.test(title);
  let best: Tagged | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, sentence] of sentences.entries()) {
    const own = words[i] ?? new Set();
    const score =
      ROLE_WEIGHTS[kind][sentence.role] * sentence.probability +
      TITLE[kind] * share(titleWords, own) +
      CENTRALITY * centralityOf(own, heldBy, sentences.length) +
      manner(sentence, kind) +
      bonus(sentence) +
      (isMeans && PROPOSES.test(deedsOf(sentence.text.slice(0, 600).toLowerCase())) ? PROPOSED : 0);
    if (score > most) {
      best = sentence;
      most = score;
    }
  }
  return best;
}
