import { isHidden } from '../papers/latexml/hidden';

/** Nothing of these is running text: headings, marks, notes, what the conversion could not read. */
const UNREAD =
  '.ltx_title, .ltx_tag, .ltx_note, .ltx_ERROR, .ltx_eqn_eqno, .ltx_rule, script, style, noscript, svg, img, nav, figure, button, gloss-note';
/** A cell, a line or a paragraph ends a word. */
const APART = /^(?:p|div|t[drh]|table|li|[uod]l|d[td]|br)$/;
/** As far as texts are nested. */
const DEEPEST = 40;

/**
 * What an element of a page that LaTeXML made says in a reader's eyes, on one line; formulas as the TeX it kept, in dollar
 * signs.
 */
export const htmlText = (element: Element): string =>
  textIn(element, 0)
    .replace(/[\s\u200b]+/g, ' ')
    // What was taken out, a note or a mark, leaves a space before a stop.
    .replace(/ +([.,;:!?)\]])/g, '$1')
    .trim();

const textIn = (node: Node, depth: number): string =>
  [...node.childNodes].map((each) => textOf(each, depth + 1)).join('');

function textOf(node: Node, depth: number): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || depth > DEEPEST) return '';
  const element = node as Element;
  if (element.matches(UNREAD) || isHidden(element)) return '';
  if (element.localName === 'math') return `$${texOf(element)}$`;
  const inner = textIn(element, depth);
  return APART.test(element.localName) ? ` ${inner} ` : inner;
}

/** LaTeXML breaks long lines of TeX as TeX does. */
export const texOf = (math: Element): string =>
  (math.getAttribute('alttext') ?? '')
    .replace(/%\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
