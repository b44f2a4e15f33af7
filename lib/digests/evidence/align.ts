import type { Token } from './tokens';

/** A stretch of a statement and what the source has in its place, between words that both have. */
export interface Gap {
  said: readonly Token[];
  source: readonly Token[];
  /** Words that tell and that both texts have close before it and close behind it. */
  left: number;
  right: number;
  /** Where it begins in each text. */
  at: { said: number; source: number };
}

/** Longer texts are not held side by side. */
const MOST = 160;
/** Words around a gap that hold it, at most so far from it. */
const NEAR = 4;

/** “Featureless” is not what “features” is. */
const isWithout = ({ lower }: Token): boolean => /.{4}less$/.test(lower);

const isSame = (one: Token, other: Token): boolean =>
  one.content && other.content
    ? one.stem === other.stem && isWithout(one) === isWithout(other)
    : one.lower === other.lower;

/** Pairs of places of words that both texts have in the same order, as many that tell as can be. */
function pairsOf(said: readonly Token[], source: readonly Token[]): [number, number][] {
  const width = source.length + 1;
  const best = new Uint16Array((said.length + 1) * width);
  for (let i = said.length - 1; i >= 0; i--)
    for (let j = source.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      const own = said[i] as Token;
      const worth = isSame(own, source[j] as Token)
        ? (best[(i + 1) * width + j + 1] as number) + (own.content ? 3 : 1)
        : 0;
      best[i * width + j] = Math.max(skip, worth);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < said.length && j < source.length; ) {
    const here = best[i * width + j];
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/**
 * Where two texts that say much in the same words differ: what stands between words that both have in the same order.
 * Quadratic in the number of words, of which at most `MOST` of each are looked at.
 */
export function gapsBetween(saidWords: readonly Token[], sourceWords: readonly Token[]): Gap[] {
  const said = saidWords.slice(0, MOST);
  const source = sourceWords.slice(0, MOST);
  const pairs = pairsOf(said, source);
  const held = (at: number, by: 1 | -1): number => {
    const [i, j] = pairs[at] ?? [-99, -99];
    let count = 0;
    for (let n = at; pairs[n]; n += by) {
      const [a, b] = pairs[n] as [number, number];
      if (Math.abs(a - i) > NEAR || Math.abs(b - j) > NEAR) break;
      if (said[a]?.content) count++;
    }
    return count;
  };
  const gaps: Gap[] = [];
  for (let n = 0; n <= pairs.length; n++) {
    const [i, j] = pairs[n - 1] ?? [-1, -1];
    const [a, b] = pairs[n] ?? [said.length, source.length];
    if (a - i === 1 && b - j === 1) continue;
    gaps.push({
      said: said.slice(i + 1, a),
      source: source.slice(j + 1, b),
      left: held(n - 1, -1),
      right: held(n, 1),
      at: { said: i + 1, source: j + 1 },
    });
  }
  return gaps;
}
