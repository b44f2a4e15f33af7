import { randomFrom } from './random';
import { dot, type Vectors } from './vectors';

/** Papers of one interest are alike. Fewer than this are taken for one. */
const FEWEST = 12;
const MOST_INTERESTS = 5;
/** Papers by which interests are looked for. */
const SAMPLE = 500;
const ROUNDS = 8;
/** How much nearer papers must be to their own middle than to the next for several interests to be believed. */
const APART = 0.25;

/**
 * Finds a reader's interests: spherical k-means, for two to five, the number by which papers lie nearest to their own middle and
 * farthest from the next (a simplified silhouette).
 * @param rows the papers the reader cares for
 * @param features how many there are
 * @returns of each row its interest, from 0; all 0 where there is one. Rests between rounds
 */
export function* interestsAmong(
  rows: Int32Array,
  of: Vectors,
  features: number,
): Generator<void, Uint8Array> {
  const one = new Uint8Array(rows.length);
  if (rows.length < FEWEST) return one;
  const step = Math.ceil(rows.length / SAMPLE);
  const sample = rows.filter((_, i) => i % step === 0);
  let best: { apart: number; middles: Float32Array[] } = { apart: APART, middles: [] };
  for (let k = 2; k <= MOST_INTERESTS && k * 5 <= rows.length; k++) {
    const middles = yield* middlesOf(k, sample, of, features);
    const apart = apartness(middles, sample, of);
    if (apart > best.apart) best = { apart, middles };
  }
  return best.middles.length > 0 ? Uint8Array.from(rows, (row) => nearestTo(row, best.middles, of).at) : one;
}

function* middlesOf(
  k: number,
  rows: Int32Array,
  of: Vectors,
  features: number,
): Generator<void, Float32Array[]> {
  let middles = beginnings(k, rows, of, features);
  for (let round = 0; round < ROUNDS; round++) {
    const next = middles.map(() => new Float32Array(features));
    for (const row of rows) add(next[nearestTo(row, middles, of).at] as Float32Array, row, of);
    middles = next.map(ofLengthOne);
    yield;
  }
  return middles;
}

/** The first papers, each far from those before (k-means++). */
function beginnings(k: number, rows: Int32Array, of: Vectors, features: number): Float32Array[] {
  const random = randomFrom(k);
  const alone = (row: number) => ofLengthOne(add(new Float32Array(features), row, of));
  const middles = [alone(rows[Math.floor(random() * rows.length)] as number)];
  while (middles.length < k) {
    const far = Array.from(rows, (row) => Math.max(0, 1 - nearestTo(row, middles, of).likeness) ** 2);
    let left = random() * far.reduce((sum, each) => sum + each, 0);
    const at = far.findIndex((each) => {
      left -= each;
      return left <= 0;
    });
    middles.push(alone(rows[Math.max(0, at)] as number));
  }
  return middles;
}

function add(to: Float32Array, row: number, { starts, features, values }: Vectors): Float32Array {
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++) {
    const feature = features[i] as number;
    to[feature] = (to[feature] as number) + (values[i] as number);
  }
  return to;
}

function ofLengthOne(vector: Float32Array): Float32Array {
  let square = 0;
  for (const each of vector) square += each * each;
  const length = Math.sqrt(square) || 1;
  return vector.map((each) => each / length);
}

function nearestTo(row: number, middles: readonly Float32Array[], of: Vectors) {
  let at = 0;
  let likeness = -1;
  let next = -1;
  for (let i = 0; i < middles.length; i++) {
    const each = dot(of, row, middles[i] as Float32Array);
    if (each > likeness) [next, likeness, at] = [likeness, each, i];
    else if (each > next) next = each;
  }
  return { at, likeness, next };
}

/** 0 to 1: how much nearer papers are to their own middle than to the next. */
function apartness(middles: readonly Float32Array[], rows: Int32Array, of: Vectors): number {
  let sum = 0;
  for (const row of rows) {
    const { likeness, next } = nearestTo(row, middles, of);
    sum += likeness > 0 ? (likeness - Math.max(0, next)) / likeness : 0;
  }
  return sum / rows.length;
}
