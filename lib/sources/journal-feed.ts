import { keyOf, LONGEST_ID } from '../papers/keys';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { namedOnce } from './creators';
import { type FeedItem, readFeedItems } from './feed-items';
import { unglueAuthors } from './glued-authors';
import { isNews } from './news';
import { spaceHeadings } from './space-headings';
import { whole } from './whole';

/** “Nature Catalysis, Published online: 12 May 2026; doi:10.1038/s41929-…”, and behind it a line of the editors. */
const PUBLISHED = /^[^\n;]{1,120}, Published online: [^;\n]{1,40};\s*(?:\|\s*)?doi:\S+\s*/i;
/** “Science, Volume 393, Issue 6800, September 2026.”, “Advanced Materials, EarlyView.”: where it is printed. */
const PRINTED =
  /^[^.\n]{2,150}, (?:Ahead of Print|Early ?View|Accepted Article|Volume \d{1,5}[^.\n]{0,100})\.(?:\s+|$)/i;
/** Of ACS nothing else: the journal's name and “DOI: 10.1021/…”. */
const NUMBER_ALONE = /^(?:[^\n]{1,150}\n\n)?DOI:? ?10\.\S+$/i;
/** “[Articles] Title”: The Lancet's section. */
const SECTION = /^\[([A-Z][A-Za-z &]{2,40})\]\s+(?=\S)/;
/** “PLOS Medicine: New Articles”, “Science: Table of Contents”. */
const COLLECTION =
  /\s*(?::|[-–—|])\s*(?:new articles|latest (?:articles|results|papers)|table of contents|current issue|in press|online now|recent issues?|rss(?: feed)?|most recent articles)\b.*$/i;
/** The label itself, before the first sentence. */
const LABEL = /^(?:abstract|summary)\s*(?:[:.]|\n)\s*/i;

/**
 * Reads a journal's feed: RDF, RSS 2.0 or Atom.
 * @param feed its address, which is the category of all its papers
 * @returns papers in the feed's order, none twice; it states no day, for that is the day of arrival
 * @throws GlossError `unreadable` when it is no feed, truncated, or nothing in it can be read
 */
export function readJournalFeed(source: string, feed: string): Batch {
  const { items, ...about } = readFeedItems(source, feed);
  const batch: Batch = { via: 'feed', papers: [], rejected: [] };
  for (const item of items) {
    const checked = checkAnnounced({ paper: readPaper(item, feed, about), type: 'new' });
    if (checked.ok) batch.papers.push(checked.value);
    else
      batch.rejected.push({
        entry: (item.guid ?? item.link ?? item.title) || 'an item without id',
        reason: checked.reason,
      });
  }
  return whole(batch);
}

function readPaper(item: FeedItem, feed: string, about: { title?: string; home?: string }) {
  const { doi, guid, link, at } = item;
  const section = SECTION.exec(item.title);
  const title = section ? item.title.slice(section[0].length) : item.title;
  const labels = section?.[1] ? [...item.labels, section[1]] : item.labels;
  const id = doi ?? idOf(guid) ?? idOf(link);
  const { authors, abstract, standfirst } = readText(item, title);
  const venue = item.venue ?? about.title?.replace(COLLECTION, '');
  // A reader must be led somewhere: where an item has no page, to the journal's.
  const page = link ?? (doi ? `https://doi.org/${encodeURI(doi)}` : (about.home ?? feed));
  return {
    key: id && keyOf('journal', id),
    source: 'journal',
    id,
    version: 1,
    title,
    abstract,
    authors: namedOnce(authors),
    primary: feed,
    categories: [feed],
    ...(at !== undefined && { submittedAt: at }),
    ...(standfirst && { comments: standfirst }),
    dois: doi ? [doi] : [],
    link: page,
    ...(venue && { venue: venue.slice(0, 300) }),
    ...(isNews({ title, labels, ids: [link, guid, doi] }) && { news: true }),
  };
}

/** A name of a feed's own making: without gaps, for it becomes a key. */
function idOf(stated: string | undefined): string | undefined {
  const id = stated?.trim().replace(/\s+/g, '%20');
  return id && id.length <= LONGEST_ID ? id : undefined;
}

/** What is the abstract of it. A line of the editors is none, and neither is the title once more. */
function readText(item: FeedItem, title: string) {
  const published = PUBLISHED.exec(item.text);
  if (published) {
    const line = item.text.slice(published[0].length).trim();
    return { authors: item.authors, abstract: '', standfirst: same(line, title) ? '' : line.slice(0, 5_000) };
  }
  const { authors, abstract } = unglueAuthors(item.text.replace(PRINTED, ''), item.authors);
  const isNone = same(abstract, title) || NUMBER_ALONE.test(abstract);
  return { authors, abstract: isNone ? '' : spaceHeadings(abstract.replace(LABEL, '')), standfirst: '' };
}

const same = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string =>
  text
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();
