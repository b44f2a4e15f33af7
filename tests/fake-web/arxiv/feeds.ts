import { createHash } from 'node:crypto';
import { type Answer, type Asked, answer } from '../answer';
import { addDays, newYorkTime } from '../new-york';
import type { Site } from '../site';
import type { FakePaper } from '../types';
import { renderAtom, renderAtomError } from './atom';
import type { Feed } from './feed-entry';
import { readFeedQuery } from './feed-query';
import { feedRows } from './listing';
import { renderRss, renderRssError } from './rss';

/** Departures from today's ordinary feed. */
export interface FeedTwist {
  /** No items, as on a weekend. */
  empty?: boolean;
  /** Speaks of an earlier day, freshly rendered. */
  day?: string;
  /** A category that still shows an earlier day. */
  stale?: { category: string; day: string };
  /** A category arXiv no longer knows. */
  retired?: string;
}

const DIALECTS = {
  rss: { type: 'application/rss+xml', render: renderRss, renderError: renderRssError },
  atom: { type: 'application/atom+xml', render: renderAtom, renderError: renderAtomError },
};

/** When each feed was rendered: the edge keeps it until midnight, so its tag stays too. */
export type FeedCache = Map<string, number>;

/** `/rss/{query}` and `/atom/{query}` */
export function answerFeed(site: Site, cache: FeedCache, asked: Asked, twist: FeedTwist = {}): Answer {
  const [, dialect, query = ''] = asked.path.match(/^\/(rss|atom)\/(.*)$/) ?? [];
  const { type, render, renderError } = DIALECTS[dialect as keyof typeof DIALECTS];
  const day = twist.day ?? site.today();
  const key = `${asked.path} ${day}`;
  const plain = !twist.day && !twist.empty && !twist.stale;
  const builtAt = (plain && cache.get(key)) || site.now();
  if (plain) cache.set(key, builtAt);

  const version = asked.query.get('version');
  const wanted =
    dialect === 'rss' && version && version !== '2.0'
      ? badVersion(version)
      : readFeedQuery(query, twist.retired);
  if ('error' in wanted) {
    const feed: Feed = { query, topics: [], rows: [], day, builtAt };
    return answer(400, type, renderError(feed, wanted.error), caching(site, renderError(feed, wanted.error)));
  }
  const papers = site.world.day(day);
  const shown = twist.stale ? withStale(papers, site.world.day(twist.stale.day), twist.stale) : papers;
  const rows = twist.empty ? [] : feedRows(shown, wanted.categories);
  const body = render({ query: wanted.topics.join('+'), topics: wanted.topics, rows, day, builtAt });
  const headers = caching(site, body);
  if (asked.headers['if-none-match'] === headers.etag) return { status: 304, headers, body: '' };
  return answer(200, type, body, headers);
}

/** Of one category the earlier day's own papers, as in August 2026; cross-lists are other categories' papers. */
function withStale(today: FakePaper[], before: FakePaper[], { category }: { category: string }): FakePaper[] {
  const isIts = ({ action, categories }: FakePaper) => action !== 'cross' && categories[0] === category;
  return [...today.filter((paper) => !isIts(paper)), ...before.filter(isIts)];
}

function badVersion(version: string): { error: string } {
  return { error: `Unsupported feed version '${version}'. Supported versions: 2.0` };
}

/** Fresh until New York's midnight. No CORS header: pages may not read feeds. */
function caching(site: Site, body: string): Record<string, string> {
  const midnight = newYorkTime(addDays(site.today(), 1), 0);
  return {
    etag: `"${createHash('sha256').update(body).digest('hex')}"`,
    'cache-control': `max-age=${Math.max(0, Math.floor((midnight - site.now()) / 1000))}`,
  };
}
