import { Parser } from 'htmlparser2';
import type { PageElement, PageNode } from '../papers/listing';
import { unreadable } from './xml';

/** arXiv's pages have 20. Closing tags are looked for among all that is open, so depth costs time. */
const MAX_DEPTH = 256;
/** A listing of 2,000 papers has about 80,000; ten megabytes of `<a>` would fill the memory. */
const MAX_ELEMENTS = 400_000;

const NOTHING: PageNode[] = [];

class Text implements PageNode {
  readonly nodeType = 3;
  readonly childNodes = NOTHING;
  constructor(public nodeValue: string) {}
}

class Element implements PageElement {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly childNodes: PageNode[] = [];
  constructor(
    readonly localName: string,
    private readonly attributes: Record<string, string>,
  ) {}
  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? null) : null;
  }
}

/** A web page without a browser. */
export interface HtmlPage {
  root: PageElement;
  /** Whether it is there to its end: `</html>` was read. */
  whole: boolean;
}

/**
 * Reads a web page as browsers do, where there is no DOM: the background has none.
 * @throws GlossError `unreadable` for what holds no element, is nested deeper than 256, or has more than 400,000 elements
 */
export function readHtml(source: string): HtmlPage {
  const root = new Element('', {});
  const open: Element[] = [root];
  let count = 0;
  let whole = false;
  /** The text that is being read: it comes in pieces. */
  let text: Text | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > MAX_ELEMENTS)
          throw unreadable('not-a-feed', `it has more than ${MAX_ELEMENTS} elements`);
        if (open.length > MAX_DEPTH) throw unreadable('too-deep', `it is nested deeper than ${MAX_DEPTH}`);
        text = undefined;
        const element = new Element(name, attributes);
        open.at(-1)?.childNodes.push(element);
        open.push(element);
      },
      ontext(piece) {
        if (text) text.nodeValue += piece;
        else {
          text = new Text(piece);
          open.at(-1)?.childNodes.push(text);
        }
      },
      onclosetag(name, implied) {
        text = undefined;
        if (name === 'html' && !implied) whole = true;
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  if (count === 0) throw unreadable('empty', 'it holds no element');
  return { root, whole };
}
