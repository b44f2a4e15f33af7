import type { Day } from '../../records/paper';
import { type ListedPaper, readEntry } from './entry';
import { dayIn, type ListingSection, readHeading, saysNothing, totalIn } from './heading';
import { elementsBelow, type PageElement, type PageNode } from './node';
import { lineOf } from './prose';

export type { ListedPaper } from './entry';
export type { ListingPart, ListingSection } from './heading';
export type { PageElement, PageNode } from './node';

/** A page of papers: `/list/…/new`, `/list/…/recent`, `/catchup/…`. */
export interface ListingPage {
  /** The day it announces, where it is of one day. */
  day?: Day;
  /** “Total of 9 entries”, on all its pages together. 0 where it says that there are no updates. */
  total?: number;
  sections: ListingSection[];
  /** In the page's order. */
  papers: ListedPaper[];
  /** Entries that name no paper. */
  unread: number;
}

/** How many papers a listing states on all its pages: its total, or what its parts' headings say where that is more. */
export const statedCount = ({ total = 0, sections }: ListingPage): number =>
  Math.max(
    total,
    sections.reduce((sum, { of = 0 }) => sum + of, 0),
  );

/** Pages have at most 2,000. */
const MOST_ENTRIES = 5_000;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
const CLOSED = new Set([...HEADINGS, 'dt', 'dd', 'p', 'script', 'style', 'header', 'footer', 'nav']);

/**
 * Reads a listing of arXiv's off its page, for content scripts and the background alike.
 * @param page the page's body, or anything above it
 * @returns undefined where it is no listing: a login, an error, another page
 */
export function readListing(page: PageNode): ListingPage | undefined {
  const sheet = sheetOf(page);
  if (!sheet) return undefined;
  const listing: ListingPage = { sections: [], papers: [], unread: 0 };
  let section: ListingSection | undefined;
  let dt: PageElement | undefined;
  const put = (dd?: PageElement) => {
    const paper = dt && listing.papers.length < MOST_ENTRIES && readEntry(dt, dd, section?.part);
    if (paper) listing.papers.push(paper);
    else if (dt) listing.unread += 1;
    dt = undefined;
  };
  for (const each of elementsBelow(sheet, ({ localName }) => CLOSED.has(localName))) {
    if (each.localName === 'dt' || HEADINGS.has(each.localName)) put();
    if (each.localName === 'dt') dt = each;
    else if (each.localName === 'dd') put(each);
    else if (HEADINGS.has(each.localName)) section = addHeading(listing, each) ?? section;
    else if (each.localName === 'p' && saysNothing(lineOf(each))) listing.total ??= 0;
  }
  put();
  const total = statedTotal(sheet);
  if (total !== undefined) listing.total = total;
  const states = listing.day ?? listing.total ?? listing.sections[0] ?? listing.papers[0];
  return states === undefined && listing.unread === 0 ? undefined : listing;
}

/** A part's heading, or the page's own with its day. */
function addHeading(listing: ListingPage, heading: PageElement): ListingSection | undefined {
  const text = lineOf(heading);
  const section = readHeading(text);
  if (section.part === undefined && section.of === undefined) {
    const day = /\b(?:listings for|results for .* on)\b/i.test(text) ? dayIn(text) : undefined;
    if (day) listing.day ??= day;
    return undefined;
  }
  listing.sections.push(section);
  return section;
}

/** `#dlpage`, where arXiv puts its listings and nothing else. */
function sheetOf(page: PageNode): PageElement | undefined {
  for (const each of elementsBelow(page)) if (each.getAttribute('id') === 'dlpage') return each;
  return undefined;
}

/** It stands in `.paging`, in a `div` of its own, or between elements, never in a list. */
function statedTotal(sheet: PageElement): number | undefined {
  const words: string[] = [];
  const gather = (node: PageNode): void => {
    for (let i = 0; i < node.childNodes.length; i++) {
      const each = node.childNodes[i];
      if (each?.nodeType === 3) words.push(each.nodeValue ?? '');
      else if (each && (each as PageElement).localName === 'div') gather(each);
    }
  };
  gather(sheet);
  return totalIn(words.join(' ').replace(/\s+/g, ' '));
}
