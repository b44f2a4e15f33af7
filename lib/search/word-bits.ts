import { BEGINNING, beginningOf } from './needs';

/** Bits that tell which words a paper has: of ten words that it has not, nine are told by them without reading it. */
const BITS = 1024;
export type WordBits = Int32Array;

export const noBits = (): WordBits => new Int32Array(BITS / 32);

/**
 * Notes the words of a text, and how they begin.
 * @param text as `words` gives it: small letters, one blank between words
 */
export function addWords(bits: WordBits, text: string): void {
  let start = 0;
  let hash = SEED;
  let beginning = SEED;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? BLANK : text.charCodeAt(at);
    if (code > BLANK) {
      hash = Math.imul(hash ^ code, PRIME);
      if (at - start === BEGINNING - 1) beginning = hash;
      continue;
    }
    if (at > start) set(bits, hash);
    if (at - start >= BEGINNING) set(bits, Math.imul(beginning ^ STAR, PRIME));
    start = at + 1;
    hash = SEED;
  }
}

/** The place of a word among the bits, or of a beginning with its star: `net*`. */
export function bitOf(word: string): number {
  let hash = SEED;
  const named = word.endsWith('*') ? beginningOf(word.slice(0, -1)) : word;
  for (let at = 0; at < named.length; at++) hash = Math.imul(hash ^ named.charCodeAt(at), PRIME);
  return placeOf(hash);
}

export const hasBit = (bits: WordBits, place: number): boolean =>
  ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;

const BLANK = 32;
const STAR = 42;
// FNV-1a, of 32 bits; its upper half is the better mixed one.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1);

function set(bits: WordBits, hash: number): void {
  const place = placeOf(hash);
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}
