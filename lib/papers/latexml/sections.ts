import type { Place } from '../../records/full-text';
import { hasClass, isElement, type PageElement, type PageNode } from '../listing/node';
import { isHidden } from './hidden';
import { type Piece, piecesOf, sourceOf } from './prose';

/** A section with its own text, without that of the sections inside it. */
export interface Section {
  place: Place;
  /** Under which heading it stands, where it is a part of another. */
  within?: Section;
  appendix: boolean;
  /** Each paragraph with the formulas that are set off in it. */
  paragraphs: Piece[][];
  theorems: Theorem[];
}

export interface Theorem {
  /** “Theorem 2.1 (SLLN)”. */
  title: string;
  anchor?: string;
  statement: Piece[];
}

const SECTION = /\bltx_(?:part|chapter|section|subsection|subsubsection|paragraph|subparagraph|appendix)\b/;
/** A paper has some dozens; what has more is read so far. */
const MOST_SECTIONS = 2000;
const SOUND_ID = /^[A-Za-z][\w.:-]{0,99}$/;

/** The sections of a LaTeXML document, in its order. The first is what stands before any heading. */
export function readSections(article: PageElement): Section[] {
  const all: Section[] = [];
  const top: Section = { place: { title: '' }, appendix: false, paragraphs: [], theorems: [] };
  all.push(top);
  fill(article, top, all);
  return all;
}

function fill(element: PageElement, section: Section, all: Section[]): void {
  for (const child of elementsOf(element)) {
    if (isHidden(child)) continue;
    const name = child.getAttribute('class') ?? '';
    if (isHeading(child)) section.place = placeOf(child, element);
    else if (SECTION.test(name)) {
      if (all.length >= MOST_SECTIONS) return;
      const inner: Section = {
        place: { title: '' },
        within: section,
        appendix: section.appendix || hasClass(child, 'ltx_appendix'),
        paragraphs: [],
        theorems: [],
      };
      all.push(inner);
      fill(child, inner, all);
    } else if (hasClass(child, 'ltx_theorem')) section.theorems.push(readTheorem(child));
    else if (hasClass(child, 'ltx_para')) addParagraphs(child, section);
    else if (!isAside(child)) fill(child, section, all);
  }
}

/** Lists hold paragraphs of their own. */
function addParagraphs(para: PageElement, section: Section): void {
  const items = [...itemsIn(para)];
  const isList = (node: PageNode) => isElement(node) && /^(?:ul|ol|dl)$/.test(node.localName);
  const own = piecesOf(Array.from(para.childNodes).filter((node) => !isList(node)));
  if (own.length > 0) section.paragraphs.push(own);
  for (const item of items) {
    const pieces = piecesOf(item.childNodes);
    if (pieces.length > 0) section.paragraphs.push(pieces);
  }
}

function* itemsIn(para: PageElement): Generator<PageElement> {
  for (const list of elementsOf(para)) {
    if (!/^(?:ul|ol|dl)$/.test(list.localName)) continue;
    yield* elementsOf(list).filter((item) => /^(?:li|dd)$/.test(item.localName) && !isHidden(item));
  }
}

function readTheorem(element: PageElement): Theorem {
  const heading = elementsOf(element).find(isHeading);
  const title = heading ? lineOf(heading).replace(/[.:]\s*$/, '') : '';
  const statement = piecesOf(Array.from(element.childNodes).filter((node) => node !== heading));
  return { title, ...anchorOf(element), statement };
}

function placeOf(heading: PageElement, of: PageElement): Place {
  const tag = elementsOf(heading).find((each) => hasClass(each, 'ltx_tag'));
  const number = tag && lineOf(tag).replace(/[.:]$/, '');
  const title = sourceOf(piecesOf(heading.childNodes)).replace(/[.:]\s*$/, '');
  return { ...(number && { number }), title, ...anchorOf(of) };
}

/** A heading's words with its number, formulas as TeX. */
function lineOf(element: PageElement): string {
  const inner = Array.from(element.childNodes).flatMap((node): PageNode[] =>
    isElement(node) && hasClass(node, 'ltx_tag') ? Array.from(node.childNodes) : [node],
  );
  return sourceOf(piecesOf(inner)).trim();
}

function anchorOf(element: PageElement): { anchor?: string } {
  const id = element.getAttribute('id') ?? '';
  return SOUND_ID.test(id) ? { anchor: id } : {};
}

const elementsOf = (element: PageElement) => Array.from(element.childNodes).filter(isElement);

const isHeading = (element: PageElement) =>
  /^h[1-6]$/.test(element.localName) && hasClass(element, 'ltx_title');

/** Neither the paper's sections nor their text. */
const isAside = (element: PageElement) =>
  /^(?:nav|figure|script|style|table|button|form)$/.test(element.localName) ||
  /\bltx_(?:bibliography|authors|abstract|acknowledgements|proof|keywords|dates|TOC|ERROR)\b/.test(
    element.getAttribute('class') ?? '',
  );
