import { parseArxivId } from '../papers/ids';
import type { ListKind } from './kinds';
import { LISTS } from './selectors';

/** One paper of a list, and where a line about it has its place. */
export interface ListEntry {
  /** Without version. */
  id: string;
  /** Its `dd`, or its `li` on search pages. */
  place: Element;
  /** arXiv's own link to the paper's page. */
  link: HTMLAnchorElement;
  /** What of the paper the page shows: its abstract, its title and names alone, or an abstract cut short. */
  shows: 'abstract' | 'title' | 'search';
}

/** No link of arXiv's is longer. */
const LONGEST_LINK = 300;

/** Where a page's papers stand, in its order. The collection is live: it grows while the page is parsed. */
export const placesIn = (document: Document, kind: ListKind): HTMLCollectionOf<Element> =>
  kind === 'search' ? document.getElementsByClassName(LISTS.result) : document.getElementsByTagName('dd');

/** A page's first list, as soon as it is parsed: what stands above all its papers stands before it. */
export function firstList(document: Document, kind: ListKind): Element | undefined {
  if (kind === 'search') return document.getElementsByClassName(LISTS.result)[0]?.parentElement ?? undefined;
  return document.getElementById(LISTS.sheetId)?.getElementsByTagName('dl')[0];
}

/**
 * Reads one of those places.
 * @returns undefined where it is no paper's: of another list than arXiv's, without a link, or with one that names no paper
 */
export function readEntry(place: Element): ListEntry | undefined {
  const isResult = place.localName === 'li';
  const head = isResult ? place : place.previousElementSibling;
  if (!head || (!isResult && (head.localName !== 'dt' || !place.closest(`#${LISTS.sheetId}`))))
    return undefined;
  const link = head.querySelector<HTMLAnchorElement>(LISTS.link);
  const paper = link && paperOf(link.getAttribute('href') ?? '');
  if (!paper) return undefined;
  if (isResult) return { id: paper, place, link, shows: 'search' };
  return { id: paper, place, link, shows: place.querySelector(LISTS.abstract) ? 'abstract' : 'title' };
}

function paperOf(href: string): string | undefined {
  const address = href.trim();
  if (address.length > LONGEST_LINK || !/^(?:https:\/\/[a-z.]*arxiv\.org)?\/abs\//.test(address))
    return undefined;
  return parseArxivId(address.startsWith('/') ? `https://arxiv.org${address}` : address)?.id;
}
