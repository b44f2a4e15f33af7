import { Parser } from 'htmlparser2';
import type { Inline, MathElement } from '../records/inline';
import { keptAttributes, TAGS, TOKENS } from '../records/mathml';
import { append } from './append';

const DEEPEST = 64;

/** An element with what its markup said of it. */
export interface Said {
  element: MathElement;
  said: Record<string, string>;
}

/**
 * Reads MathML markup into data: the elements and attributes of MathML Core that draw, nothing else. Attributes that
 * are not on the list are dropped (no style, class, link or handler gets through); an element that is not on it makes
 * the whole formula undefined, since a formula with a part missing says something else.
 */
export function readMathml(markup: string): MathElement | undefined {
  const root: MathElement = { tag: '', children: [] };
  const open: Said[] = [{ element: root, said: {} }];
  let refused = false;
  const parser = new Parser(
    {
      onopentag(tag, said) {
        refused ||= open.length > DEEPEST;
        const attrs = keptAttributes(said);
        const element: MathElement = { tag, ...(attrs && { attrs }), children: [] };
        open.at(-1)?.element.children.push(element);
        open.push({ element, said });
      },
      ontext(text) {
        const parent = open.at(-1)?.element;
        if (parent && TOKENS.has(parent.tag)) append(parent.children, text);
        else refused ||= text.trim() !== '';
      },
      onclosetag() {
        const closed = open.pop();
        if (closed) refused ||= !settle(closed);
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  const [math] = root.children;
  if (refused || root.children.length !== 1 || typeof math !== 'object' || math.tag !== 'math')
    return undefined;
  return math.children.length > 0 ? math : undefined;
}

/** Brings a finished element into MathML Core, which Temml and LaTeXML leave in places. False when it cannot be. */
export function settle({ element, said }: Said): boolean {
  if (element.tag === 'none') element.tag = 'mrow';
  if (element.tag === 'menclose') return settleEnclosure(element, said.notation ?? '');
  // Set off or not, a formula stays in its line; only its size says that it was.
  if (element.tag === 'math' && said.display === 'block') element.attrs = { displaystyle: 'true' };
  // Temml keeps accents at full size by a style. The attribute does it without one, and better than `accent`, with
  // which Chromium sets the sign into the letter where no mathematical font is at hand.
  if (said.style?.includes('math-depth:0')) element.attrs = { ...element.attrs, scriptlevel: '0' };
  return TAGS.has(element.tag);
}

/** `menclose` is not in Core and Chromium draws no line for it: lines above and below become stretched signs. */
function settleEnclosure(element: MathElement, notation: string): boolean {
  const above = notation === 'top';
  if (notation === 'box') element.tag = 'mrow';
  else if (above || notation === 'bottom') {
    const line: Inline = {
      tag: 'mo',
      attrs: { stretchy: 'true', scriptlevel: '0' },
      children: [above ? '‾' : '_'],
    };
    element.tag = above ? 'mover' : 'munder';
    element.children = [{ tag: 'mrow', children: element.children }, line];
  } else return false;
  return true;
}
