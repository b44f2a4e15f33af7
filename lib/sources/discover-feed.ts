import { Parser } from 'htmlparser2';
import { GlossError } from '../errors';
import type { ListId } from '../records/announcement';
import { readFeedItems } from './feed-items';
import { listsOfFeed } from './list-of-feed';
import type { PoliteFetch } from './polite-fetch';
import { webAddress } from './web-address';
import { unreadable } from './xml';

export interface FoundFeed {
  /** Its address, https. */
  feed: string;
  /** As the feed names itself, or the page names the feed. */
  title?: string;
  /** The lists of another source that it is the feed of: these are to be followed, not a journal. */
  lists?: ListId[];
}

const TYPES = /^(?:application|text)\/(?:rss|atom|rdf)\+xml\b/i;
/** Feeds of what readers say of a page. */
const COMMENTS = /\/comments\/|[?&]comments?\b/i;
const MOST = 50;
/** Pages name their feeds in their head; what is deeper or later is not looked at. */
const LONGEST = 2_000_000;
const MAX_DEPTH = 500;

/**
 * The feeds that an address leads to: itself, where it is one, or those its page names.
 * @param pasted what a reader typed: an address, `https://` or not
 * @throws GlossError what fetching throws; `unreadable` (`not-a-feed`) for what is no address, or a page without feeds
 */
export async function discoverFeeds(pasted: string, fetch: PoliteFetch): Promise<FoundFeed[]> {
  const address = feedAddress(pasted);
  if (!address) throw unreadable('not-a-feed', 'it is no address of the web');
  const { body, url = address } = await fetch(address, { purpose: 'discovery', why: 'discovery' });
  const found = feedsIn(body, url);
  if (found.length === 0) throw unreadable('not-a-feed', 'the page names no feed');
  return found.map((each) => {
    const lists = listsOfFeed(each.feed);
    return lists ? { ...each, lists } : each;
  });
}

/**
 * The address a pasted text means, in its normal form: by it a feed is followed once, however it is written.
 * @returns undefined for what is none, and for every scheme but http and https
 */
export function feedAddress(pasted: string): string | undefined {
  const text = pasted
    .trim()
    .replace(/^feed:(?:\/\/)?(?!\/)/i, (scheme) => (/^feed:\/\//i.test(scheme) ? 'https://' : ''));
  if (/\s/.test(text)) return undefined;
  const address = webAddress(
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`,
  );
  return address?.replace(/#.*$/, '');
}

/** The feeds in an answer: itself, or what a page of HTML names with `<link rel="alternate">`, in its order. */
export function feedsIn(body: string, address: string): FoundFeed[] {
  try {
    const { title } = readFeedItems(body, address);
    return [{ feed: address, ...(title && { title }) }];
  } catch (error) {
    if (!(error instanceof GlossError)) throw error;
    const { failure } = error;
    // A feed that is broken is told so; all else may be a page, whatever it begins with.
    const isBroken =
      failure.kind === 'unreadable' && /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/i.test(body);
    if (isBroken) throw error;
    return linkedFeeds(body, address);
  }
}

class Enough extends Error {}

function linkedFeeds(html: string, address: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  let base = address;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH || found.size >= MOST) throw new Enough();
      const { href = '', rel = '', type = '', title } = attributes;
      if (name === 'base' && URL.canParse(href, address)) base = new URL(href, address).href;
      const isFeed = name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel) && TYPES.test(type.trim());
      const feed = isFeed ? webAddress(href, base) : undefined;
      if (!feed || found.has(feed)) return;
      const named = title?.replace(/\s+/g, ' ').trim().slice(0, 300);
      found.set(feed, { feed, ...(named && { title: named }) });
    },
    onclosetag() {
      depth--;
    },
  });
  try {
    parser.end(html.slice(0, LONGEST));
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  const all = [...found.values()];
  const articles = all.filter(({ feed }) => !COMMENTS.test(feed));
  return articles.length > 0 ? articles : all;
}
