import { element, indent } from '../markup';
import { longDay, midnightOffset, rfc822 } from '../new-york';
import { creator, description, FEED_NAMESPACES, type Feed, guid } from './feed-entry';
import type { Listed } from './listing';

const ROOT = `<rss ${FEED_NAMESPACES} xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">`;

/** RSS 2.0 as rss.arxiv.org gives it. */
export function renderRss(feed: Feed): string {
  const topics = feed.topics.join(', ');
  return channel(feed, {
    title: `${topics} updates on arXiv.org`,
    description: `${topics} updates on the arXiv.org e-print archive.`,
    editor: 'rss-help@arxiv.org',
    tail: [
      '<skipDays>',
      ...indent([element('day', 'Sunday'), element('day', 'Saturday')], 1),
      '</skipDays>',
      ...feed.rows.flatMap((row) => item(row, midnight(feed.day))),
    ],
  });
}

/** The feed that comes with HTTP 400. */
export function renderRssError(feed: Feed, error: string): string {
  return channel(feed, {
    title: `Feed error for query: ${selfLink(feed)}`,
    description: error,
    // Without the @, as arXiv has it.
    editor: 'rss-help.arxiv.org',
    tail: [],
  });
}

function channel(
  feed: Feed,
  words: { title: string; description: string; editor: string; tail: string[] },
): string {
  const link = selfLink(feed);
  const lines = [
    element('title', words.title),
    element('link', link),
    element('description', words.description),
    element('atom:link', undefined, { href: link, rel: 'self', type: 'application/rss+xml' }),
    element('docs', 'http://www.rssboard.org/rss-specification'),
    element('language', 'en-us'),
    element('lastBuildDate', rfc822(feed.builtAt)),
    element('managingEditor', words.editor),
    element('pubDate', midnight(feed.day)),
    ...words.tail,
  ];
  const xml = [
    "<?xml version='1.0' encoding='UTF-8'?>",
    ROOT,
    '  <channel>',
    ...indent(lines, 2),
    '  </channel>',
    '</rss>',
  ];
  return `${xml.join('\n')}\n`;
}

function item(row: Listed, pubDate: string): string[] {
  const { paper, type } = row;
  const lines = [
    element('title', paper.title),
    element('link', `https://arxiv.org/abs/${paper.id}`),
    element('description', description(row)),
    element('guid', guid(row), { isPermaLink: 'false' }),
    ...paper.categories.map((category) => element('category', category)),
    element('pubDate', pubDate),
    element('arxiv:announce_type', type),
    element('dc:rights', paper.licence),
    ...(paper.doi ? [element('arxiv:DOI', paper.doi)] : []),
    ...(paper.journalRef ? [element('arxiv:journal_reference', paper.journalRef)] : []),
    creator(paper.authors),
  ];
  return ['<item>', ...indent(lines, 1), '</item>'];
}

function selfLink(feed: Feed): string {
  return `http://rss.arxiv.org/rss/${feed.query}`;
}

/** `Thu, 24 Sep 2026 00:00:00 -0400` */
function midnight(day: string): string {
  return `${longDay(day, true)} 00:00:00 ${midnightOffset(day)}`;
}
