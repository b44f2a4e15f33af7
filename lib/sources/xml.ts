import { decodeXML } from 'entities';
import { Parser } from 'htmlparser2';
import { GlossError } from '../errors';
import type { UnreadableReason } from '../records/round';

/** An element of a feed. Names keep no prefix: feeds differ in prefixes, not in what they mean. */
export interface XmlElement {
  name: string;
  attrs: Record<string, string>;
  children: XmlElement[];
  /** The element's own text, not its children's. */
  text: string;
  /** All that stands between its tags, as the source has it, where it holds elements; else empty. */
  inner: string;
}

/** Deeper nesting is no feed; the deepest real one has 5. SAX parsers slow down on hostile depth. */
const MAX_DEPTH = 64;

/** The largest real feed, of 2,000 entries, has about 36,000; ten megabytes of `<a/>` would fill the memory. */
const MAX_ELEMENTS = 400_000;

/** The failure of an answer that cannot be read, with a detail for logs. */
export const unreadable = (reason: UnreadableReason, detail: string, cause?: unknown) =>
  new GlossError({ kind: 'unreadable', reason, detail }, { cause });

/** What most elements have, all the same: a feed has tens of thousands. */
const NONE: XmlElement[] = [];
const decoded = (text: string) => (text.includes('&') ? decodeXML(text) : text);
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML document into elements.
 * @throws GlossError `unreadable` for what is no whole document: truncated, a DOCTYPE in it (no feed needs one,
 * entity bombs do), nested deeper than 64, more than 400,000 elements, a web page, or no
 * element at all.
 */
export function readXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attrs: {}, children: NONE, text: '', inner: '' };
  const open = [top];
  const openedAt = [0];
  let count = 0;
  let cdata = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (name.toLowerCase() !== '!doctype') return;
        throw unreadable(/^!doctype\s+html\b/i.test(data) ? 'web-page' : 'doctype', 'it carries a DOCTYPE');
      },
      onopentag(name, attrs) {
        // At once: a page is hardly ever well-formed to its end.
        if (open.length === 1 && name.toLowerCase() === 'html')
          throw unreadable('web-page', 'its root is <html>');
        if (++count > MAX_ELEMENTS)
          throw unreadable('not-a-feed', `it has more than ${MAX_ELEMENTS} elements`);
        if (open.length > MAX_DEPTH) throw unreadable('too-deep', `it is nested deeper than ${MAX_DEPTH}`);
        for (const key in attrs) attrs[key] = decoded(attrs[key] ?? '');
        const element: XmlElement = { name: localName(name), attrs, children: NONE, text: '', inner: '' };
        const parent = open[open.length - 1] ?? top;
        if (parent.children === NONE) parent.children = [element];
        else parent.children.push(element);
        open.push(element);
        openedAt.push(parser.endIndex + 1);
      },
      oncdatastart() {
        cdata = true;
      },
      oncdataend() {
        cdata = false;
      },
      ontext(text) {
        const element = open[open.length - 1];
        if (element) element.text += cdata ? text : decoded(text);
      },
      onclosetag(_name, implied) {
        // “Implied” are also elements that close themselves, as <link/> does.
        if (implied && !source.startsWith('/>', parser.endIndex - 1))
          throw unreadable('truncated', `it ends inside <${open.at(-1)?.name}>`);
        const element = open.pop();
        const from = openedAt.pop();
        if (element && element.children !== NONE) element.inner = source.slice(from, parser.startIndex);
      },
    },
    // Entities are decoded here, a whole text at a time: the parser would go through every character for them.
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(source);
  const root = top.children[0];
  if (!root) throw unreadable('empty', 'it holds no element');
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  // A loop: a feed is asked for a name tens of thousands of times.
  for (const each of element.children) if (each.name === name) return each;
  return undefined;
}

/** All children of that name, in order. */
export function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((each) => each.name === name);
}

/** The text of the first child of that name, trimmed; undefined where there is none or it is blank. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text.trim() || undefined;
}
