import type { Weights } from './cues/cue';

type Row = readonly number[];

/** Scales a row in place so that it sums to one. */
function normalise(row: number[]): number[] {
  let total = 0;
  for (const value of row) total += value;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / total;
  return row;
}

/** exp, against the greatest so that nothing overflows. */
function exponentials(row: Row): number[] {
  const top = Math.max(...row);
  return row.map((value) => Math.exp(value - top));
}

/** One step along the chain: each element is the sum of `from` weighted by a row of `links`, times `own`. */
function step(own: Row, links: readonly Row[], from: Row): number[] {
  return own.map((value, to) => {
    let sum = 0;
    for (let i = 0; i < from.length; i++) sum += (from[i] ?? 0) * (links[to]?.[i] ?? 0);
    return value * sum;
  });
}

/**
 * Probabilities out of scores, each sentence smoothed by its neighbours (forward-backward over a chain).
 *
 * @param scores for each sentence one number a role; greater is likelier
 * @param transitions for each role (row) how well each role (column) follows it
 * @returns for each sentence one probability a role, summing to one
 */
export function posteriors(scores: readonly Row[], transitions: readonly Weights[]): number[][] {
  const ones = transitions.map(() => 1);
  const follows = transitions.map((row) => row.map(Math.exp));
  const precedes = transitions.map((_, to) => follows.map((row) => row[to] ?? 0));
  const own = scores.map(exponentials);
  const forward: number[][] = [];
  for (const row of own) {
    const before = forward.at(-1);
    forward.push(normalise(before ? step(row, precedes, before) : [...row]));
  }
  const out: number[][] = [];
  let after: Row = ones;
  for (let i = own.length - 1; i >= 0; i--) {
    const later = after;
    out[i] = normalise((forward[i] ?? []).map((value, role) => value * (later[role] ?? 0)));
    const seen = (own[i] ?? []).map((value, role) => value * (later[role] ?? 0));
    after = normalise(step(ones, follows, seen));
  }
  return out;
}
