import { elementsBelow, firstWithClass, hasClass, type PageElement } from '../listing/node';
import { sourceOf } from './prose';
import { readSections, type Section } from './sections';

export { readAuthors } from './authors';
export { drawnBetween, type Piece, sourceOf } from './prose';
export type { Section, Theorem } from './sections';

/** A paper's HTML as arXiv makes it with LaTeXML. */
export type Document = { kind: 'read'; sections: Section[] } | { kind: 'broken' } | { kind: 'foreign' };

/** A paper has more, also the shortest: what is left of a failed conversion, or of one that only includes a PDF, has less. */
const FEWEST_CHARACTERS = 3000;
const FATAL =
  /Conversion to HTML had a Fatal error|No HTML for '|HTML (?:is not|is un)\s?available for the source/i;
const STUB = /^See pages? .{1,40} of /;

/** Tells a page that can be relied on from a conversion that failed and from what arXiv did not make. */
export function readDocument(root: PageElement): Document {
  if (FATAL.test(outsideOfSections(root))) return { kind: 'broken' };
  const article = firstWithClass(root, 'ltx_document');
  if (!article) return { kind: firstWithClass(root, 'ltx_page_main') ? 'broken' : 'foreign' };
  const sections = readSections(article);
  const title = sections[0]?.place.title ?? '';
  const text = sections.flatMap(({ paragraphs, theorems }) => [
    ...paragraphs.map(sourceOf),
    ...theorems.map(({ statement }) => sourceOf(statement)),
  ]);
  const characters = text.reduce((sum, { length }) => sum + length, 0);
  const failed =
    title === 'Untitled Document' || characters < FEWEST_CHARACTERS || STUB.test(text.join(' ').slice(0, 80));
  return failed ? { kind: 'broken' } : { kind: 'read', sections };
}

/** What arXiv itself says around a paper; its own sections may say anything. */
function outsideOfSections(root: PageElement): string {
  const isPapers = (element: PageElement) =>
    hasClass(element, 'ltx_section') || hasClass(element, 'ltx_abstract') || hasClass(element, 'ltx_para');
  let text = '';
  for (const element of elementsBelow(root, isPapers)) {
    if (isPapers(element)) continue;
    for (const node of Array.from(element.childNodes)) if (node.nodeType === 3) text += `${node.nodeValue} `;
  }
  return text.replace(/\s+/g, ' ').slice(0, 50_000);
}
