import { element, indent } from '../markup';
import { midnightOffset } from '../new-york';
import { creator, description, FEED_NAMESPACES, type Feed, guid } from './feed-entry';
import type { Listed } from './listing';

const ROOT = `<feed ${FEED_NAMESPACES} xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us">`;

/** Atom 1.0 as rss.arxiv.org gives it. */
export function renderAtom(feed: Feed): string {
  const topics = feed.topics.join(', ');
  const published = `${feed.day}T00:00:00${midnightOffset(feed.day).replace(/00$/, ':00')}`;
  const entries = feed.rows.flatMap((row, place) => {
    // arXiv builds the last entry first, a few microseconds apart.
    const updated = stamp(feed.builtAt, 500 + (feed.rows.length - place) * 67);
    return entry(row, updated, published);
  });
  return wrap(
    feed,
    `${topics} updates on arXiv.org`,
    `${topics} updates on the arXiv.org e-print archive.`,
    entries,
  );
}

/** The feed that comes with HTTP 400. */
export function renderAtomError(feed: Feed, error: string): string {
  return wrap(feed, `Feed error for query: ${selfLink(feed)}`, error, []);
}

function wrap(feed: Feed, title: string, subtitle: string, entries: string[]): string {
  const link = selfLink(feed);
  const lines = [
    element('id', link),
    element('title', title),
    element('updated', stamp(feed.builtAt, 337)),
    element('link', undefined, { href: link, rel: 'self', type: 'application/atom+xml' }),
    element('subtitle', subtitle),
    ...entries,
  ];
  return `${["<?xml version='1.0' encoding='UTF-8'?>", ROOT, ...indent(lines, 1), '</feed>'].join('\n')}\n`;
}

function entry(row: Listed, updated: string, published: string): string[] {
  const { paper, type } = row;
  const lines = [
    element('id', guid(row)),
    element('title', paper.title),
    element('updated', updated),
    element('link', undefined, {
      href: `https://arxiv.org/abs/${paper.id}`,
      rel: 'alternate',
      type: 'text/html',
    }),
    element('summary', description(row)),
    ...paper.categories.map((category) => element('category', undefined, { term: category })),
    element('published', published),
    element('arxiv:announce_type', type),
    element('dc:rights', paper.licence),
    // The other way round than in RSS.
    ...(paper.journalRef ? [element('arxiv:journal_reference', paper.journalRef)] : []),
    ...(paper.doi ? [element('arxiv:DOI', paper.doi)] : []),
    creator(paper.authors),
  ];
  return ['<entry>', ...indent(lines, 1), '</entry>'];
}

function selfLink(feed: Feed): string {
  return `http://rss.arxiv.org/atom/${feed.query}`;
}

/** `2025-08-20T04:00:19.866337+00:00`, with made-up microseconds. */
function stamp(at: number, microseconds: number): string {
  const later = new Date(at + Math.floor(microseconds / 1000)).toISOString().slice(0, -1);
  return `${later}${String(microseconds % 1000).padStart(3, '0')}+00:00`;
}
