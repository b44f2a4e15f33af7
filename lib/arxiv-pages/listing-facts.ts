import { parseArxivId } from '../papers/ids';
import { dayIn, type ListingPart, readHeading } from '../papers/listing/heading';
import type { ListingFacts, Part } from '../records/ledger';

const PART: Record<ListingPart, Part> = { new: 'new', cross: 'cross', replacement: 'replace' };

/** `/list/cs.LG/new`, `/catchup/cs.LG/2026-06-18`: pages of one list on one day. */
const ADDRESS = /^\/(?:list\/([^/]+)\/new|catchup\/([^/]+)\/\d{4}-\d\d-\d\d)\/?$/;

/** More than any page has. */
const MOST_ENTRIES = 5_000;

/** The list whose day a page's address names; undefined for other pages. */
export function listedAt(url: URL): string | undefined {
  const [, list, caughtUp] = ADDRESS.exec(url.pathname) ?? [];
  return list ?? caughtUp;
}

/**
 * What a listing of one day states: the counts of its headings, and the ids it shows. Titles and abstracts are left to
 * `readListingPage`, which is ten times the script.
 * @returns undefined where it is no such page, names no day, or states nothing
 */
export function readListingFacts(document: Document, url: URL): ListingFacts | undefined {
  const list = listedAt(url);
  if (list === undefined) return undefined;
  const facts: Omit<ListingFacts, 'day'> = { list, stated: {}, ids: { new: [], cross: [], replace: [] } };
  let day: string | undefined;
  let part: Part | undefined;
  for (const each of document.querySelectorAll('#dlpage :is(h1, h2, h3, h4, dt)')) {
    if (each.localName === 'dt') {
      if (part) addEntry(facts.ids[part], each);
      continue;
    }
    const text = (each.textContent ?? '').replace(/\s+/g, ' ').trim();
    const { part: named, showing, of } = readHeading(text);
    if (!named) {
      if (/\b(?:listings for|results for .* on)\b/i.test(text)) day ??= dayIn(text);
      continue;
    }
    part = PART[named];
    if (showing !== undefined && of !== undefined) facts.stated[part] = { shown: showing, total: of };
  }
  return day && Object.keys(facts.stated).length > 0 ? { ...facts, day } : undefined;
}

/** The paper an entry's first line leads to. */
function addEntry(ids: string[], dt: Element): void {
  const address = dt.querySelector('a[href*="/abs/"]')?.getAttribute('href') ?? '';
  const paper = parseArxivId(address.replace(/^.*\/abs\//, ''));
  if (paper && ids.length < MOST_ENTRIES) ids.push(paper.id);
}
