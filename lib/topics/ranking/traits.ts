import { fold } from '../../papers/fold';
import type { Author, Paper } from '../../records/paper';
import { numberOf, pairOf, room, scan } from './scan';

/** What papers are learned from and compared by. */
export type Text = Pick<Paper, 'title' | 'abstract' | 'authors' | 'categories'>;

/** What a paper has, as numbers, each once: words and pairs of them, then authors, then categories. */
export interface Traits {
  numbers: Int32Array;
  /** Of each how often. */
  counts: Uint8Array;
  /** How many are words and pairs. */
  words: number;
  /** How many are words, pairs and authors. */
  people: number;
  /** How many there are. */
  all: number;
}

/** Letters that are looked at: longer ones are no titles and abstracts. */
const LONGEST = 6_000;
/** Of a paper by more, an author says nothing. */
const MOST_AUTHORS = 60;
const MOST_CATEGORIES = 30;
/** How often a word of the title counts. */
const IN_TITLE = 3;
/** More than twice what a paper can have: a title's and an abstract's words and pairs, of two letters and a gap each. */
const ROOM = 1 << 14;

const buffer = room(LONGEST);
const table = new Int32Array(ROOM);
const rows = new Int32Array(ROOM);
const own: Traits = {
  numbers: new Int32Array(ROOM),
  counts: new Uint8Array(ROOM),
  words: 0,
  people: 0,
  all: 0,
};

/** @returns what a paper has, in the order in which it says so; good until the next is read, `keptTraits` copies it */
export function traitsOf({ title, abstract, authors, categories }: Text): Traits {
  own.all = 0;
  addText(title, IN_TITLE);
  addText(abstract, 1);
  own.words = own.all;
  if (authors.length <= MOST_AUTHORS) for (const author of authors) add(authorNumber(author), 1);
  own.people = own.all;
  for (const category of categories.slice(0, MOST_CATEGORIES)) add(categoryNumber(category), 1);
  for (let i = 0; i < own.all; i++) table[rows[i] as number] = 0;
  return own;
}

export const keptTraits = ({ numbers, counts, ...sizes }: Traits): Traits => ({
  ...sizes,
  numbers: numbers.slice(0, sizes.all),
  counts: counts.slice(0, sizes.all),
});

function addText(text: string, times: number): void {
  scan(text.length > LONGEST ? text.slice(0, LONGEST) : text, buffer);
  const { words, count } = buffer;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i] as number;
    if (word !== 0) {
      add(word, times);
      if (before !== 0) add(pairOf(before, word), times);
    }
    before = word;
  }
}

/** The table holds at which place of the traits a number is, one higher. */
function add(number: number, times: number): void {
  // A sign of Chinese is a word: a hostile text has more of them than the table holds.
  if (own.all >= ROOM / 2) return;
  let at = (number >>> 1) & (ROOM - 1);
  for (;;) {
    const place = table[at] as number;
    if (place === 0) break;
    if (own.numbers[place - 1] === number) {
      own.counts[place - 1] = Math.min(255, (own.counts[place - 1] as number) + times);
      return;
    }
    at = (at + 1) & (ROOM - 1);
  }
  rows[own.all] = at;
  own.numbers[own.all] = number;
  own.counts[own.all] = times;
  table[at] = ++own.all;
}

const PLAIN_NAME = /^[A-Za-z .-]+$/;

/** “Yann LeCun” and “Y. LeCun” are one. */
export function authorNumber({ name }: Author): number {
  const plain = PLAIN_NAME.test(name) ? name.toLowerCase() : fold(name);
  const at = plain.lastIndexOf(' ');
  return numberOf(at < 0 ? `au:${plain}` : `au:${plain[0]} ${plain.slice(at + 1)}`);
}

export const categoryNumber = (category: string): number => numberOf(`cat:${category}`);
