import type { LabelSet } from '../../records/sections';
import { deedsOf, OWN_VOICE } from './cues/cue';
import { isHype } from './hype';
import { leans } from './leans';
import { openerLength } from './opener';
import { looksAhead, looksBeyond, reportsFinding } from './outlook';
import { problemScore } from './problem';
import type { Drawer, Tagged } from './tagged';

/** Where each sentence of an abstract goes. Every sentence is in one place, those of an unsure section in none. */
export interface Picks {
  tldr: Tagged;
  /** States what is wrong or missing; the first sentence of the summary. */
  problem?: Tagged;
  /** Objectives that are not the TL;DR. */
  objectives: Tagged[];
  methods: Tagged[];
  results: Tagged[];
  implications: Tagged[];
  background: Tagged[];
}

/** From here on a sentence of the background counts as stating a problem. */
const A_PROBLEM = 1;

/** What is proposed after the main thing is a part of it. */
const isPart = (text: string) =>
  /^(?:propos|introduc|present|develop|design|devis|construct)/m.test(deedsOf(text.toLowerCase()));

function drawerOf(sentence: Tagged, count: number, tldr: Tagged, labelSet: LabelSet): Drawer {
  const { role, aside, text, heading, index } = sentence;
  if (sentence.filed) return sentence.filed;
  if (aside) return 'background';
  const isLate = index >= count / 2;
  if (role === 'background') {
    return isLate && index >= count - 2 && looksAhead(text, labelSet) ? 'implications' : 'background';
  }
  if (role === 'objective') return index > tldr.index && isPart(text) ? 'methods' : 'objectives';
  if (role === 'method') return 'methods';
  if (heading === 'conclusion') {
    const isClaim = looksBeyond(text, 'standard') || !(reportsFinding(text) || isHype(text));
    return isClaim ? 'implications' : 'results';
  }
  if (isLate && looksBeyond(text, labelSet)) return 'implications';
  if (role === 'result') return 'results';
  return /\b(?:propos|introduc|develop|construct|collect|creat|provid|dataset|benchmark)/i.test(text)
    ? 'methods'
    : 'results';
}

/**
 * Files every sentence. What claims or looks ahead goes to the implications only while a result is left without it.
 *
 * @param sentences of one abstract, in order
 * @param tldr one of them, which is filed nowhere else
 */
export function fileSentences(sentences: readonly Tagged[], tldr: Tagged, labelSet: LabelSet): Picks {
  const picks: Picks = { tldr, objectives: [], methods: [], results: [], implications: [], background: [] };
  for (const sentence of sentences) {
    if (sentence !== tldr) picks[drawerOf(sentence, sentences.length, tldr, labelSet)].push(sentence);
  }
  if (picks.results.length === 0 && tldr.role !== 'result') {
    const back = picks.implications.find(
      ({ role, heading, filed }) => role === 'result' && !heading && !filed,
    );
    if (back) {
      picks.implications = picks.implications.filter((sentence) => sentence !== back);
      picks.results.push(back);
    }
  }
  const problem = problemOf(picks.background);
  if (problem) {
    picks.problem = problem;
    picks.background = picks.background.filter((sentence) => sentence !== problem);
  }
  return picks;
}

/** The sentence that states the problem most clearly; of two, the later, which is nearer to what is done about it. */
function problemOf(background: readonly Tagged[]): Tagged | undefined {
  let best: Tagged | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of background) {
    const clearness =
      sentence.aside || sentence.unsure || OWN_VOICE.test(sentence.text.toLowerCase())
        ? 0
        : problemScore(sentence.text);
    if (clearness < A_PROBLEM) continue;
    const score = clearness - leans(sentence.text.slice(openerLength(sentence.text, 'problem')));
    if (score >= most) {
      best = sentence;
      most = score;
    }
  }
  return best;
}
