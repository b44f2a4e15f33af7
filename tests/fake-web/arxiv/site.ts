import { type Answer, type Asked, answer, redirect } from '../answer';
import type { Site } from '../site';
import { answerAbs } from './abs';
import { answerApi } from './api';
import { answerAuthor } from './author-page';
import { answerCatchUp } from './catch-up';
import { answerFeed, type FeedCache, type FeedTwist } from './feeds';
import { answerFile } from './files';
import { answerHtml } from './html';
import { answerList } from './list-page';
import { pageNotFound } from './not-found';
import { answerSearch } from './search';

const TEXT = 'text/plain; charset=utf-8';

const ROBOTS = `User-agent: *
Crawl-delay: 15
Allow: /abs
Allow: /list
Allow: /catchup
Disallow: /search
Disallow: /IgnoreMe
Disallow: /api
`;

/** Answers as the host asked for would. */
export function answerArxiv(site: Site, cache: FeedCache, asked: Asked, twist?: FeedTwist): Answer {
  const { host, path } = asked;
  if (host === 'rss.arxiv.org') return answerRssHost(site, cache, asked, twist);
  if (path === '/api/query') return host === 'export.arxiv.org' ? answerApi(site, asked) : pageNotFound();
  if (/^\/(rss|atom)\//.test(path)) {
    // arXiv sends readers over export.arxiv.org; https all the way here, for want of a port for http.
    return host === 'export.arxiv.org'
      ? answerFeed(site, cache, asked, twist)
      : redirect(`https://export.arxiv.org${path}`, 302);
  }
  if (path.startsWith('/abs/')) return answerAbs(site, asked);
  if (path.startsWith('/list/')) return answerList(site, asked);
  if (path.startsWith('/catchup/')) return answerCatchUp(site, asked);
  if (/^\/search(\/|$)/.test(path)) return answerSearch(site, asked);
  if (path.startsWith('/a/')) return answerAuthor(site, asked);
  if (path.startsWith('/pdf/')) return answer(200, TEXT, `This stands in for the PDF of ${path.slice(5)}.\n`);
  if (path.startsWith('/html/')) return answerHtml(site, asked);
  if (path === '/robots.txt') return answer(200, TEXT, ROBOTS);
  return answerFile(path) ?? pageNotFound();
}

function answerRssHost(site: Site, cache: FeedCache, asked: Asked, twist?: FeedTwist): Answer {
  if (/^\/(rss|atom)\//.test(asked.path)) return answerFeed(site, cache, asked, twist);
  if (asked.path === '/feed/status') return answer(200, TEXT, 'Status: GOOD Version: 1.1');
  return answer(404, TEXT, 'Not found');
}
