import type { Inline, MathElement } from '../../records/inline';
import { keptAttributes, TOKENS } from '../../records/mathml';
import { append } from '../append';
import { drawFormula } from '../formula';
import { isElement, type PageElement } from '../listing/node';
import { inAlphabet } from '../math-alphabets';
import { settle } from '../mathml';

/** As in formulas of abstracts. */
const DEEPEST = 64;
/** More than any formula that is read in a line. */
const MOST_ELEMENTS = 2000;

/** A formula of a page that LaTeXML made. */
export interface Formula {
  /** Its TeX in dollar signs. */
  source: string;
  /** Undefined where it cannot be drawn whole. */
  drawn: MathElement | undefined;
}

/** Reads a `<math>`: its TeX as LaTeXML kept it, and its MathML through the list of what may be drawn. */
export function readFormula(math: PageElement): Formula {
  const tex = (math.getAttribute('alttext') ?? '')
    // LaTeXML breaks long lines as TeX does.
    .replace(/%\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const left = { elements: MOST_ELEMENTS };
  const [copied] = copy(math, 0, left) ?? [];
  const whole = typeof copied === 'object' && copied.children.length > 0 ? copied : undefined;
  const isSetOff = math.getAttribute('display') === 'block';
  return { source: tex && `$${tex}$`, drawn: whole ?? (tex ? drawFormula(tex, isSetOff) : undefined) };
}

/** An element as data, `semantics` replaced by what it holds; undefined where a part of it may not be drawn. */
function copy(from: PageElement, depth: number, left: { elements: number }): Inline[] | undefined {
  if (from.localName.startsWith('annotation')) return [];
  if (depth > DEEPEST || left.elements-- <= 0) return undefined;
  const children: Inline[] = [];
  for (const each of Array.from(from.childNodes)) {
    if (!isElement(each)) {
      const text = each.nodeValue ?? '';
      if (TOKENS.has(from.localName))
        append(children, inAlphabet(text, from.getAttribute('mathvariant') ?? ''));
      else if (text.trim()) return undefined;
      continue;
    }
    const inner = copy(each, depth + 1, left);
    if (!inner) return undefined;
    children.push(...inner);
  }
  if (from.localName === 'semantics') return children;
  const said = attributesOf(from);
  const attrs = keptAttributes(said);
  const element: MathElement = { tag: from.localName, ...(attrs && { attrs }), children };
  return settle({ element, said }) ? [element] : undefined;
}

/** What may be kept of an element's attributes, and what `settle` looks at. */
const ASKED =
  'displaystyle fence separator stretchy symmetric largeop movablelimits form mathvariant linethickness scriptlevel lspace rspace width height depth minsize maxsize notation display'.split(
    ' ',
  );

function attributesOf(element: PageElement): Record<string, string> {
  return Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
