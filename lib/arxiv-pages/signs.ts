import { texOf } from './html-text';

/**
 * One sign of a page's text, and where it stands: a unit of a text node (`length` is there), or a part of a formula, all of
 * whose signs stand for the whole of it (from `node` to `last`).
 */
export interface Sign {
  sign: string;
  node: Node;
  offset: number;
  length?: number;
  last?: Node;
}

/** Says nothing, or differs between the page and its metadata: blanks, what has no width, the dollars around formulas. */
const SILENT = /[\s$\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Something is drawn there, and nobody tells what its source says. Stands in no text. */
const DRAWN = '\u0000';

/** Not read: headings, a formula's preview, LaTeXML's marks and notes, what is no text. */
const UNREAD =
  '.descriptor, .MathJax_Preview, .ltx_title, .ltx_tag, .ltx_note, .ltx_ERROR, style, noscript, script:not([type^="math/tex"])';
/** A formula, or a picture, in the place of text. */
const OPAQUE = '[class^="MathJax"], mjx-container, math, .katex, svg, img';

/** The signs of a text that say something, and at which UTF-16 unit each stands. */
export function skeleton(text: string): { text: string; offsets: number[] } {
  const offsets = [...text.split('').keys()].filter((i) => !SILENT.test(text.charAt(i)));
  return { text: offsets.map((i) => text.charAt(i)).join(''), offsets };
}

/** The signs of a block, in order. MathJax 2 keeps a formula's TeX beside what it draws; it is read instead. */
export function signsIn(block: Node, into: Sign[] = []): Sign[] {
  for (const node of block.childNodes) {
    if (node.nodeType === 3) {
      const { text, offsets } = skeleton(node.nodeValue ?? '');
      for (const [i, offset] of offsets.entries())
        into.push({ sign: text.charAt(i), node, offset, length: 1 });
    } else if (node.nodeType === 1) readElement(node as Element, into);
  }
  return into;
}

function readElement(element: Element, into: Sign[]): void {
  if (element.matches(UNREAD)) return;
  if (element.localName === 'script') {
    const drawn = element.previousElementSibling;
    const node = drawn?.matches(OPAQUE) && !drawn.matches(UNREAD) ? drawn : element;
    for (const sign of skeleton(element.textContent ?? '').text)
      into.push({ sign, node, offset: 0, last: element });
  } else if (element.localName === 'math' && element.hasAttribute('alttext')) {
    // LaTeXML's, with its TeX.
    for (const sign of skeleton(texOf(element)).text) into.push({ sign, node: element, offset: 0 });
  } else if (!element.matches(OPAQUE)) signsIn(element, into);
  else if (!element.nextElementSibling?.matches('script[type^="math/tex"]'))
    into.push({ sign: DRAWN, node: element, offset: 0 });
}
