import type { Traits } from './traits';

export interface Numbered {
  /** Of each trait of each paper, one paper behind the other, its place. */
  of: Int32Array;
  /** Where each paper's begin. */
  begins: Int32Array;
  /** Of each place in how many papers it is. */
  seen: Int32Array;
  /** The place of a trait; -1 where no paper has it. */
  placeOf(number: number): number;
}

/** Gives the traits of all papers places from 0. */
export function numbered(read: readonly Traits[]): Numbered {
  const begins = new Int32Array(read.length + 1);
  for (const [i, { words }] of read.entries()) begins[i + 1] = (begins[i] as number) + words;
  const total = begins[read.length] as number;
  let size = 1024;
  while (size < 2 * total) size *= 2;
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const seen = new Int32Array(total);
  const of = new Int32Array(total);
  let count = 0;
  let i = 0;
  for (const { numbers, words } of read)
    for (let j = 0; j < words; j++) {
      const number = numbers[j] as number;
      let at = (number >>> 1) & (size - 1);
      while (keys[at] !== 0 && keys[at] !== number) at = (at + 1) & (size - 1);
      if (keys[at] === 0) {
        keys[at] = number;
        places[at] = count++;
      }
      const place = places[at] as number;
      of[i++] = place;
      seen[place] = (seen[place] as number) + 1;
    }
  const placeOf = (number: number): number => {
    let at = (number >>> 1) & (size - 1);
    while (keys[at] !== 0 && keys[at] !== number) at = (at + 1) & (size - 1);
    return keys[at] === 0 ? -1 : (places[at] as number);
  };
  return { of, begins, seen: seen.subarray(0, count), placeOf };
}
