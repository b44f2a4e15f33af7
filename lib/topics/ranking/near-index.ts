import type { Near } from '../../records/relevance';
import { type Comparable, rarityAmong } from './comparable';
import { type Numbered, numbered } from './trait-places';
import { keptTraits, type Traits, traitsOf } from './traits';

/** Papers that are less like are not near. Two of one narrow subject are alike by a fifth. */
const NEAR = 0.16;

/** The logarithms of counts, one higher. */
const TIMES = Float32Array.from({ length: 256 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * The papers a reader has, made ready once: each question then takes as long as the words it shares with them.
 * @param kept starred, read, or of the reader's library
 * @returns of a paper the nearest of them, by the cosine of their rarer words and pairs, itself and what `isOther` refuses left out;
 * undefined where none is near
 */
export function nearIndex(
  kept: readonly Comparable[],
): (paper: Comparable, isOther?: (other: Comparable) => boolean) => Near | undefined {
  const read = kept.map((paper) => keptTraits(traitsOf(paper)));
  const places = numbered(read);
  const { starts, rows, times } = postings(read, places);
  // As if the paper that is asked for were one of them: a word that it shares with one stands in two.
  const rarity = rarityAmong(kept.length + 1);
  const squares = squaresOf(read, places, rarity);
  const sums = new Float64Array(kept.length);
  /** What sharing words with the paper adds to a row's squared length. */
  const more = new Float64Array(kept.length);

  /** Sums up what rows share with a paper. @returns the paper's length, squared */
  function compare({ numbers, counts, words }: Traits): number {
    sums.fill(0);
    more.fill(0);
    let square = 0;
    for (let i = 0; i < words; i++) {
      const place = places.placeOf(numbers[i] as number);
      const count = place < 0 ? 0 : (places.seen[place] as number);
      const shared = rarity(count + 1);
      const own = shared * (TIMES[counts[i] as number] as number);
      square += own * own;
      if (count === 0) continue;
      const change = shared ** 2 - rarity(count) ** 2;
      for (let j = starts[place] as number; j < (starts[place + 1] as number); j++) {
        const row = rows[j] as number;
        const its = times[j] as number;
        sums[row] = (sums[row] as number) + own * shared * its;
        more[row] = (more[row] as number) + change * its * its;
      }
    }
    return square;
  }

  return (paper, isOther = () => true) => {
    const square = compare(traitsOf(paper));
    let best: { at: number; likeness: number } | undefined;
    for (let row = 0; row < kept.length; row++) {
      if (sums[row] === 0) continue;
      const length = Math.sqrt(square * ((squares[row] as number) + (more[row] as number)));
      const likeness = Math.min(1, (sums[row] as number) / length);
      if (likeness < NEAR || likeness <= (best?.likeness ?? 0)) continue;
      const other = kept[row] as Comparable;
      if (other.key !== paper.key && isOther(other)) best = { at: row, likeness };
    }
    if (!best) return undefined;
    const { key, title } = kept[best.at] as Comparable;
    return { kind: 'near', paper: key, title, likeness: best.likeness };
  };
}

/** The traits of papers, each with the papers it is in, and what its frequency there counts. */
function postings(read: readonly Traits[], { of, seen }: Numbered) {
  const starts = new Int32Array(seen.length + 1);
  for (const [place, count] of seen.entries()) starts[place + 1] = (starts[place] as number) + count;
  const next = starts.slice();
  const rows = new Int32Array(of.length);
  const times = new Float32Array(of.length);
  let i = 0;
  for (const [row, { counts, words }] of read.entries())
    for (let j = 0; j < words; j++) {
      const place = of[i++] as number;
      const at = next[place] as number;
      next[place] = at + 1;
      rows[at] = row;
      times[at] = TIMES[counts[j] as number] as number;
    }
  return { starts, rows, times };
}

/** Of each paper its length, squared, before any other shares its words. */
function squaresOf(read: readonly Traits[], { of, seen }: Numbered, rarity: (count: number) => number) {
  let i = 0;
  return Float64Array.from(read, ({ counts, words }) => {
    let square = 0;
    for (let j = 0; j < words; j++) {
      const weight = rarity(seen[of[i++] as number] as number) * (TIMES[counts[j] as number] as number);
      square += weight * weight;
    }
    return square;
  });
}
