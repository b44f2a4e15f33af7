import { newYorkDay } from '../clock';
import { GlossError } from '../errors';
import { canonicalId } from '../papers/categories';
import { arxivKey, parseArxivId } from '../papers/ids';
import { splitCreators } from '../papers/names';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { child, children, readXml, textOf, type XmlElement } from './xml';

/** `arXiv:2609.26811v1 Announce Type: new ⏎ Abstract: …`, what the feed sets before an abstract. */
const PREFIX = /^arXiv:\S+\s+Announce Type:\s+\S+\s*\n?Abstract:\s*/;

/**
 * Reads arXiv's announcement feed, RSS 2.0 or Atom.
 * @param source the body of `rss.arxiv.org/rss/…` or `/atom/…`
 * @returns the announcement day (New York) and its papers in the feed's order; a weekend's feed has none
 * @throws GlossError `unreadable` when it is no such feed, or truncated
 */
export function readArxivFeed(source: string): Batch {
  const root = readXml(source);
  const channel = root.name === 'rss' ? child(root, 'channel') : root.name === 'feed' ? root : undefined;
  if (!channel) throw new GlossError({ kind: 'unreadable', detail: `its root is <${root.name}>` });
  const title = textOf(channel, 'title') ?? '';
  if (title.startsWith('Feed error')) throw new GlossError({ kind: 'unreadable', detail: title });
  const entries = children(channel, root.name === 'rss' ? 'item' : 'entry');
  const stated = textOf(channel, 'pubDate') ?? published(entries[0]);
  const batch: Batch = { via: 'feed', papers: [], rejected: [] };
  if (stated && entries.length > 0) {
    const day = dayOf(stated);
    if (!day) throw new GlossError({ kind: 'unreadable', detail: `its date is “${stated}”` });
    batch.day = day;
  }
  for (const entry of entries) addEntry(batch, entry);
  return batch;
}

const published = (entry?: XmlElement) => entry && (textOf(entry, 'pubDate') ?? textOf(entry, 'published'));

function dayOf(date: string): string | undefined {
  const at = Date.parse(date);
  return Number.isNaN(at) ? undefined : newYorkDay(at);
}

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
    dois: (textOf(entry, 'DOI') ?? '').split(/\s+/).filter(Boolean),
    ...(licence && { licence }),
    ...(journalRef && { journalRef: oneLine(journalRef) }),
  };
}

const oneLine = (text?: string) => text?.replace(/\s+/g, ' ');
