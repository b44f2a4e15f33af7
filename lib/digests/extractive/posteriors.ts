import type { Weights } from './cues/cue';

type Row = readonly number[];

function normalise(row: Row): number[] {
  let total = 0;
  for (const value of row) total += value;
  return row.map((value) => value / total);
}

/** exp, against the greatest so that nothing overflows. */
function exponentials(row: Row): number[] {
  const top = Math.max(...row);
  return row.map((value) => Math.exp(value - top));
}

function dot(a: Row, b: Row): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/**
 * Probabilities out of scores, each sentence smoothed by its neighbours (forward-backward over a chain).
 *
 * @param scores for each sentence one number a role; greater is likelier
 * @param transitions for each role (row) how well each role (column) follows it
 * @returns for each sentence one probability a role, summing to one
 */
export function posteriors(scores: readonly Row[], transitions: readonly Weights[]): number[][] {
  const own = scores.map(exponentials);
  const follows = transitions.map((row) => row.map(Math.exp));
  const leadsTo = transitions.map((_, to) => follows.map((row) => row[to] ?? 0));
  const forward: Row[] = [];
  for (const row of own) {
    const before = forward.at(-1);
    forward.push(normalise(before ? row.map((value, to) => value * dot(before, leadsTo[to] ?? [])) : row));
  }
  const out: number[][] = [];
  let after: Row = transitions.map(() => 1);
  for (let i = own.length - 1; i >= 0; i--) {
    out[i] = normalise((forward[i] ?? []).map((value, role) => value * (after[role] ?? 0)));
    const next = (own[i] ?? []).map((value, role) => value * (after[role] ?? 0));
    after = normalise(follows.map((row) => dot(row, next)));
  }
  return out;
}
