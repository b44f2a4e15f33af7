import { firstWithClass, type PageElement } from '../listing/node';
import { FEWEST_CHARACTERS, isStub, isUntitled, saysItFailed } from './failed';
import { sourceOf } from './prose';
import { readSections, type Section } from './sections';

export { readAuthors } from './authors';
export { drawnBetween, type Piece, sourceOf } from './prose';
export type { Section, Theorem } from './sections';

/** A paper's HTML as arXiv makes it with LaTeXML. */
export type Document = { kind: 'read'; sections: Section[] } | { kind: 'broken' } | { kind: 'foreign' };

/** Tells a page that can be relied on from a conversion that failed and from what arXiv did not make. */
export function readDocument(root: PageElement): Document {
  if (saysItFailed(root)) return { kind: 'broken' };
  const article = firstWithClass(root, 'ltx_document');
  if (!article) return { kind: firstWithClass(root, 'ltx_page_main') ? 'broken' : 'foreign' };
  const sections = readSections(article);
  const title = sections[0]?.place.title ?? '';
  const text = sections.flatMap(({ paragraphs, theorems }) => [
    ...paragraphs.map(sourceOf),
    ...theorems.map(({ statement }) => sourceOf(statement)),
  ]);
  const characters = text.reduce((sum, { length }) => sum + length, 0);
  const failed = isUntitled(title) || characters < FEWEST_CHARACTERS || isStub(text.join(' '));
  return failed ? { kind: 'broken' } : { kind: 'read', sections };
}
