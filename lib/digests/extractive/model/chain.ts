import { LABELS } from './weights';

const SQUARE = LABELS * LABELS;

/** What the chain says of one abstract. */
export interface Smoothed {
  /** For each sentence one probability a label. */
  marginals: Float64Array;
  /** Log of the sum over all ways to label the abstract. */
  logSum: number;
  /** For each sentence but the first, probability of each label before with each label; none unless asked for. */
  pairs: Float64Array;
}

/**
 * Forward and backward over a linear chain: each sentence smoothed by its neighbours.
 *
 * @param nodes for each sentence one log weight a label
 * @param links for each sentence the class of the step into it
 * @param steps for each class, label before and label: exp of the log weight
 * @param withPairs whether the probabilities of neighbours together are wanted (training)
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: loops over labels, run a thousand times a poll.
export function smooth(
  nodes: Float64Array,
  links: Uint8Array,
  steps: Float64Array,
  withPairs = false,
): Smoothed {
  const count = nodes.length / LABELS;
  const own = new Float64Array(nodes.length);
  const forward = new Float64Array(nodes.length);
  const sums = new Float64Array(count);
  let logSum = 0;
  for (let i = 0; i < count; i++) {
    const at = i * LABELS;
    let top = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < LABELS; to++) top = Math.max(top, nodes[at + to] ?? 0);
    logSum += top;
    const step = (links[i] ?? 0) * SQUARE;
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const weight = Math.exp((nodes[at + to] ?? 0) - top);
      own[at + to] = weight;
      let before = i === 0 ? 1 : 0;
      if (i > 0) {
        for (let from = 0; from < LABELS; from++) {
          before += (forward[at - LABELS + from] ?? 0) * (steps[step + from * LABELS + to] ?? 0);
        }
      }
      forward[at + to] = weight * before;
      sum += weight * before;
    }
    for (let to = 0; to < LABELS; to++) forward[at + to] = (forward[at + to] ?? 0) / sum;
    sums[i] = sum;
    logSum += Math.log(sum);
  }
  return { logSum, ...backward(own, forward, sums, links, steps, withPairs) };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: loops over labels, run a thousand times a poll.
function backward(
  own: Float64Array,
  forward: Float64Array,
  sums: Float64Array,
  links: Uint8Array,
  steps: Float64Array,
  withPairs: boolean,
) {
  const count = sums.length;
  const marginals = new Float64Array(own.length);
  const pairs = new Float64Array(withPairs ? count * SQUARE : 0);
  const after = new Float64Array(LABELS).fill(1);
  const next = new Float64Array(LABELS);
  for (let i = count - 1; i >= 0; i--) {
    const at = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      marginals[at + label] = (forward[at + label] ?? 0) * (after[label] ?? 0);
    }
    if (i === 0) break;
    const step = (links[i] ?? 0) * SQUARE;
    for (let from = 0; from < LABELS; from++) {
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        const onward =
          ((steps[step + from * LABELS + to] ?? 0) * (own[at + to] ?? 0) * (after[to] ?? 0)) / (sums[i] ?? 1);
        sum += onward;
        if (withPairs) pairs[i * SQUARE + from * LABELS + to] = (forward[at - LABELS + from] ?? 0) * onward;
      }
      next[from] = sum;
    }
    after.set(next);
  }
  return { marginals, pairs };
}
