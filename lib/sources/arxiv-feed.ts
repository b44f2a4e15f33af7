import { GlossError } from '../errors';
import { canonicalId } from '../papers/categories';
import { arxivKey, parseArxivId } from '../papers/ids';
import { splitCreators } from '../papers/names';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { feedDay } from './feed-day';
import { FEED_LIMIT } from './plan-parts';
import { whole } from './whole';
import { child, children, readXml, textOf, unreadable, type XmlElement } from './xml';

/** `arXiv:2609.26811v1 Announce Type: new ⏎ Abstract: …`, what the feed sets before an abstract. */
const PREFIX = /^arXiv:\S+\s+Announce Type:\s+\S+\s*\n?Abstract:\s*/;

/** arXiv's feeds end at 2,000; ten megabytes of empty ones would keep the worker busy for minutes. */
const MOST_ENTRIES = 20_000;

/**
 * Reads arXiv's announcement feed, RSS 2.0 or Atom.
 * @param source the body of `rss.arxiv.org/rss/…` or `/atom/…`
 * @returns the announcement day (New York), where the feed states one, and its papers in the feed's order, none twice;
 * a weekend's feed has neither
 * @throws GlossError `unreadable` when it is no such feed, truncated, or nothing in it can be read
 */
export function readArxivFeed(source: string): Batch {
  const root = readXml(source);
  const channel = root.name === 'rss' ? child(root, 'channel') : root.name === 'feed' ? root : undefined;
  if (!channel) throw unreadable('not-a-feed', `its root is <${root.name}>`);
  if (textOf(channel, 'title')?.startsWith('Feed error'))
    throw unreadable('refused', feedErrorOf(channel), source);
  const entries = children(channel, root.name === 'rss' ? 'item' : 'entry');
  if (entries.length > MOST_ENTRIES) throw unreadable('not-a-feed', `it has ${entries.length} entries`);
  const batch: Batch = { via: 'feed', papers: [], rejected: [] };
  const day = entries.length > 0 ? feedDay(channel, entries) : undefined;
  if (day) batch.day = day;
  if (entries.length >= FEED_LIMIT) batch.full = true;
  for (const entry of entries) addEntry(batch, entry);
  return whole(batch);
}

/**
 * Why arXiv refuses a query, in its own words.
 * @param source the body of an error feed
 * @returns undefined where it is none
 */
export function readFeedError(source: string): string | undefined {
  try {
    readArxivFeed(source);
  } catch (error) {
    const failure = error instanceof GlossError ? error.failure : undefined;
    if (failure?.kind === 'unreadable' && failure.reason === 'refused') return failure.detail;
  }
  return undefined;
}

const feedErrorOf = (channel: XmlElement) =>
  textOf(channel, 'description') ?? textOf(channel, 'subtitle') ?? textOf(channel, 'title') ?? '';

function addEntry(batch: Batch, entry: XmlElement): void {
  const stated = textOf(entry, 'guid') ?? textOf(entry, 'id') ?? '';
  const checked = checkAnnounced({ paper: readEntry(entry, stated), type: textOf(entry, 'announce_type') });
  if (checked.ok) batch.papers.push(checked.value);
  else
    batch.rejected.push({
      entry: stated || (textOf(entry, 'title') ?? 'an entry without id'),
      reason: checked.reason,
    });
}

function readEntry(entry: XmlElement, stated: string) {
  const id = parseArxivId(stated);
  const categories = children(entry, 'category').map((each) =>
    canonicalId(each.attrs.term ?? each.text.trim()),
  );
  const dois = textOf(entry, 'DOI');
  const licence = textOf(entry, 'rights');
  const journalRef = textOf(entry, 'journal_reference');
  return {
    key: id && arxivKey(id.id),
    source: 'arxiv',
    id: id?.id,
    version: id?.version ?? 1,
    title: oneLine(textOf(entry, 'title')),
    abstract: (textOf(entry, 'description') ?? textOf(entry, 'summary') ?? '').replace(PREFIX, ''),
    authors: splitCreators(textOf(entry, 'creator') ?? ''),
    primary: categories[0],
    categories: [...new Set(categories)],
    dois: dois ? dois.split(/\s+/) : [],
    ...(licence && { licence }),
    ...(journalRef && { journalRef: oneLine(journalRef) }),
  };
}

/** Titles are on one line as a rule: nothing but single spaces. */
const oneLine = (text?: string) => (text && /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
