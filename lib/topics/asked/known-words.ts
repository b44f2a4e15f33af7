// FNV-1a, of 32 bits.
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of some letters and one more. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** Words that are looked for, each with a number from 1. */
export interface KnownWords {
  readonly count: number;
  /** @param word as `words` gives it @returns its number: a new one where it was not known */
  add(word: string): number;
  /**
   * The word that stands in a text; 0 where it is none of them. No text is made of it.
   * @param hash of its letters @param small the small form of plain letters, by their codes; others stand as they are
   */
  find(hash: number, small: Int8Array, text: string, start: number, end: number): number;
}

/** A table that is looked into by hash, and then letter by letter: two words may share a hash. */
export function knownWords(): KnownWords {
  const names: string[] = [''];
  const numbers = new Map<string, number>();
  let hashes = new Int32Array(256);
  let slots = new Int32Array(256);

  function put(hash: number, number: number): void {
    const mask = slots.length - 1;
    let at = placeOf(hash) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    slots[at] = number;
  }

  return {
    get count() {
      return names.length - 1;
    },
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = names.length;
      names.push(word);
      numbers.set(word, number);
      if (3 * names.length > slots.length) {
        hashes = new Int32Array(4 * slots.length);
        slots = new Int32Array(hashes.length);
        for (const [each, its] of numbers) put(hashOf(each), its);
      } else put(hashOf(word), number);
      return number;
    },
    find(hash, small, text, start, end) {
      const mask = slots.length - 1;
      for (let at = placeOf(hash) & mask; slots[at] !== 0; at = (at + 1) & mask) {
        if (hashes[at] !== hash) continue;
        const number = slots[at] as number;
        if (isSame(names[number] as string, small, text, start, end)) return number;
      }
      return 0;
    },
  };
}

/** The lowest bit of the hash says little. */
const placeOf = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

function isSame(word: string, small: Int8Array, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    if ((code < 128 ? small[code] : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}
