/** The sentences of one abstract: their numbers, and how good each would be as the TL;DR. */
export interface Choice {
  rows: number[][];
  gains: number[];
}

/** How training goes. */
export interface FitOptions {
  /** How much a weight's size costs. */
  decay: number;
  /** The smaller, the more only the best sentence of an abstract counts. */
  softness: number;
}

const ROUNDS = 400;
const STEP = 0.05;

/** Shares that sum to one, the greater value the greater share. */
function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const parts = values.map((value) => Math.exp(value - top));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

const dot = (row: readonly number[], weights: readonly number[]) =>
  row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** The mean slope of the cross entropy between what the weights choose and what the gains would. */
function slope(choices: readonly Choice[], targets: readonly number[][], weights: number[]): number[] {
  const sum = weights.map(() => 0);
  for (const [c, { rows }] of choices.entries()) {
    const chosen = softmax(rows.map((row) => dot(row, weights)));
    for (const [i, row] of rows.entries()) {
      const miss = (chosen[i] ?? 0) - (targets[c]?.[i] ?? 0);
      for (let k = 0; k < row.length; k++) sum[k] = (sum[k] ?? 0) + miss * (row[k] ?? 0);
    }
  }
  return sum.map((value) => value / choices.length);
}

/** Weights of a linear ranker, listwise: softmax over the sentences of an abstract, by Adam over all at once. No chance in it. */
export function fitRanker(choices: readonly Choice[], { decay, softness }: FitOptions): number[] {
  const targets = choices.map(({ gains }) => softmax(gains.map((gain) => gain / softness)));
  const weights = new Array<number>(choices[0]?.rows[0]?.length ?? 0).fill(0);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [k, value] of slope(choices, targets, weights).entries()) {
      const down = value + decay * (weights[k] ?? 0);
      const m = 0.9 * (mean[k] ?? 0) + 0.1 * down;
      const s = 0.999 * (square[k] ?? 0) + 0.001 * down * down;
      mean[k] = m;
      square[k] = s;
      const size = Math.sqrt(s / (1 - 0.999 ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (STEP * m) / (1 - 0.9 ** round) / size;
    }
  }
  return weights;
}

/** The mean gain of the sentences that weights choose. */
export function gainOf(choices: readonly Choice[], weights: readonly number[]): number {
  const total = choices.reduce((sum, { rows, gains }) => {
    const scores = rows.map((row) => dot(row, weights));
    return sum + (gains[scores.indexOf(Math.max(...scores))] ?? 0);
  }, 0);
  return total / choices.length;
}
