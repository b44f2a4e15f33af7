import type { PaperKey } from '../records/paper';
import type { SearchedRow } from '../records/searched';
import { BETWEEN } from './dictionary';
import { type DocParts, PARTS, TEXTS } from './doc';

/** Makes a row of the index out of papers, one after the other. */
export class SegmentWriter {
  readonly #ids = new Map<string, number>();
  readonly #tokens: number[][] = PARTS.map(() => []);
  readonly #starts: number[][] = PARTS.map(() => []);
  count = 0;

  add(doc: DocParts): void {
    this.count++;
    for (const [at, part] of PARTS.entries()) {
      const tokens = this.#tokens[at] as number[];
      (this.#starts[at] as number[]).push(tokens.length);
      for (const line of doc[part])
        if (at >= TEXTS.length) tokens.push(this.#idOf(line));
        else this.#addLine(tokens, line);
    }
  }

  #addLine(tokens: number[], line: string): void {
    for (const word of line.split(' ')) if (word !== '') tokens.push(this.#idOf(word));
    tokens.push(0);
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(word, id);
    return id;
  }

  row(gone: readonly PaperKey[]): Omit<SearchedRow, 'id'> {
    const length = this.#tokens.reduce((sum, part) => sum + part.length, 0);
    const tokens = this.#ids.size > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
    const starts = new Uint32Array(PARTS.length * this.count + 1);
    let end = 0;
    for (const [at, part] of this.#tokens.entries()) {
      for (const [i, start] of (this.#starts[at] as number[]).entries())
        starts[at * this.count + i] = end + start;
      tokens.set(part, end);
      end += part.length;
    }
    starts[starts.length - 1] = end;
    return { words: [...this.#ids.keys()].join(BETWEEN), tokens, starts, gone };
  }
}
