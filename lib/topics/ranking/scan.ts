import { fold } from '../../papers/fold';
import { plainText } from '../../papers/plain-text';
import { STOP_WORDS } from './stop-words';

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Kinds of characters, by their code; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);
const LETTERS = 1;
const GAP = 2;
/** A gap that no pair of words goes over. */
const STOP = 3;
/** A word of its own. */
const SIGN = 4;
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] = /[a-z0-9]/i.test(char) ? LETTERS : /[\s'/~-]/.test(char) ? GAP : STOP;
}
for (const sign of '‐‑‒–’') kinds[sign.charCodeAt(0)] = GAP;

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const isLetter = LETTER.test(char) || (code >= 0xd800 && code < 0xe000);
  kinds[code] = HAN.test(char) ? SIGN : isLetter ? LETTERS : STOP;
  return kinds[code] as number;
}

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

const finished = (hash: number): number => (hash ^ (hash >>> 15)) | 1;

/** The number of two words in a row; never 0. */
export const pairOf = (first: number, second: number): number =>
  (Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39)) | 1;

/** The number of a text as a whole; never 0. */
export function numberOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return finished(hash);
}

/** The words of a text, as they are written to. */
export interface Scanned {
  /** Of each word its number, 0 where it tells nothing. */
  words: Int32Array;
  /** Of each its beginning and its end in the text that was scanned. */
  places: Int32Array;
  count: number;
  /** What was scanned: without accents, else as it was. */
  text: string;
}

/** @param letters the longest text it is for */
export const room = (letters: number): Scanned => ({
  words: new Int32Array(letters + 2),
  places: new Int32Array(2 * letters + 4),
  count: 0,
  text: '',
});

/**
 * The words of a text as numbers, in order: the same for “network” and “Networks”. A sign of Chinese or Japanese is a word of its own.
 * Everyday words, single letters and bare numbers are 0, and so is the end of a sentence: nothing pairs over them.
 */
export function scan(text: string, into: Scanned): void {
  into.text = prepared(text);
  const { words, places } = into;
  const most = words.length - 2;
  const { length } = into.text;
  let count = 0;
  let i = 0;
  while (i < length && count < most) {
    const code = into.text.charCodeAt(i);
    const kind = code < 128 ? (kinds[code] as number) : kindOf(code);
    if (kind === GAP) i++;
    else if (kind === STOP) {
      words[count++] = 0;
      i++;
    } else {
      places[2 * count] = i;
      i = kind === SIGN ? readSign(code, i, words, count) : readWord(into.text, i, words, count);
      places[2 * count + 1] = i;
      count++;
    }
  }
  into.count = count;
}

/** Letters without accents; nearly all texts are scanned as they are. Of a formula's commands those that name something are words. */
function prepared(text: string): string {
  let hasAccents = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH && ACCENTS.includes(text.charAt(i + 1))) return fold(plainText(text));
    if (code > 127 && (code < 0x2010 || code > 0x2027)) hasAccents = true;
  }
  return hasAccents ? fold(text) : text;
}

const BACKSLASH = 92;
/** Behind a backslash, TeX's accents. */
const ACCENTS = '\'"`^~=.';

// Both write the number at a place and return where the word ends.

function readSign(code: number, at: number, into: Int32Array, place: number): number {
  into[place] = finished(Math.imul(SEED ^ code, PRIME));
  return at + 1;
}

function readWord(text: string, start: number, into: Int32Array, place: number): number {
  let hash = SEED;
  let before = SEED;
  let last = 0;
  let isNumber = true;
  let i = start;
  for (; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if ((code < 128 ? (kinds[code] as number) : kindOf(code)) !== LETTERS) break;
    if (code > 57) isNumber = false;
    // Small letters of capitals.
    if (code > 64 && code <= 90) code |= 32;
    before = hash;
    hash = Math.imul(hash ^ code, PRIME);
    last = code;
  }
  const isPlural = last === S && i - start > 3 && !endsOtherwise(text.charCodeAt(i - 2) | 32);
  const word = finished(isPlural ? before : hash);
  into[place] = i - start < 2 || isNumber || isStopped(word) ? 0 : word;
  return i;
}

const S = 115;
/** What ends in “ss”, “us” or “is” is no plural. */
const endsOtherwise = (code: number) => code === S || code === 117 || code === 105;

/** A table of their numbers: a `Set` takes five times as long. */
const stopped = new Int32Array(2048);
const placeOf = (number: number): number => {
  let at = (number >>> 1) & 2047;
  while (stopped[at] !== 0 && stopped[at] !== number) at = (at + 1) & 2047;
  return at;
};
const isStopped = (number: number): boolean => stopped[placeOf(number)] === number;

const everyday = room(STOP_WORDS.length);
scan(STOP_WORDS, everyday);
for (const each of everyday.words.subarray(0, everyday.count)) if (each !== 0) stopped[placeOf(each)] = each;
