import { smooth } from '../../lib/digests/extractive/model/chain';
import { LABELS, STEPS } from '../../lib/digests/extractive/model/weights';
import type { Item } from './dataset';
import { penaltiesOf } from './penalties';

const SQUARE = LABELS * LABELS;
/** Of what CSAbstruct's annotators were not sure, so much is taken for noise among the other labels. */
const NOISE = 0.7;
/** L2 of what both corpora share and of what is one corpus's own, each times the weight's penalty; and of steps. */
const L2 = { shared: 5.5, own: 11, steps: 0.1 };

/** Numbers of one block: the rows' weights, then the steps'. There are three: shared, SAMD's own, CSAbstruct's own. */
export const blockOf = (rows: number) => rows * LABELS + STEPS;

/** The regularised loss of all abstracts and its gradient: labels that may be wrong, corpora that label by habits of their own. */
export function objective(items: readonly Item[], rows: number) {
  const block = blockOf(rows);
  const penalties = penaltiesOf(items, rows);
  const own = [new Float64Array(block), new Float64Array(block)];
  const slopes = [new Float64Array(block), new Float64Array(block)];
  return (weights: Float64Array, gradient: Float64Array): number => {
    const steps = own.map((sum, scheme) => {
      for (let k = 0; k < block; k++) sum[k] = (weights[k] ?? 0) + (weights[(scheme + 1) * block + k] ?? 0);
      slopes[scheme]?.fill(0);
      return sum.slice(rows * LABELS).map(Math.exp);
    });
    let loss = 0;
    for (const item of items) {
      const { scheme } = item;
      loss += addItem(
        item,
        own[scheme] as Float64Array,
        steps[scheme] as Float64Array,
        slopes[scheme] as Float64Array,
        rows,
      );
    }
    for (let k = 0; k < block; k++) {
      const [one = 0, two = 0] = [slopes[0]?.[k], slopes[1]?.[k]];
      const parts = [one + two, one, two];
      for (let part = 0; part < 3; part++) {
        const at = part * block + k;
        const value = weights[at] ?? 0;
        const penalty = penalties[k];
        const l2 = penalty === undefined ? L2.steps : penalty * (part === 0 ? L2.shared : L2.own);
        gradient[at] = (parts[part] ?? 0) + 2 * l2 * value;
        loss += l2 * value * value;
      }
    }
    return loss;
  };
}

function addItem(
  item: Item,
  weights: Float64Array,
  steps: Float64Array,
  slope: Float64Array,
  rows: number,
): number {
  const { labels, links, confidence } = item;
  const nodes = new Float64Array(labels.length * LABELS);
  for (const [i, some] of item.rows.entries()) {
    const to = i * LABELS;
    for (let k = 0; k < some.length; k++) {
      const at = (some[k] as number) * LABELS;
      for (let label = 0; label < LABELS; label++)
        (nodes[to + label] as number) += weights[at + label] as number;
    }
  }
  const evidence = nodes.map((value, k) => {
    const i = Math.floor(k / LABELS);
    const wrong = Math.max(1e-6, (NOISE * (1 - Math.max(0.35, confidence[i] ?? 1))) / (LABELS - 1));
    return value + Math.log(k % LABELS === labels[i] ? 1 - wrong * (LABELS - 1) : wrong);
  });
  const free = smooth(nodes, links, steps, true);
  const held = smooth(evidence, links, steps, true);
  for (const [i, some] of item.rows.entries()) {
    const from = i * LABELS;
    for (let k = 0; k < some.length; k++) {
      const at = (some[k] as number) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        (slope[at + label] as number) +=
          (free.marginals[from + label] as number) - (held.marginals[from + label] as number);
      }
    }
    const link = rows * LABELS + (links[i] ?? 0) * SQUARE;
    for (let k = 0; i > 0 && k < SQUARE; k++) {
      (slope[link + k] as number) +=
        (free.pairs[i * SQUARE + k] as number) - (held.pairs[i * SQUARE + k] as number);
    }
  }
  return free.logSum - held.logSum;
}
