import { fits } from '../topics/query/words';

/** Between two words: no text has it. */
export const BETWEEN = '\0';

/** The words of some papers, numbered from 1. One text: hundreds of thousands of them would take many times the room. */
export class Dictionary {
  readonly #text: string;
  /** Where each begins in the text; at last where one more would. */
  readonly #starts: Uint32Array;

  /** @param words as a row has them */
  constructor(words: string) {
    this.#text = `${BETWEEN}${words}${BETWEEN}`;
    const starts: number[] = [];
    for (let at = 0; at >= 0; at = this.#text.indexOf(BETWEEN, at + 1)) starts.push(at + 1);
    this.#starts = Uint32Array.from(starts);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  wordAt(id: number): string {
    return this.#text.slice(this.#starts[id - 1], (this.#starts[id] as number) - 1);
  }

  /**
   * Marks the words that one of some patterns stands for.
   * @returns a mark for each id; undefined where there is no such word
   */
  marksOf(patterns: readonly string[]): Uint8Array | undefined {
    let marks: Uint8Array | undefined;
    for (const pattern of patterns)
      for (const id of this.#idsOf(pattern)) {
        marks ??= new Uint8Array(this.size + 1);
        marks[id] = 1;
      }
    return marks;
  }

  *#idsOf(pattern: string): Generator<number> {
    const literals = pattern.split(/\*+/);
    const [first = ''] = literals;
    const isWhole = literals.length === 1;
    const sought = isWhole
      ? `${BETWEEN}${pattern}${BETWEEN}`
      : first === ''
        ? literals.reduce((a, b) => (b.length > a.length ? b : a))
        : `${BETWEEN}${first}`;
    const least = literals.reduce((sum, { length }) => sum + length, 0);
    for (let at = this.#text.indexOf(sought); at >= 0; ) {
      const id = this.#idAt(at + (sought.startsWith(BETWEEN) ? 1 : 0));
      const end = (this.#starts[id] as number) - 1;
      const isLong = end - (this.#starts[id - 1] as number) >= least;
      if (isWhole || (isLong && fits(pattern, this.wordAt(id)))) yield id;
      if (isWhole) return;
      at = this.#text.indexOf(sought, end);
    }
  }

  /** The word in which a place of the text lies. */
  #idAt(place: number): number {
    let low = 0;
    let high = this.size;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
