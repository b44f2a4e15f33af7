import type { Traits } from './traits';

/** The features that papers are learned by: the numbers of their traits, and how rare each is. */
export interface Vocabulary {
  numbers: Int32Array;
  rarity: Float32Array;
}

/** Features that are kept: twice as many order no better (`npm run bench -- ranking`). */
export const MOST_FEATURES = 5_000;
/** What stands in a quarter of all papers tells nothing; of a handful of papers that is not known. */
const COMMON = 0.25;
const FEW = 5;
/** A paper the reader cares for counts as so many more. */
const LIKED = 3;
const HIGHEST = 1023;

/** Counts traits, to choose those that are worth keeping. */
export function createCounter() {
  /** Of each trait in how many papers it is, and in its upper half in how many that the reader cares for. */
  const seen = new Map<number, number>();
  const others = new Set<number>();
  let papers = 0;
  let liked = 0;

  function add({ numbers, words, all }: Traits, isLiked: boolean): void {
    papers++;
    if (isLiked) liked++;
    const one = isLiked ? 0x10001 : 1;
    for (let i = 0; i < all; i++) {
      const number = numbers[i] as number;
      seen.set(number, (seen.get(number) ?? 0) + one);
      if (i >= words) others.add(number);
    }
  }

  /** Of words what stands in two papers and not in a quarter; authors and categories of papers the reader cares for, and common ones. */
  function isWorth(number: number, count: number): boolean {
    const all = count & 0xffff;
    if (others.has(number)) return all > 1 || count > HALF;
    // Of a first star every word is all there is to go by.
    const least = liked <= FEW && count > HALF ? 1 : 2;
    return all >= least && all <= Math.max(FEW, COMMON * papers);
  }
  const worthOf = (count: number) => Math.min(HIGHEST, (count & 0xffff) + LIKED * (count >>> 16));

  /** The features, the most frequent ones where there are too many. */
  function choose(): Vocabulary {
    const byWorth = new Int32Array(HIGHEST + 1);
    const chosen: [number: number, count: number][] = [];
    for (const each of seen) if (isWorth(...each)) chosen.push(each);
    for (const [, count] of chosen) byWorth[worthOf(count)] = (byWorth[worthOf(count)] as number) + 1;
    let least = HIGHEST;
    let room = MOST_FEATURES - (byWorth[HIGHEST] as number);
    while (least > 1 && room >= (byWorth[least - 1] as number)) room -= byWorth[--least] as number;
    // Of those that are just too many the first come.
    const kept = chosen.filter(([, count]) => {
      const worth = worthOf(count);
      return worth >= least || (worth === least - 1 && room-- > 0);
    });
    return {
      numbers: Int32Array.from(kept, ([number]) => number),
      rarity: Float32Array.from(kept, ([, count]) => Math.log((papers + 1) / ((count & 0xffff) + 0.5))),
    };
  }

  return { add, choose };
}

const HALF = 0x10000;
