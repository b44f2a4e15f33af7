import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { lowered, raised } from '../papers/scripts';
import { BLOCKS, HEADINGS, KNOWN, UNREAD } from './html-elements';

/** Longer ones are whole articles, not abstracts. */
const LONGEST = 200_000;
/** Nesting no abstract has; parsers of HTML slow down on hostile depth. */
const MAX_DEPTH = 100;
/** An entity or element in what should be plain: it was escaped once more than it should. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|<\/?[a-z][\w:-]{0,20}[\s/>]/i;
const MOST_PASSES = 3;

/**
 * What a reader sees of a text that may be HTML, as feeds have it: no markup, no scripts, entities decoded (also those
 * that were escaped twice), paragraphs divided by an empty line, a heading run into what follows (“Background: …”),
 * figures raised or lowered where Unicode can. A `<` that begins no element stays.
 * @returns undefined for what is no abstract: longer than 200,000 characters, or nested deeper than 100
 */
export function htmlToText(html: string): string | undefined {
  if (html.length > LONGEST) return undefined;
  let text: string | undefined = html;
  if (/[<&]/.test(html)) {
    text = read(html);
    for (let pass = 0; text !== undefined && pass < MOST_PASSES && ENTITY.test(text); pass++)
      text = read(text);
  }
  return text === undefined ? undefined : tidy(text);
}

/** The same on one line: titles and names. */
export const htmlToLine = (html: string): string | undefined => htmlToText(html)?.replace(/\s+/g, ' ');

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .trim();

class TooDeep extends Error {}

function read(html: string): string | undefined {
  try {
    return new Reading(html).text();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class Reading {
  private out = '';
  /** How much of the source was handled. */
  private upTo = 0;
  private depth = 0;
  /** How many elements are open whose text is none. */
  private unread = 0;
  /** How deep the elements stand that are text: “P<FDR and q>3”. */
  private verbatim = new Set<number>();
  /** The heading that waits for its paragraph, and whether it is still being read. */
  private heading = '';
  private inHeading = false;
  /** Where what is read stands higher or lower. */
  private shift: ((text: string) => string) | undefined;
  private parser: Parser;

  constructor(private html: string) {
    this.parser = new Parser(
      {
        onopentag: (name, attributes, implied) => this.open(name, attributes, implied),
        onclosetag: (name, implied) => this.close(name, implied),
        ontext: (text) => {
          this.told();
          this.write(text.includes('&') ? decodeHTML(text) : text);
        },
        // Feeds hold CDATA inside of CDATA.
        oncomment: (comment) => {
          this.told();
          const cdata = /^\[CDATA\[([\s\S]*)\]\]$/.exec(comment)?.[1];
          if (cdata) this.write(cdata);
        },
      },
      { decodeEntities: false },
    );
  }

  text(): string {
    this.parser.write(this.html);
    // The parser keeps back a `<` without an end: it may still become an element.
    const rest = this.html.slice(this.upTo);
    this.parser.end();
    if (this.unread === 0 && /^<[a-z]/i.test(rest) && !KNOWN.has(nameAt(rest))) this.out += rest;
    return this.heading ? `${this.out}\n\n${this.heading}` : this.out;
  }

  private told = (): void => {
    this.upTo = this.parser.endIndex + 1;
  };

  private open(qualified: string, attributes: object, implied: boolean): void {
    const name = localName(qualified);
    this.told();
    if (++this.depth > MAX_DEPTH) throw new TooDeep();
    if (!implied && isText(name, attributes)) this.verbatim.add(this.depth);
    if (this.verbatim.has(this.depth)) this.write(this.source());
    if (this.verbatim.has(this.depth) || !KNOWN.has(name)) return;
    if (UNREAD.has(name)) this.unread++;
    if (BLOCKS.has(name)) this.write('\n\n');
    if (HEADINGS.has(name)) {
      if (this.heading) this.out += `\n\n${this.heading}`;
      this.heading = '';
      this.inHeading = true;
    }
    if (name === 'br' || name === 'break') this.write('\n');
    if (name === 'td' || name === 'th') this.write(' ');
    if (name === 'sup') this.shift = raised;
    if (name === 'sub') this.shift = lowered;
  }

  private close(qualified: string, implied: boolean): void {
    const name = localName(qualified);
    this.told();
    const verbatim = this.verbatim.delete(this.depth--);
    if (verbatim && !implied) this.write(this.source());
    if (verbatim || !KNOWN.has(name)) return;
    if (UNREAD.has(name)) this.unread--;
    if (BLOCKS.has(name)) this.write('\n\n');
    if (HEADINGS.has(name)) {
      this.inHeading = false;
      this.heading = this.heading.replace(/\s+/g, ' ').trim();
    }
    if (name === 'sup' || name === 'sub') this.shift = undefined;
  }

  private source = (): string => this.html.slice(this.parser.startIndex, this.parser.endIndex + 1);

  private write(text: string): void {
    if (this.unread > 0) return;
    const written = this.shift ? this.shift(text) : text;
    if (this.inHeading) this.heading += written;
    else if (this.heading && written.trim()) {
      this.out += `\n\n${this.heading}${/[.:?!]$/.test(this.heading) ? '' : ':'} ${written.trimStart()}`;
      this.heading = '';
    } else this.out += written;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** No element of any markup we know, or one with words for attributes, as in “a<b and c>d”. */
const isText = (name: string, attributes: object): boolean =>
  !KNOWN.has(name) || (Object.keys(attributes).length > 0 && Object.values(attributes).join('') === '');

const nameAt = (tag: string): string => localName(/^<\/?([^\s/>]*)/.exec(tag)?.[1] ?? '');
