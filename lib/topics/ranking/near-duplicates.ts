import type { PaperKey } from '../../records/paper';
import type { Duplicate } from '../../records/relevance';
import { type Comparable, rarityAmong } from './comparable';
import { type Numbered, numbered } from './trait-places';
import { keptTraits, type Traits, traitsOf } from './traits';

/** Of two that are so like one is nearly the other: a revision under a new name, or a work in two parts. */
const NEARLY_SAME = 0.65;
/** The papers of a day that are nearly another that comes before them; what that is nearly itself is named instead of it. */
export function nearDuplicates(papers: readonly Comparable[]): Duplicate[] {
  const index = indexOf(papers);
  const first = new Map<PaperKey, PaperKey>();
  return papers.flatMap(({ key: paper }, i): Duplicate[] => {
    const found = i > 0 ? index.likest(i) : undefined;
    if (!found || found.likeness < NEARLY_SAME) return [];
    const other = (papers[found.at] as Comparable).key;
    const of = first.get(other) ?? other;
    first.set(paper, of);
    return [{ paper, of, likeness: found.likeness }];
  });
}

/** Papers by what they have: of each trait in which of them it is, and how much it weighs there. */
function indexOf(papers: readonly Comparable[]) {
  const read = papers.map((paper) => keptTraits(traitsOf(paper)));
  const places = numbered(read);
  const { starts, rows, shares } = postings(read, places);
  const sums = new Float32Array(papers.length);

  /** Of the papers before one the likest to it. */
  function likest(at: number) {
    sums.fill(0, 0, at);
    const { words } = read[at] as Traits;
    const from = places.begins[at] as number;
    for (let i = from; i < from + words; i++) {
      const place = places.of[i] as number;
      const share = shares.own[i] as number;
      if (share === 0) continue;
      const last = starts[place + 1] as number;
      for (let j = starts[place] as number; j < last; j++) {
        const row = rows[j] as number;
        if (row >= at) break;
        sums[row] = (sums[row] as number) + share * (shares.posted[j] as number);
      }
    }
    return largest(at);
  }

  function largest(end: number) {
    let best = -1;
    for (let row = 0; row < end; row++)
      if (best < 0 || (sums[row] as number) > (sums[best] as number)) best = row;
    return best < 0 ? undefined : { at: best, likeness: Math.min(1, sums[best] as number) };
  }

  return { likest };

  /** The traits of all papers, each with the papers it is in, in order. */
  function postings(all: readonly Traits[], { of, begins, seen }: Numbered) {
    const rarity = rarityAmong(all.length);
    const own = weights(all, of, begins, (place) => rarity(seen[place] as number));
    const starts = new Int32Array(seen.length + 1);
    for (let i = 0; i < of.length; i++)
      if (own[i] !== 0) starts[(of[i] as number) + 1] = (starts[(of[i] as number) + 1] as number) + 1;
    for (let i = 0; i < seen.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
    const next = starts.slice();
    const rows = new Int32Array(starts[seen.length] as number);
    const posted = new Float32Array(rows.length);
    let row = 0;
    for (let i = 0; i < of.length; i++) {
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
