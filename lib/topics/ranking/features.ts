import type { Traits } from './traits';

/** The traits that count, found by their numbers. */
export interface Features {
  numbers: Int32Array;
  rarity: Float32Array;
  /** What a word is worth of which nothing is known. */
  unknown: number;
  /** The place of a number; -1 where it is none of them. */
  indexOf(number: number): number;
}

/** @param numbers each once, none of them 0 */
export function featuresOf(numbers: Int32Array, rarity: Float32Array): Features {
  let size = 64;
  while (size < 3 * numbers.length) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let at = (number >>> 1) & mask;
    while (keys[at] !== 0) at = (at + 1) & mask;
    keys[at] = number;
    places[at] = i;
  }
  return {
    numbers,
    rarity,
    unknown: UNKNOWN * rarity.reduce((most, each) => Math.max(most, each), 0),
    indexOf(number) {
      let at = (number >>> 1) & mask;
      while (keys[at] !== number) {
        if (keys[at] === 0) return -1;
        at = (at + 1) & mask;
      }
      return places[at] as number;
    },
  };
}

const UNKNOWN = 0.5;
/** What authors and categories count beside the words, which together have the length 1. */
const PEOPLE = 0.3;
const CATEGORIES = 0.45;

/** A paper as numbers for some features: sparse. Room for the largest; written anew for each. */
export interface Sparse {
  features: Int32Array;
  values: Float32Array;
  /** Of each its place among the paper's traits. */
  traits: Int32Array;
  count: number;
  /** How much of the paper no feature knows: 0 to 1. */
  unknown: number;
}

export const sparse = (): Sparse => ({
  features: new Int32Array(1 << 14),
  values: new Float32Array(1 << 14),
  traits: new Int32Array(1 << 14),
  count: 0,
  unknown: 0,
});

/** The logarithms of counts, one higher. */
const TIMES = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Writes what a paper has of the features: words by how often and how rare, together of length 1; then authors and categories. */
export function vectorOf(traits: Traits, of: Features, into: Sparse): void {
  const { numbers, counts, words, people, all } = traits;
  let count = 0;
  let known = 0;
  let unknown = 0;
  const addFeature = (trait: number, value: number, feature: number) => {
    into.features[count] = feature;
    into.traits[count] = trait;
    into.values[count++] = value;
  };
  for (let i = 0; i < words; i++) {
    const feature = of.indexOf(numbers[i] as number);
    const times = TIMES[counts[i] as number] as number;
    const value = times * (feature < 0 ? of.unknown : (of.rarity[feature] as number));
    if (feature < 0) unknown += value * value;
    else {
      known += value * value;
      addFeature(i, value, feature);
    }
  }
  const length = Math.sqrt(known + STRANGE * unknown) || 1;
  for (let i = 0; i < count; i++) into.values[i] = (into.values[i] as number) / length;
  into.unknown = unknown / (known + unknown || 1);
  const each = PEOPLE / Math.sqrt(Math.min(people - words, 6) || 1);
  for (let i = words; i < people; i++) {
    const feature = of.indexOf(numbers[i] as number);
    if (feature >= 0) addFeature(i, each, feature);
  }
  const first = count;
  let square = 0;
  for (let i = people; i < all; i++) {
    const feature = of.indexOf(numbers[i] as number);
    if (feature < 0) continue;
    const value = Math.max(0.1, of.rarity[feature] as number);
    square += value * value;
    addFeature(i, value, feature);
  }
  const share = CATEGORIES / (Math.sqrt(square) || 1);
  for (let i = first; i < count; i++) into.values[i] = (into.values[i] as number) * share;
  into.count = count;
}

/** Words that no feature knows make a paper longer by less: most of them are pairs that stand nowhere else. */
const STRANGE = 0.25;
