import { Parser } from 'htmlparser2';
import { lineCounter } from '../lines';
import { LONGEST_ENTRY, problem, type Read, type Reading } from '../raw-entry';
import { RdfItem } from './item';
import { NO_WORK, prefixesIn } from './vocabulary';

/** Letters given to the parser at a time. */
const PIECE = 20_000;
/** The deepest real element, an author's name, has seven above it. */
const DEEPEST = 32;
/** The parser slows down with each level that is open; a file with more is given up there. */
const MOST_LEVELS = 10_000;
/** Elements that a work may be, or that may stand behind one. */
const BESIDE = /^(?:bib:|z:|rdf:Description$)/;

/** Reads Zotero RDF. It is no reader of RDF at large: a work's own elements must stand in it, as Zotero writes them. */
export function* readRdf(text: string): Reading {
  const reader = new RdfReader(text);
  for (let at = 0; at < text.length; at += PIECE) {
    reader.write(text.slice(at, at + PIECE));
    yield* reader.taken();
    yield;
    if (reader.isHopeless) break;
  }
  reader.end();
  yield* reader.taken();
}

class RdfReader {
  private readonly prefixes = new Map<string, string>();
  private readonly lineAt: (at: number) => number;
  private readonly parser: Parser;
  private reads: Read[] = [];
  /** Elements that are open, their names with the usual prefixes; the root is the first. */
  private readonly open: string[] = [];
  private item: RdfItem | undefined;
  isHopeless = false;
  private itemAt = 0;
  private text = '';

  constructor(source: string) {
    this.lineAt = lineCounter(source);
    this.parser = new Parser(
      {
        onopentag: (name, attrs) => this.opened(name, attrs),
        ontext: (text) => {
          if (this.parser.endIndex - this.itemAt < LONGEST_ENTRY) this.text += text;
        },
        onclosetag: (_, implied) => this.closed(implied),
      },
      // It knows no entity but XML's own five, whatever a file declares.
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): void {
    this.parser.end();
  }

  /** What was read since. */
  taken(): Read[] {
    const reads = this.reads;
    this.reads = [];
    return reads;
  }

  private opened(written: string, attrs: Record<string, string>): void {
    for (const [prefix, usual] of prefixesIn(attrs)) this.prefixes.set(prefix, usual);
    const colon = written.indexOf(':');
    const name = `${this.prefixes.get(written.slice(0, Math.max(colon, 0))) ?? written.slice(0, colon)}:${written.slice(colon + 1)}`;
    this.text = '';
    if (this.isBeside(name, attrs)) this.leftOpen();
    if (this.open.length === 1 && !NO_WORK.has(name)) {
      this.itemAt = this.parser.startIndex;
      this.item = new RdfItem(this.lineAt(this.itemAt), attrs['rdf:about'] ?? '');
    }
    if (name === 'foaf:Person') this.item?.person();
    // Deeper ones are counted, not remembered.
    if (this.open.push(name) > DEEPEST) this.item?.spoil();
    this.isHopeless ||= this.open.length > MOST_LEVELS;
  }

  /** Whether a work begins within another: that one was left open. Those that belong to a work have no address, or stand deeper. */
  private isBeside(name: string, attrs: Record<string, string>): boolean {
    const { length } = this.open;
    return length > 1 && (length === 2 || length > DEEPEST) && 'rdf:about' in attrs && BESIDE.test(name);
  }

  private leftOpen(): void {
    if (this.item) this.reads.push(this.item.unfinished());
    this.item = undefined;
    this.open.length = 1;
  }

  private closed(implied: boolean): void {
    const depth = this.open.length;
    if (depth > 2 && depth <= DEEPEST) this.item?.take(this.open.slice(2), this.text.trim());
    this.text = '';
    this.open.pop();
    if (this.open.length !== 1 || !this.item) return;
    const read = implied ? this.item.unfinished() : this.item.read();
    if (read && this.parser.endIndex - this.itemAt > LONGEST_ENTRY)
      this.reads.push(problem('too-long', this.item.line));
    else if (read) this.reads.push(read);
    this.item = undefined;
  }
}
