import { SECOND } from '../clock';
import type { Pace } from '../records/host';
import type { Asked } from '../records/request';
import { registeredDomain } from './registered-domain';

/** How a host wants to be asked. */
export interface Manners extends Pace {
  /** The registered domain: all its hosts are one, asked over one connection. */
  domain: string;
}

/** Seconds between any two requests, and between two pages. */
const PACE: Record<string, { any: number; page: number }> = {
  // Terms of the API: one request every three seconds, over one connection, feeds included. robots.txt, which is about
  // the pages of arxiv.org: Crawl-delay 15.
  'arxiv.org': { any: 3, page: 15 },
  // No limit is published; every answer is a query to a database, and some clients met Cloudflare's limits. What arXiv
  // asks for has kept readers of both out of trouble.
  'biorxiv.org': { any: 3, page: 15 },
  'medrxiv.org': { any: 3, page: 15 },
};
/**
 * Journals: feeds are files from a CDN, but a publisher has many of them and its guard counts requests; a dozen feeds in
 * a minute is what a person with a feed reader does.
 */
const ELSEWHERE = { any: 5, page: 15 };

/** arXiv's robots.txt counts by host: what is asked of these is a page, whatever it is asked for. */
const PAGE_HOSTS = new Set(['arxiv.org', 'www.arxiv.org']);

/** How to ask for an address. */
export function mannersOf(url: string, purpose: Asked): Manners {
  const { hostname } = new URL(url);
  const domain = registeredDomain(hostname);
  const { any, page } = PACE[domain] ?? ELSEWHERE;
  const isPage = purpose === 'page' || PAGE_HOSTS.has(hostname);
  const lane = { name: 'page', gap: page * SECOND };
  return { domain, host: hostname, gap: any * SECOND, ...(isPage && { lane }) };
}

/** Addresses that are no feeds, for callers who do not say what they ask for. */
const PURPOSES: [RegExp, Asked][] = [
  [/^https:\/\/(?:export\.arxiv\.org\/api|api\.biorxiv\.org|api\.medrxiv\.org)\//, 'api'],
  [/^https:\/\/(?:www\.)?arxiv\.org\//, 'page'],
];

/** What an address is asked for, where nobody says: nearly always a feed. */
export function purposeOf(url: string): Asked {
  return PURPOSES.find(([pattern]) => pattern.test(url))?.[1] ?? 'feed';
}

const FEED =
  'application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, application/xml;q=0.9, */*;q=0.5';

/** What is accepted. Without it some servers answer 406, others a page for people. */
export const ACCEPT: Record<Asked, string> = {
  feed: FEED,
  api: 'application/atom+xml, application/json, application/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
  discovery: 'text/html, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
};
