import { isSubject } from '../papers/preprint-subjects';
import type { Batch } from '../records/announcement';
import { checkAnnounced } from './border';
import { type FeedItem, readFeedItems } from './feed-items';
import { announcedPreprint, type ServerId } from './preprint';
import { whole } from './whole';

/** `…/short/286609v1?rss=1`, `…/content/10.64898/2026.05.19.726321v2?rss=1` */
const VERSION = /v(\d{1,3})(?:[/?#.].*)?$/;

/**
 * Reads a subject's feed of bioRxiv or medRxiv (RDF): its 30 newest papers, whenever they were posted.
 * @param source the body of `connect.biorxiv.org/biorxiv_xml.php?subject=…`
 * @param subject the one asked for: the answer does not say
 * @returns its papers; `unknown` where there is none and the subject is none of the server's, for it answers so to
 * misspelt ones
 * @throws GlossError `unreadable` when it is no such feed, truncated, or nothing in it can be read
 */
export function readPreprintFeed(source: string, server: ServerId, subject: string): Batch {
  const { items } = readFeedItems(source);
  const batch: Batch = { via: 'feed', papers: [], rejected: [] };
  if (items.length === 0 && !isSubject(server, subject)) batch.unknown = [subject];
  for (const item of items) {
    const checked = checkAnnounced(announcedPreprint(server, stated(item, subject)));
    if (checked.ok) batch.papers.push(checked.value);
    else batch.rejected.push({ entry: item.guid ?? item.title, reason: checked.reason });
  }
  return whole(batch);
}

function stated(item: FeedItem, subject: string) {
  const address = item.link ?? item.guid ?? '';
  return {
    doi: item.doi?.replace(/v\d{1,3}$/, ''),
    version: Number(VERSION.exec(address)?.[1] ?? 1),
    title: item.title,
    abstract: item.text,
    authors: item.authors,
    subject,
    at: item.at,
  };
}
