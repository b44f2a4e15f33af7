import type { Author } from '../../records/paper';
import { parseArxivId } from '../ids';
import { splitCreators } from '../names';
import type { ListingPart } from './heading';
import { elementsBelow, firstWithClass, hasClass, type PageElement, type PageNode } from './node';
import { lineOf, proseOf } from './prose';

/** One paper of a listing. What the page does not say is not there. */
export interface ListedPaper {
  id: string;
  /** Only told where the paper has an HTML page. */
  version?: number;
  /** The part it stands in, or else what its own line says: “(cross-list from cs.CL)”, “(replaced)”. */
  part: ListingPart;
  title: string;
  /** Only in `/new` and in catch-up pages that were asked for them. */
  abstract?: string;
  authors: Author[];
  comments?: string;
  journalRef?: string;
  /** As the page has them (of a category with two ids either), primary first, none twice. */
  categories: string[];
}

const SUBJECT = /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g;
/** Ten thousand names; the longest list at arXiv has half of them. */
const LONGEST_LIST = 400_000;
/** No link of arXiv's is longer. */
const LONGEST_LINK = 300;

/**
 * Reads a `dt` and the `dd` behind it.
 * @returns undefined where the `dt` names no paper
 */
export function readEntry(
  dt: PageElement,
  dd: PageElement | undefined,
  part: ListingPart | undefined,
): ListedPaper | undefined {
  const { id, version } = idIn(dt);
  if (id === undefined) return undefined;
  const found = dd ? fieldsOf(dd) : {};
  const abstract = found.abstract && proseOf(found.abstract);
  const comments = found.comments && lineOf(found.comments);
  const journalRef = found.journalRef && lineOf(found.journalRef);
  return {
    id,
    ...(version !== undefined && { version }),
    part: part ?? partIn(lineOf(dt)),
    title: found.title ? lineOf(found.title) : '',
    ...(abstract && { abstract }),
    authors: found.authors ? splitCreators(upTo(lineOf(found.authors))) : [],
    ...(comments && { comments }),
    ...(journalRef && { journalRef }),
    categories: found.subjects ? categoriesIn(found.subjects) : [],
  };
}

/** As much of a list of names as is read: whole names. */
function upTo(names: string): string {
  if (names.length <= LONGEST_LIST) return names;
  const end = names.lastIndexOf(',', LONGEST_LIST);
  return names.slice(0, end > 0 ? end : LONGEST_LIST);
}

/** The paper its links lead to; the one to its HTML page names the version. */
function idIn(dt: PageElement): { id?: string; version?: number } {
  let id: string | undefined;
  let version: number | undefined;
  for (const each of elementsBelow(dt)) {
    const href = each.localName === 'a' ? (each.getAttribute('href')?.trim() ?? '') : '';
    if (!/\/(?:abs|pdf|html)\//.test(href) || href.length > LONGEST_LINK) continue;
    const linked = parseArxivId(href.startsWith('/') ? `https://arxiv.org${href}` : href);
    if (!linked || (id !== undefined && linked.id !== id)) continue;
    id = linked.id;
    version ??= linked.version;
  }
  return { ...(id !== undefined && { id }), ...(version !== undefined && { version }) };
}

function partIn(line: string): ListingPart {
  if (/\(cross-list from /.test(line)) return 'cross';
  return /\((?:replaced|withdrawn)\b/.test(line) ? 'replacement' : 'new';
}

type Field = 'title' | 'authors' | 'comments' | 'journalRef' | 'subjects' | 'abstract';
const CLASSES: [string, Field][] = [
  ['list-title', 'title'],
  ['list-authors', 'authors'],
  ['list-comments', 'comments'],
  ['list-journal-ref', 'journalRef'],
  ['list-subjects', 'subjects'],
];

/** The first of each; the abstract is the paragraph. */
function fieldsOf(dd: PageElement): Partial<Record<Field, PageElement>> {
  const found: Partial<Record<Field, PageElement>> = {};
  const fieldOf = (element: PageElement) => CLASSES.find(([name]) => hasClass(element, name))?.[1];
  for (const each of elementsBelow(dd, (element) => fieldOf(element) !== undefined)) {
    const field =
      fieldOf(each) ?? (each.localName === 'p' && hasClass(each, 'mathjax') ? 'abstract' : undefined);
    if (field) found[field] ??= each;
  }
  return found;
}

function categoriesIn(subjects: PageNode): string[] {
  const idsIn = (node: PageNode) => [...lineOf(node).matchAll(SUBJECT)].map(([, id = '']) => id);
  const primary = firstWithClass(subjects, 'primary-subject');
  return [...new Set([...(primary ? idsIn(primary) : []), ...idsIn(subjects)])];
}
