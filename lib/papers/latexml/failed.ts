import { elementsBelow, hasClass, type PageElement } from '../listing/node';

/** A paper has more, also the shortest: what is left of a failed conversion, or of one that only includes a PDF, has less. */
export const FEWEST_CHARACTERS = 3000;
const FATAL =
  /Conversion to HTML had a Fatal error|No HTML for '|HTML (?:is not|is un)\s?available for the source/i;
const STUB = /^See pages? .{1,40} of /;

/** Whether arXiv itself says on a page that converting its paper failed; the paper's own sections may say anything. */
export const saysItFailed = (root: PageElement): boolean => FATAL.test(outsideOfSections(root));

/** The heading of a paper that has none. */
export const isUntitled = (title: string): boolean => title === 'Untitled Document';

/** Whether a text, from its beginning, is what stands in the place of a PDF that was included. */
export const isStub = (text: string): boolean => STUB.test(text.slice(0, 80));

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
