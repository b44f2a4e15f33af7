import type { Inline } from '../../records/inline';
import { append } from '../append';
import { hasClass, isElement, type PageElement, type PageNode } from '../listing/node';
import { lowered, raised } from '../scripts';
import { isHidden } from './hidden';
import { type Formula, readFormula } from './math';

/** Running text of a page, formulas kept apart. */
export type Piece = string | Formula;

/** Nothing of these is the paper's running text. */
const UNREAD = new Set(
  'script style template noscript iframe object embed svg img audio video form button input select textarea nav figure'.split(
    ' ',
  ),
);
const UNREAD_CLASSES = ['ltx_note', 'ltx_ERROR', 'ltx_tag', 'ltx_eqn_eqno', 'ltx_rule', 'ltx_bibliography'];

/** What stands between tags in a reader's eyes: white space is one space, formulas are whole. */
export function piecesOf(nodes: ArrayLike<PageNode>): Piece[] {
  const pieces: Piece[] = [];
  collect(nodes, pieces);
  return tidy(pieces);
}

/** The pieces as one text, formulas as their TeX. */
export const sourceOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.source)).join('');

/** From one place of `sourceOf` to another as it is drawn; undefined where that is the text itself. */
export function drawnBetween(pieces: readonly Piece[], start: number, end: number): Inline[] | undefined {
  const inline: Inline[] = [];
  let at = 0;
  for (const piece of pieces) {
    const source = typeof piece === 'string' ? piece : piece.source;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, source.length)];
    const isWhole = from === 0 && to === source.length;
    at += source.length;
    if (from >= to) continue;
    append(inline, (isWhole && typeof piece !== 'string' && piece.drawn) || source.slice(from, to));
  }
  return inline.some((each) => typeof each !== 'string') ? inline : undefined;
}

function collect(nodes: ArrayLike<PageNode>, pieces: Piece[]): void {
  for (const node of Array.from(nodes)) {
    if (!isElement(node)) append(pieces, node.nodeValue ?? '');
    else if (isHidden(node)) continue;
    else if (node.localName === 'math') {
      const formula = readFormula(node);
      if (formula.source || formula.drawn) pieces.push(formula);
    } else if (!isUnread(node)) collectInside(node, pieces);
  }
}

function collectInside(element: PageElement, pieces: Piece[]): void {
  const { localName } = element;
  const shift = localName === 'sup' ? raised : localName === 'sub' ? lowered : undefined;
  if (shift) {
    const inner: Piece[] = [];
    collect(element.childNodes, inner);
    for (const piece of inner) append(pieces, typeof piece === 'string' ? shift(piece) : piece);
    return;
  }
  // A cell, a line or a paragraph ends a word.
  const isApart = /^(?:p|div|tr|td|th|table|li|ul|ol|dl|dt|dd|br|section|h\d)$/.test(localName);
  if (isApart) append(pieces, ' ');
  collect(element.childNodes, pieces);
  if (isApart) append(pieces, ' ');
}

/** Of a list’s signs only those that are named elsewhere: “(i)”, not “•”. */
function isUnread(element: PageElement): boolean {
  if (hasClass(element, 'ltx_tag_item')) return !/[\p{L}\p{N}]/u.test(textOf(element));
  return UNREAD.has(element.localName) || UNREAD_CLASSES.some((name) => hasClass(element, name));
}

/** All text inside, however it is marked up. */
function textOf(element: PageElement): string {
  let text = '';
  for (const node of Array.from(element.childNodes))
    text += isElement(node) ? textOf(node) : (node.nodeValue ?? '');
  return text;
}

function tidy(pieces: Piece[]): Piece[] {
  const tidied: Piece[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      tidied.push(piece);
      continue;
    }
    const text = piece
      .replace(/[\s\u200b]+/g, ' ')
      // What was taken out, a note or a tag, leaves two spaces, or one before a stop.
      .replace(/ +([.,;:!?)\]])/g, '$1');
    append(tidied, tidied.length === 0 ? text.trimStart() : text);
  }
  const last = tidied.at(-1);
  if (typeof last === 'string') tidied[tidied.length - 1] = last.trimEnd();
  return tidied.filter((piece) => piece !== '');
}
