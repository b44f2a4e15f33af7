import { LABELS } from '../../lib/digests/extractive/model/weights';
import type { Item } from './dataset';

/** Added to every count, and to the square of the ratio: what is rare, or says nothing, is held back and not forbidden. */
const SMOOTHING = 1;
const FLOOR = 0.1;

/** How often each feature is in sentences of each label, and how many sentences of each there are. */
function countsOf(items: readonly Item[], rows: number) {
  const held = new Float64Array(rows * LABELS);
  const sentences = new Float64Array(LABELS);
  for (const { labels, rows: features } of items) {
    for (const [i, label] of labels.entries()) {
      sentences[label] = (sentences[label] ?? 0) + 1;
      for (const row of features[i] ?? []) held[row * LABELS + label] = (held[row * LABELS + label] ?? 0) + 1;
    }
  }
  return { held, sentences };
}

/**
 * How dear a feature's weight for a label is to L2: dear where the feature by itself says little of the label, cheap where
 * it says much. What it says is the log ratio of its share in the label's sentences to its share in all others, as naive
 * Bayes counts it; the penalty is one over its square, as if features had been scaled by it (Wang and Manning 2012,
 * “Baselines and Bigrams”).
 *
 * @returns one penalty for each row and label, in the order of the weights; 10 at most
 */
export function penaltiesOf(items: readonly Item[], rows: number): Float64Array {
  const { held, sentences } = countsOf(items, rows);
  const all = sentences.reduce((sum, each) => sum + each, 0);
  const penalties = new Float64Array(rows * LABELS);
  for (let row = 0; row < rows; row++) {
    const own = held.subarray(row * LABELS, (row + 1) * LABELS);
    const count = own.reduce((sum, each) => sum + each, 0);
    for (const [label, inside] of own.entries()) {
      const of = sentences[label] ?? 0;
      const share = (inside + SMOOTHING) / (of + 2 * SMOOTHING);
      const others = (count - inside + SMOOTHING) / (all - of + 2 * SMOOTHING);
      penalties[row * LABELS + label] = 1 / (FLOOR + Math.log(share / others) ** 2);
    }
  }
  return penalties;
}
