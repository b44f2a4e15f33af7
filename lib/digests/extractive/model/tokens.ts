import { hashOf, step } from './hash';

/** What stands for whole kinds of tokens. */
export const MATH = hashOf('#math');
export const URL = hashOf('#url');
export const PERCENT = hashOf('#pct');
export const NUMBER = hashOf('#num');
export const QUESTION = hashOf('?');

/** The word ends in “ly”. */
export const ADVERB = 1;
/** A name as authors coin them: two capitals, or a capital and a digit (BLADE, ResNet, V2X). */
export const COINED = 2;

/** No sentence is looked at further than so many tokens: what is longer is none. */
const MOST = 200;
/** So many letters of a word stand for its kin: “demonstrated”, “demonstrates”. */
const STEM = 5;

/** The tokens of the sentences of one abstract as hashes. The arrays are reused: read what you need before the next. */
export class Tokens {
  /** The lower-cased word, or what stands for its kind. */
  word = new Int32Array(1 << 10);
  stem = new Int32Array(1 << 10);
  flags = new Uint8Array(1 << 10);
  /** Where the tokens of each sentence begin; one more than there are sentences. */
  starts = new Uint32Array(1 << 6);
  private count = 0;

  /** Reads the sentences of one abstract. */
  read(sentences: readonly string[]): void {
    this.count = 0;
    if (this.starts.length <= sentences.length) this.starts = new Uint32Array(2 * sentences.length);
    for (let i = 0; i < sentences.length; i++) {
      this.starts[i] = this.count;
      this.readSentence(sentences[i] ?? '');
    }
    this.starts[sentences.length] = this.count;
  }

  private readSentence(text: string): void {
    const last = this.count + MOST;
    if (last > this.word.length) this.grow(last);
    for (let i = 0; i < text.length && this.count < last; ) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) i = this.readWord(text, i);
      else if (isDigit(code)) i = this.readNumber(text, i);
      else if (code === DOLLAR) i = this.readFormula(text, i);
      else if (code === BACKSLASH) i = this.readCommand(text, i);
      else {
        if (code === QUESTION_MARK) this.add(QUESTION, QUESTION, 0);
        i++;
      }
    }
  }

  private add(word: number, stem: number, flags: number): void {
    this.word[this.count] = word;
    this.stem[this.count] = stem;
    this.flags[this.count++] = flags;
  }

  private readWord(text: string, from: number): number {
    let hash = 0;
    let stem = 0;
    let capitals = 0;
    let hasDigit = 0;
    let i = from;
    for (; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code >= 65 && code <= 90) {
        capitals++;
        code += 32;
      } else if (isDigit(code)) {
        hasDigit = 1;
        code = ZERO;
      } else if (!isLetter(code)) break;
      hash = step(hash, code);
      if (i - from < STEM) stem = hash;
    }
    if (isAddress(text, from, i)) {
      this.add(URL, URL, 0);
      while (i < text.length && text.charCodeAt(i) > SPACE) i++;
      return i;
    }
    const isAdverb = i - from > 3 && text.charCodeAt(i - 1) === 121 && text.charCodeAt(i - 2) === 108;
    const isCoined = capitals > 0 && capitals + hasDigit > 1;
    this.add(hash, stem, (isAdverb ? ADVERB : 0) | (isCoined ? COINED : 0));
    return i;
  }

  private readNumber(text: string, from: number): number {
    let i = from + 1;
    while (i < text.length && isOfNumber(text.charCodeAt(i))) i++;
    let next = i;
    while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === BACKSLASH) next++;
    const isPercent = text.charCodeAt(next) === PERCENT_SIGN;
    const token = isPercent ? PERCENT : NUMBER;
    this.add(token, token, 0);
    return isPercent ? next + 1 : i;
  }

  /** A formula by pandoc's rule: no space inside the dollars, no digit after the second. */
  private readFormula(text: string, from: number): number {
    const end = text.indexOf('$', from + 1);
    const isFormula =
      end > from + 1 &&
      text.charCodeAt(from + 1) > SPACE &&
      text.charCodeAt(end - 1) > SPACE &&
      !isDigit(text.charCodeAt(end + 1));
    if (!isFormula) return from + 1;
    this.add(MATH, MATH, 0);
    return end + 1;
  }

  private readCommand(text: string, from: number): number {
    const closer = text.startsWith('\\(', from) ? '\\)' : text.startsWith('\\[', from) ? '\\]' : '';
    const end = closer ? text.indexOf(closer, from + 2) : -1;
    if (end > 0) {
      this.add(MATH, MATH, 0);
      return end + 2;
    }
    if (!text.startsWith('\\url', from) && !text.startsWith('\\href', from)) return from + 1;
    this.add(URL, URL, 0);
    const brace = text.indexOf('}', from);
    return brace > 0 ? brace + 1 : from + 4;
  }

  private grow(least: number): void {
    const grow = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.word = grow(this.word, new Int32Array(2 * least));
    this.stem = grow(this.stem, new Int32Array(2 * least));
    this.flags = grow(this.flags, new Uint8Array(2 * least));
  }
}

const SPACE = 32;
const DOLLAR = 36;
const PERCENT_SIGN = 37;
const ZERO = 48;
const QUESTION_MARK = 63;
const BACKSLASH = 92;

function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Signs of multiplication and division, general punctuation.
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, and what stands between them. */
function isOfNumber(code: number): boolean {
  return isDigit(code) || code === 46 || code === 44;
}

function isAddress(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to) === 58 /* : */) return text.startsWith('http', from) && text[to + 1] === '/';
  return to - from === 3 && text[to] === '.' && text.startsWith('www', from);
}
