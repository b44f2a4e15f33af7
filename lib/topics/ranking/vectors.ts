import { type Features, sparse, vectorOf } from './features';
import type { Traits } from './traits';

/** Many sparse vectors, one behind the other. */
export interface Vectors {
  /** Where each begins, and the end of the last. */
  starts: Int32Array;
  features: Int32Array;
  values: Float32Array;
  /** Of each its length, squared. */
  squares: Float32Array;
}

const one = sparse();

/** Papers as vectors, a few hundred at a time: between them whoever asks may rest. */
export function* vectorsOf(all: readonly Traits[], of: Features): Generator<void, Vectors> {
  let room = 0;
  for (const traits of all) room += traits.all;
  const vectors = {
    starts: new Int32Array(all.length + 1),
    features: new Int32Array(room),
    values: new Float32Array(room),
    squares: new Float32Array(all.length),
  };
  let end = 0;
  for (const [row, traits] of all.entries()) {
    vectorOf(traits, of, one);
    vectors.features.set(one.features.subarray(0, one.count), end);
    vectors.values.set(one.values.subarray(0, one.count), end);
    let square = 0;
    for (let i = 0; i < one.count; i++) square += (one.values[i] as number) ** 2;
    vectors.squares[row] = square;
    end += one.count;
    vectors.starts[row + 1] = end;
    if (row % AT_ONCE === AT_ONCE - 1) yield;
  }
  return vectors;
}

const AT_ONCE = 250;

/** How much of a row lies in a direction. */
export function dot({ starts, features, values }: Vectors, row: number, weights: Float32Array): number {
  let sum = 0;
  const end = starts[row + 1] as number;
  for (let i = starts[row] as number; i < end; i++)
    sum += (weights[features[i] as number] as number) * (values[i] as number);
  return sum;
}
