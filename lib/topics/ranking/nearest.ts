import type { Paper, PaperKey } from '../../records/paper';
import type { Duplicate, Near } from '../../records/relevance';
import { keptTraits, type Text, type Traits, traitsOf } from './traits';

/** What papers are compared by. */
export type Comparable = Pick<Paper, 'key'> & Text;

/** Papers that are less like are not near. Two of one narrow subject are alike by a fifth. */
const NEAR = 0.16;
/** Of two that are so like one is nearly the other: a revision under a new name, or a work in two parts. */
const NEARLY_SAME = 0.65;
/** What stands in more of all papers tells nothing of likeness. */
const COMMON = 0.08;
const FEW = 6;
/** What stands in one alone is no likeness; it counts less against one, for most of it is pairs. */
const ALONE = 0.4;

/**
 * Of each paper the nearest of those a reader has, itself left out: by the cosine of their rarer words and pairs.
 * @param kept starred, read, or of the reader's library
 * @returns one for each paper, in the papers' order; undefined where none is near
 */
export function nearest(papers: readonly Comparable[], kept: readonly Comparable[]): (Near | undefined)[] {
  if (kept.length === 0 || papers.length === 0) return papers.map(() => undefined);
  const index = indexOf(kept, papers);
  return papers.map(({ key }, i): Near | undefined => {
    const found = index.likest(kept.length + i, kept.length, (at) => kept[at]?.key !== key);
    if (!found || found.likeness < NEAR) return undefined;
    const { key: paper, title } = kept[found.at] as Comparable;
    return { kind: 'near', paper, title, likeness: found.likeness };
  });
}

/** The papers of a day that are nearly another that comes before them; what that is nearly itself is named instead of it. */
export function nearDuplicates(papers: readonly Comparable[]): Duplicate[] {
  const index = indexOf(papers, []);
  const first = new Map<PaperKey, PaperKey>();
  return papers.flatMap(({ key: paper }, i): Duplicate[] => {
    const found = i > 0 ? index.likest(i, i, () => true) : undefined;
    if (!found || found.likeness < NEARLY_SAME) return [];
    const other = (papers[found.at] as Comparable).key;
    const of = first.get(other) ?? other;
    first.set(paper, of);
    return [{ paper, of, likeness: found.likeness }];
  });
}

/** Papers by what they have: of each trait in which of them it is, and how much it weighs there. */
function indexOf(first: readonly Comparable[], then: readonly Comparable[]) {
  const read = [...first, ...then].map((paper) => keptTraits(traitsOf(paper)));
  const places = numbered(read);
  const { starts, rows, shares } = postings(read, places);
  const sums = new Float32Array(first.length);

  /** Of the papers before `end` the likest to one. */
  function likest(at: number, end: number, isAny: (other: number) => boolean) {
    sums.fill(0, 0, end);
    const { words } = read[at] as Traits;
    const from = places.begins[at] as number;
    for (let i = from; i < from + words; i++) {
      const place = places.of[i] as number;
      const share = shares.own[i] as number;
      if (share === 0) continue;
      const last = starts[place + 1] as number;
      for (let j = starts[place] as number; j < last; j++) {
        const row = rows[j] as number;
        if (row >= end) break;
        sums[row] = (sums[row] as number) + share * (shares.posted[j] as number);
      }
    }
    return largest(end, isAny);
  }

  function largest(end: number, isAny: (other: number) => boolean) {
    let best = -1;
    for (let row = 0; row < end; row++)
      if ((best < 0 || (sums[row] as number) > (sums[best] as number)) && isAny(row)) best = row;
    return best < 0 ? undefined : { at: best, likeness: Math.min(1, sums[best] as number) };
  }

  return { likest };

  /** The traits of the first papers, each with the papers it is in, in order. */
  function postings(all: readonly Traits[], { of, begins, seen }: Numbered) {
    const most = Math.max(FEW, COMMON * all.length);
    const own = weights(all, of, begins, (place) => {
      const count = seen[place] as number;
      if (count > most) return 0;
      return Math.log((all.length + 1) / count) * (count === 1 ? ALONE : 1);
    });
    const starts = new Int32Array(seen.length + 1);
    const end = first.length < all.length ? (begins[first.length] as number) : of.length;
    for (let i = 0; i < end; i++)
      if (own[i] !== 0) starts[(of[i] as number) + 1] = (starts[(of[i] as number) + 1] as number) + 1;
    for (let i = 0; i < seen.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
    const next = starts.slice();
    const rows = new Int32Array(starts[seen.length] as number);
    const posted = new Float32Array(rows.length);
    let row = 0;
    for (let i = 0; i < end; i++) {
      while (i >= (begins[row + 1] ?? of.length)) row++;
      if (own[i] === 0) continue;
      const at = next[of[i] as number] as number;
      next[of[i] as number] = at + 1;
      rows[at] = row;
      posted[at] = own[i] as number;
    }
    return { starts, rows, shares: { own, posted } };
  }
}

interface Numbered {
  /** Of each trait of each paper, one paper behind the other, its place. */
  of: Int32Array;
  /** Where each paper's begin. */
  begins: Int32Array;
  /** Of each place in how many papers it is. */
  seen: Int32Array;
}

/** Gives the traits of all papers places from 0. */
function numbered(read: readonly Traits[]): Numbered {
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
  return { of, begins, seen: seen.subarray(0, count) };
}

/** What each trait of each paper weighs; of one paper together of length 1. */
function weights(
  read: readonly Traits[],
  of: Int32Array,
  begins: Int32Array,
  rarityOf: (place: number) => number,
): Float32Array {
  const own = new Float32Array(of.length);
  for (const [row, { counts, words }] of read.entries()) {
    const from = begins[row] as number;
    let square = 0;
    for (let i = 0; i < words; i++) {
      const weight = rarityOf(of[from + i] as number) * (1 + Math.log(counts[i] as number));
      own[from + i] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let i = from; i < from + words; i++) own[i] = (own[i] as number) / length;
  }
  return own;
}
