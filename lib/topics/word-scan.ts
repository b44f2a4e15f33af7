import { beginningOf, BEGINNING as LETTERS } from './query';

const BEGINNING = LETTERS;

/** Looks for some words in texts. */
export interface WordScan {
  /**
   * Looks through a text as its author typed it.
   * @returns whether that could be done: of mathematics and of other letters than plain ones nobody knows here what they read as
   */
  typed(text: string): boolean;
  /** Looks through a text as `words` gives it. */
  read(text: string): void;
}

/**
 * Many texts for few words: letter by letter, no word of a text is made. A text of a thousand words takes some microseconds.
 * @param words as `words` gives them, or beginnings of them with a star (`net*`)
 * @param seen those that occur are put there
 */
export function wordScan(words: Iterable<string>, seen: Set<string>): WordScan {
  const whole = new Map<number, string[]>();
  const begun = new Map<number, string[]>();
  for (const word of words) {
    const isBeginning = word.endsWith('*');
    const letters = isBeginning ? word.slice(0, -1) : word;
    const into = isBeginning ? begun : whole;
    into.set(hashOf(letters), [...(into.get(hashOf(letters)) ?? []), word]);
  }

  const met = (names: readonly string[] | undefined, word: string) => {
    for (const each of names ?? []) if (each === word) seen.add(each);
  };

  /** One word more, from `start` to `end`. */
  function add(text: string, start: number, end: number, hash: number, beginning: number): void {
    const names = whole.get(hash);
    if (names) met(names, text.slice(start, end).toLowerCase());
    if (begun.size === 0 || end - start < BEGINNING) return;
    const beginnings = begun.get(beginning);
    if (beginnings) met(beginnings, beginningOf(text.slice(start, end).toLowerCase()));
  }

  function scan(text: string, kindOf: (code: number) => number): boolean {
    let start = 0;
    let hash = SEED;
    let beginning = SEED;
    for (let at = 0; at <= text.length; at++) {
      const kind = at === text.length ? BETWEEN : kindOf(text.charCodeAt(at));
      if (kind === UNKNOWN) return false;
      if (kind !== BETWEEN) {
        hash = Math.imul(hash ^ kind, PRIME);
        if (at - start === BEGINNING - 1) beginning = hash;
        continue;
      }
      if (at > start) add(text, start, at, hash, beginning);
      start = at + 1;
      hash = SEED;
    }
    return true;
  }

  return { typed: (text) => scan(text, typedKind), read: (text) => void scan(text, (code) => code) };
}

// FNV-1a, of 32 bits.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BETWEEN = 32;
const UNKNOWN = -1;

const hashOf = (letters: string): number => {
  let hash = SEED;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), PRIME);
  return hash;
};

/** A plain letter in its small form, or a figure; what stands between words; or a sign that makes a text more than plain. */
const KINDS = Int8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(sign)) return sign.toLowerCase().charCodeAt(0);
  return /[$\\{}~^_]/.test(sign) || !/[ -~\s]/.test(sign) ? UNKNOWN : BETWEEN;
});
const typedKind = (code: number): number =>
  code < 128 ? (KINDS[code] as number) : isBetween(code) ? BETWEEN : UNKNOWN;

/** Dashes, quotation marks and dots of printers, and the blank that does not break: nine of ten signs that are not plain. */
const isBetween = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || code === 0xa0;
