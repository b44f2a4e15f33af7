import { cleanSource } from '../clean-source';
import { elementsBelow, hasClass, isElement, type PageElement } from '../listing/node';
import { isHidden } from './hidden';

/** An author as the HTML names them, with the institutions that stand by the name. */
export interface HtmlAuthor {
  name: string;
  affiliations: string[];
}

/** Characters of an institution with its place; what is longer is a sentence about something else. */
const LONGEST = 300;
/** Papers of collaborations have some thousands of authors. */
const MOST = 5000;
const MOST_EACH = 20;

const INSTITUTION = ['ltx_role_affiliation', 'ltx_role_institutetext', 'ltx_role_institute'];
/** Said before the name by LaTeXML, or by the authors. */
const LABEL = /^(?:affiliations?|institutions?|institute|address)\s*:\s*/i;
const ADDRESS = /\{[^{}]{1,200}\}@\S+|\S+@\S+|https?:\S+/g;

/**
 * The authors of a LaTeXML document in their order, each with the institutions that are marked as such: labels and addresses
 * of mail are off, and no institution is told twice of one author. Older pages hold all authors in one block, of which
 * nobody can tell who is where: of these the names alone come, if any.
 */
export function readAuthors(root: PageElement): HtmlAuthor[] {
  const authors: HtmlAuthor[] = [];
  for (const each of elementsBelow(root, isCreator)) {
    if (!isCreator(each) || isHidden(each)) continue;
    authors.push({ name: nameOf(each), affiliations: institutionsOf(each) });
    if (authors.length === MOST) break;
  }
  return authors;
}

const isCreator = (element: PageElement) =>
  hasClass(element, 'ltx_creator') && hasClass(element, 'ltx_role_author');

function nameOf(creator: PageElement): string {
  for (const each of elementsBelow(creator))
    if (hasClass(each, 'ltx_personname')) return cleanSource(textOf(each).slice(0, LONGEST));
  return '';
}

function institutionsOf(creator: PageElement): string[] {
  const found = new Set<string>();
  const isInstitution = (each: PageElement) => INSTITUTION.some((name) => hasClass(each, name));
  for (const each of elementsBelow(creator, isInstitution)) {
    if (!isInstitution(each) || isHidden(each) || found.size === MOST_EACH) continue;
    const said = cleanSource(textOf(each).slice(0, 2 * LONGEST))
      .replace(LABEL, '')
      .replace(ADDRESS, '')
      .replace(/\s+/g, ' ')
      // A line that broke behind a comma.
      .replace(/,(?: ?,)+/g, ',')
      .replace(/^[\s,;.\d*†‡§]+|[\s,;.*†‡§]+$/g, '');
    if (/\p{L}{2}/u.test(said) && said.length <= LONGEST) found.add(said);
  }
  return [...found];
}

/** What a reader sees inside, without marks and labels. */
function textOf(element: PageElement): string {
  let text = '';
  for (const node of Array.from(element.childNodes)) {
    if (!isElement(node)) text += node.nodeValue ?? '';
    else if (/^(?:sup|script|style|math)$/.test(node.localName) || isHidden(node)) text += ' ';
    else if (
      ['ltx_contact_name', 'ltx_note', 'ltx_ERROR', 'ltx_role_email'].some((name) => hasClass(node, name))
    )
      text += ' ';
    else text += node.localName === 'br' ? ', ' : textOf(node);
  }
  return text.replace(/\s+/g, ' ').trim();
}
