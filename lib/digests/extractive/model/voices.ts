import { hashOf } from './hash';
import { ADVERB, type Tokens } from './tokens';

const words = (list: string) => new Set(list.split(' ').map(hashOf));
const WE = words('we i authors');
const OUR = words('our us my ours proposed');
const THIS = words('this present current');
const WORK = words(
  'paper work study article letter note thesis survey review report manuscript contribution research',
);
const BETWEEN = words('also then first further next thus hence here have has now will can to are able');
const THE = hashOf('the');

/** Words looked at between the authors and what they do. */
const FAR = 5;

/** Who speaks in a sentence: nobody of the paper yet, its authors for the first time or again, others after them. */
export const NOT_YET = 0;
export const BEGINS = 1;
export const GOES_ON = 2;
export const PAUSES = 3;

/** Whether the token names the authors (1), or their work as others also name theirs (2: “the paper”), or neither (0). */
function speaker({ word }: Tokens, at: number, from: number): 0 | 1 | 2 {
  const own = word[at] ?? 0;
  if (WE.has(own)) return 1;
  if (at === from || !WORK.has(own)) return 0;
  const before = word[at - 1] ?? 0;
  if (THIS.has(before) || (at - 1 > from && THIS.has(word[at - 2] ?? 0))) return 1;
  return before === THE ? 2 : 0;
}

/** Where the verb stands that says what the authors named at a token do; -1 where none does (“we then also prove”). */
export function deedAfter(tokens: Tokens, at: number, from: number, to: number): number {
  if (speaker(tokens, at, from) === 0) return -1;
  let verb = at + 1;
  const last = Math.min(to, at + FAR);
  while (verb < last && ((tokens.flags[verb] ?? 0) & ADVERB || BETWEEN.has(tokens.word[verb] ?? 0))) verb++;
  return verb < to ? verb : -1;
}

/** Who speaks in each sentence of an abstract, and what the authors do in it. */
export class Voices {
  /** NOT_YET, BEGINS, GOES_ON or PAUSES. */
  states = new Uint8Array(64);
  /** The stem of the first verb of the authors, 0 where there is none. */
  deeds = new Int32Array(64);
  /** The first sentence in which they speak; the number of sentences where they never do. */
  first = 0;

  read(tokens: Tokens, count: number): void {
    if (count > this.states.length) {
      this.states = new Uint8Array(2 * count);
      this.deeds = new Int32Array(2 * count);
    }
    this.first = count;
    for (let i = 0; i < count; i++) {
      const isOwn = this.readSentence(tokens, i);
      const spoken = this.first < i;
      if (isOwn && !spoken) this.first = i;
      this.states[i] = isOwn ? (spoken ? GOES_ON : BEGINS) : spoken ? PAUSES : NOT_YET;
    }
  }

  private readSentence(tokens: Tokens, i: number): boolean {
    const from = tokens.starts[i] ?? 0;
    const to = tokens.starts[i + 1] ?? 0;
    let isOwn = false;
    this.deeds[i] = 0;
    for (let at = from; at < to; at++) {
      isOwn ||= OUR.has(tokens.word[at] ?? 0) || speaker(tokens, at, from) === 1;
      if (this.deeds[i] !== 0) continue;
      const verb = deedAfter(tokens, at, from, to);
      if (verb >= 0) this.deeds[i] = tokens.stem[verb] ?? 0;
    }
    return isOwn;
  }
}
