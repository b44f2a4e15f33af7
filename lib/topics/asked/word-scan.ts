import { wordsOfPlain } from '../query';
import { hashed, type KnownWords, knownWords, SEED } from './known-words';
import { readableTexts } from './readable';

/** Told of each known word of a text, in order: its number, and its place among all words. */
export type OnWord = (number: number, at: number) => void;

export interface WordScan {
  whole: KnownWords;
  /** @param letters a beginning of words, without its star @returns its number; whole words have others */
  addBeginning(letters: string): number;
  /**
   * Looks through a text as its author typed it; finds what `words` makes of it.
   * @param onVoid what was told so far does not count: it is told anew
   */
  look(text: string, on: OnWord, onBegun: OnWord, onVoid: () => void): void;
  /** The known word at a place of the text that is being looked through; 0 where it is none. */
  wordAt(at: number): number;
}

/** Looks for known words in many texts, letter by letter: no word of a text is made. */
export function wordScan(): WordScan {
  const [whole, begun] = [knownWords(), knownWords()];
  const readable = readableTexts();
  /** Lengths of the beginnings that are known, in letters. */
  let isLength = new Uint8Array(16);
  let found = new Int32Array(1024);
  /** Known beginnings of the word that is being read. */
  const beginnings: number[] = [];
  let count = 0;

  function ended(number: number, on: OnWord, onBegun: OnWord): void {
    if (count === found.length) {
      const larger = new Int32Array(2 * count);
      larger.set(found);
      found = larger;
    }
    found[count] = number;
    if (number !== 0) on(number, count);
    if (beginnings.length > 0) {
      for (const each of beginnings) onBegun(each, count);
      beginnings.length = 0;
    }
    count++;
  }

  /**
   * @param kinds of plain signs @param isRead the text is as `words` gives it: what is not plain is a letter
   * @returns false at a sign of TeX
   */
  function scan(text: string, kinds: Int8Array, isRead: boolean, on: OnWord, onBegun: OnWord): boolean {
    const { length } = text;
    let start = 0;
    let hash = SEED;
    for (let at = 0; at <= length; at++) {
      const letter = at < length ? letterOf(text.charCodeAt(at), kinds, isRead) : BETWEEN;
      if (letter > BETWEEN) {
        hash = hashed(hash, letter);
        begin(hash, kinds, text, start, at + 1);
        continue;
      }
      if (letter === TEX) return false;
      if (letter === OTHER) at = odd(text, start, at, on, onBegun);
      else if (at > start) ended(whole.find(hash, kinds, text, start, at), on, onBegun);
      start = at + 1;
      hash = SEED;
    }
    return true;
  }

  function begin(hash: number, kinds: Int8Array, text: string, start: number, end: number): void {
    if (isLength[end - start] !== 1) return;
    const number = begun.find(hash, kinds, text, start, end);
    if (number !== 0) beginnings.push(number);
  }

  /** Accents and other scripts: that word alone is read as `words` reads it. @returns where it ends */
  function odd(text: string, start: number, at: number, on: OnWord, onBegun: OnWord): number {
    beginnings.length = 0;
    const end = endOfWord(text, at);
    scan(wordsOfPlain(text.slice(start, end)), PLAIN, true, on, onBegun);
    return end - 1;
  }

  function isScanned(text: string, kinds: Int8Array, on: OnWord, onBegun: OnWord): boolean {
    count = 0;
    beginnings.length = 0;
    return scan(text, kinds, false, on, onBegun);
  }

  return {
    whole,
    addBeginning(letters) {
      if (letters.length >= isLength.length) {
        const longer = new Uint8Array(2 * letters.length);
        longer.set(isLength);
        isLength = longer;
      }
      isLength[letters.length] = 1;
      return begun.add(letters);
    },
    look(text, on, onBegun, onVoid) {
      if (isScanned(text, TYPED, on, onBegun)) return;
      onVoid();
      isScanned(readable(text), PLAIN, on, onBegun);
    },
    wordAt: (at) => (at < 0 ? 0 : (found[at] as number)),
  };
}

const BETWEEN = 32;
/** With it TeX may join letters: the text is made readable first. */
const TEX = -1;
/** A letter that is not plain, or a sign that may be one. */
const OTHER = -2;

/** Of plain signs: a letter in its small form, or a figure; what stands between words. */
const PLAIN = Int8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : BETWEEN;
});
const TYPED = PLAIN.map((kind, code) => ('$\\{'.includes(String.fromCharCode(code)) ? TEX : kind));

/** Dashes, quotation marks and dots of printers, and the blank that does not break: nine of ten signs that are not plain. */
const isBetween = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || code === 0xa0;

function letterOf(code: number, kinds: Int8Array, isRead: boolean): number {
  if (code < 128) return kinds[code] as number;
  return isRead ? code : isBetween(code) ? BETWEEN : OTHER;
}

/** Where the word ends in which a letter stands that is not plain. */
function endOfWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? (TYPED[code] as number) <= BETWEEN : isBetween(code)) return at;
  }
  return text.length;
}
