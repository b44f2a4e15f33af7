import { canonicalId } from '../papers/categories';
import { arxivKey } from '../papers/ids';
import { type ListedPaper, type ListingPage, readListing } from '../papers/listing';
import type { AnnouncementType, Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { readHtml } from './html';
import { unreadable } from './xml';

/**
 * Reads a listing or catch-up page of arXiv's.
 * @throws GlossError `unreadable` where it is another page (a login, an error), or broke off
 */
export function readListingPage(source: string): ListingPage {
  const { root, whole } = readHtml(source);
  const listing = readListing(root);
  if (!listing) throw unreadable('web-page', 'it is no listing', source.slice(0, 2_000));
  // Half a page may end in half an abstract.
  if (!whole) throw unreadable('truncated', 'it ends before </html>');
  return listing;
}

/**
 * Adds the papers of a listing to a batch: those that are whole, and the reason of each that is not.
 * @param listed canonical categories of the list it is of, which tell whose replacement one is
 */
export function addListed(batch: Batch, listing: ListingPage, listed: readonly string[]): void {
  for (const each of listing.papers) {
    const paper = factsOf(each);
    const atHome = listed.includes(paper.primary ?? '');
    const checked = checkAnnounced({ paper, type: typeOf(each, atHome) });
    if (!checked.ok) {
      batch.rejected.push({ entry: each.id, reason: checked.reason });
      continue;
    }
    batch.papers.push(checked.value);
    if (each.version === undefined && each.part !== 'new') {
      batch.versionUnknown ??= [];
      batch.versionUnknown.push(checked.value.paper.key);
    }
  }
  for (let i = 0; i < listing.unread; i++)
    batch.rejected.push({ entry: 'an entry without id', reason: 'it names no paper' });
}

function typeOf({ part }: ListedPaper, atHome: boolean): AnnouncementType {
  if (part === 'replacement') return atHome ? 'replace' : 'replace-cross';
  return part === 'new' && atHome ? 'new' : 'cross';
}

/** Only links to HTML pages name a version; what has none is at least the first, a replacement at least the second. */
function factsOf({ part, version, abstract, categories: stated, ...paper }: ListedPaper) {
  const categories = [...new Set(stated.map(canonicalId))];
  return {
    ...paper,
    key: arxivKey(paper.id),
    source: 'arxiv',
    version: version ?? (part === 'replacement' ? 2 : 1),
    abstract: abstract ?? '',
    primary: categories[0],
    categories,
    dois: [],
  };
}
