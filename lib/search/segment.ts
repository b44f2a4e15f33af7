import type { Day, PaperKey } from '../records/paper';
import type { SearchedRow } from '../records/searched';
import { Dictionary } from './dictionary';
import { type DocParts, NAMES, PARTS, type Part, TEXTS } from './doc';

/** Places in `about`. */
const KEY = 0;
const ID = 1;
const DAY = 2;
const LISTS = 3;

/** Some papers as the search over all papers holds them: some five hundred bytes each. */
export class Segment {
  id: number;
  readonly count: number;
  readonly dictionary: Dictionary;
  readonly tokens: SearchedRow['tokens'];
  readonly starts: Uint32Array;
  readonly gone: readonly PaperKey[];
  /** Marks those that a newer segment knows, or that are no more. */
  readonly dead: Uint8Array;
  live: number;
  readonly #days = new Map<number, Day>();

  constructor({ id, words, tokens, starts, gone }: SearchedRow) {
    this.id = id;
    this.count = (starts.length - 1) / PARTS.length;
    this.dictionary = new Dictionary(words);
    this.tokens = tokens;
    this.starts = starts;
    this.gone = gone;
    this.dead = new Uint8Array(this.count);
    this.live = this.count;
  }

  /** Where a part of the first paper begins in `starts`; the others’ follow, and then where the last one ends. */
  base(part: Part): number {
    return PARTS.indexOf(part) * this.count;
  }
  /** Where a part of a paper begins, and where it ends. */
  start(part: Part, doc: number): number {
    return this.starts[this.base(part) + doc] as number;
  }
  end(part: Part, doc: number): number {
    return this.starts[this.base(part) + doc + 1] as number;
  }

  key(doc: number): PaperKey {
    return this.#about(doc, KEY) as PaperKey;
  }
  day(doc: number): Day {
    const token = this.tokens[this.start('about', doc) + DAY] as number;
    const known = this.#days.get(token);
    if (known !== undefined) return known;
    const day = this.dictionary.wordAt(token);
    this.#days.set(token, day);
    return day;
  }
  lists(doc: number): string[] {
    return this.#namesIn('about', doc).slice(LISTS);
  }
  /** The number of the word that is its source's id. */
  idToken(doc: number): number {
    return this.tokens[this.start('about', doc) + ID] as number;
  }

  /** A paper's parts again, as they were put in. */
  parts(doc: number): DocParts {
    const all: Partial<Record<Part, string[]>> = {};
    for (const part of TEXTS) all[part] = this.lines(part, doc);
    for (const part of NAMES) all[part] = this.#namesIn(part, doc);
    return all as DocParts;
  }

  /** Words of a line that begins somewhere, a blank between them. */
  lines(part: Part, doc: number): string[] {
    const lines: string[] = [];
    let line = ' ';
    for (let at = this.start(part, doc); at < this.end(part, doc); at++) {
      const token = this.tokens[at] as number;
      if (token !== 0) line += `${this.dictionary.wordAt(token)} `;
      else {
        lines.push(line);
        line = ' ';
      }
    }
    return lines;
  }

  #namesIn(part: Part, doc: number): string[] {
    const tokens = this.tokens.subarray(this.start(part, doc), this.end(part, doc));
    return [...tokens].map((token) => this.dictionary.wordAt(token));
  }
  #about(doc: number, place: number): string {
    return this.dictionary.wordAt(this.tokens[this.start('about', doc) + place] as number);
  }
}

/** Whether a row has the shape of one; what it says is not checked. */
export function isSegment(row: unknown): row is SearchedRow {
  const { words, tokens, starts, gone } = (row ?? {}) as Partial<SearchedRow>;
  return (
    typeof words === 'string' &&
    (tokens instanceof Uint16Array || tokens instanceof Uint32Array) &&
    starts instanceof Uint32Array &&
    starts.length % PARTS.length === 1 &&
    starts.at(-1) === tokens.length &&
    Array.isArray(gone)
  );
}
