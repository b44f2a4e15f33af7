import type { Evidence } from '../records/digest';
import { type Sign, signsIn, skeleton } from './signs';

/** Words of the abstract: where they stand in the text that the metadata state, and which they are. */
export type Quoted = Pick<Evidence, 'start' | 'end' | 'quote'>;

/** So many signs in a row tell, after a difference, where both texts go on alike. */
const KEY = 12;
/** No link, and no formula that is drawn without its TeX, is longer: signs. */
const FAR = 1_200;
/** Ends both texts, so that their last words are found as well. */
const END = '\u0001';

/**
 * Finds words of the abstract in the page. The page's text may differ: formulas are drawn, links say “this https URL”,
 * other extensions add to it. Both texts are held side by side; what differs belongs to what stands before and after.
 * @param abstract as the metadata state it, TeX kept
 * @param block arXiv's own abstract, which is read and not changed
 * @returns a range for each; or why there is none: never of other words
 */
export function findPlaces(
  abstract: string,
  block: Element,
  quoted: readonly Quoted[],
): Range[] | 'translated' | 'changed' {
  const page = signsIn(block);
  const source = skeleton(abstract);
  const at = align(`${page.map(({ sign }) => sign).join('')}${END}`, `${source.text}${END}`);
  const ranges = quoted.flatMap((each) => {
    const [from, to] = placeIn(source, each) ?? [];
    return (from !== undefined && to !== undefined && rangeOf(page, at, from, to)) || [];
  });
  if (ranges.length === quoted.length) return ranges;
  return isTranslated(block.ownerDocument) ? 'translated' : 'changed';
}

/** Finds words in signs that may hold far more than them; undefined where they do not stand there. */
export function placeAt(page: readonly Sign[], quote: string): Range | undefined {
  const text = page.map(({ sign }) => sign).join('');
  const words = skeleton(quote).text;
  // What differs may be the beginning.
  for (let skipped = 0; skipped + KEY <= words.length || skipped === 0; skipped++) {
    const from = text.indexOf(words.slice(skipped, skipped + KEY));
    if (from < 0) continue;
    const rest = page.slice(from);
    const at = align(`${text.slice(from)}${END}`, `${words.slice(skipped)}${END}`);
    const range = rangeOf(rest, at, 0, words.length - skipped);
    if (range) return range;
  }
  return undefined;
}

/**
 * Which sign of the page each sign of the source is; -1 for those that stand nowhere. Where the texts part, they are taken
 * up again at the nearest place from which on they are alike.
 */
function align(page: string, source: string): Int32Array {
  const at = new Int32Array(source.length).fill(-1);
  let i = 0;
  for (let j = 0; j < source.length && i < page.length; ) {
    if (page[i] === source[j]) {
      at[j++] = i++;
      continue;
    }
    const near = source.slice(j, j + FAR);
    let [skipped, left] = [FAR, FAR];
    for (let a = 0; a < Math.min(skipped + left, FAR, page.length - i); a++) {
      const b = near.indexOf(page.slice(i + a, i + a + KEY));
      if (b >= 0 && a + b < skipped + left) [skipped, left] = [a, b];
    }
    if (skipped === FAR) break;
    i += skipped;
    j += left;
  }
  return at;
}

/** Where the words stand among the source's signs: of several places the one nearest to where they are said to stand. */
function placeIn(
  { text, offsets }: ReturnType<typeof skeleton>,
  { start, quote }: Quoted,
): [number, number] | undefined {
  const words = skeleton(quote).text;
  const said = offsets.findIndex((offset) => offset >= start);
  let best: number | undefined;
  for (let found = text.indexOf(words); words && found >= 0; found = text.indexOf(words, found + 1)) {
    if (best === undefined || Math.abs(found - said) < Math.abs(best - said)) best = found;
  }
  return best === undefined ? undefined : [best, best + words.length];
}

/** @returns undefined where less than a third of the words stand in the page */
function rangeOf(page: readonly Sign[], at: Int32Array, from: number, to: number): Range | undefined {
  const known = at.subarray(from, to).filter((i) => i >= 0);
  if (known.length * 3 < to - from) return undefined;
  // What differs at an end is taken in where it begins, or ends, with the words, and left out where it goes beyond.
  const before = from > 0 ? (at[from - 1] ?? -1) : -1;
  const after = at[to] ?? -1;
  const isFirst = at[from] !== -1 || (from > 0 && before === -1);
  const isLast = at[to - 1] !== -1 || after === -1;
  const first = page[isFirst ? (known[0] ?? 0) : before + 1];
  const last = page[isLast ? (known.at(-1) ?? 0) : after - 1];
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument?.createRange();
  if (first.length === undefined) range?.setStartBefore(first.node);
  else range?.setStart(first.node, first.offset);
  if (last.length === undefined) range?.setEndAfter(last.last ?? last.node);
  else range?.setEnd(last.node, last.offset + last.length);
  return range;
}

/** Chromium's and Edge's translators leave their marks; Firefox's changes the language of the page, which is English. */
function isTranslated({ documentElement: html }: Document): boolean {
  return (
    /\btranslated-(?:ltr|rtl)\b/.test(html.className) ||
    html.querySelector('[_msttexthash]') !== null ||
    !/^(?:en\b|$)/i.test(html.lang)
  );
}
