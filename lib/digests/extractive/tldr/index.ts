import { fieldOf } from '../filing/field';
import { leans } from '../leans';
import { isModelled } from '../modelled';
import type { Tagged } from '../tagged';
import { FEATURES, featuresOf } from './features';
import { ASIDE } from './manner';
import { pickByRule } from './rule';
import { TLDR_SCALE, TLDR_WEIGHTS } from './weights';

/** Its words are told apart by spaces, which these scripts do not set. */
const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Set by hand: words in common with a summary do not show that a sentence hangs in the air or only says who was first; a
 * reader sees it at once. Cost nothing on SciTLDR's development part.
 */
const LEANING = 0.4;
const PRIORITY = 0.6;
const FIRST_OF_ALL = /^(?:to (?:the best of )?our (?:best )?knowledge|this is the first)\b/i;
const TIED = /^(?:and|or|so|also)\b/i;
/** “We revisit this question.” */
const OBJECT = /^(?:here,? )?we \w+ (?:this|these|such) (?!paper|work|article|study)/i;

/** What is known to be others' is not what the paper is. */
const OTHERS = 1;

/** What a sentence loses as one to stand alone. */
function hanging({ text, filed }: Tagged): number {
  const tied = Math.max(leans(text), OBJECT.test(text) ? 2 : TIED.test(text) ? 1 : 0);
  return LEANING * tied + (FIRST_OF_ALL.test(text) ? PRIORITY : 0) + (filed === 'background' ? OTHERS : 0);
}

const WEIGHTS = FEATURES.map((name) => TLDR_WEIGHTS[name] / TLDR_SCALE);

/** The ranker's score of each sentence: greater is better. */
function scoresOf(sentences: readonly Tagged[], title: string): number[] {
  return featuresOf(sentences, title).map((row, i) => {
    const sentence = sentences[i] as Tagged;
    let score = (sentence.aside ? -ASIDE : 0) - hanging(sentence);
    for (let k = 0; k < row.length; k++) score += (row[k] ?? 0) * (WEIGHTS[k] ?? 0);
    return score;
  });
}

/**
 * The sentence that says best what a paper is, the earlier of two that are as good: by a ranker trained on summaries of
 * computing papers in their own field, by the rule of `rule.ts` in all others.
 *
 * @param primary primary category, canonical id; empty where it is not known
 * @returns undefined only for no sentences
 */
export function pickTldr(sentences: readonly Tagged[], title: string, primary: string): Tagged | undefined {
  const field = fieldOf(primary, () => sentences.map(({ text }) => text).join(' '));
  if (field === 'theorem' || field === 'theory') return pickByRule(sentences, title, 'theorem');
  if (!isModelled(primary)) return pickByRule(sentences, title, 'science');
  if (NO_SPACES.test(sentences[0]?.text ?? '')) return pickByRule(sentences, title, 'computing');
  const scores = scoresOf(sentences, title);
  return sentences[scores.indexOf(Math.max(...scores))];
}
