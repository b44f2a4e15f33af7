import { parseArxivId } from '../papers/ids';

/** The kinds of arXiv's pages that hold lists of papers. */
export type ListKind = 'listing' | 'catch-up' | 'search' | 'author';
/** The kinds of arXiv's pages that Gloss knows. */
export type PageKind = 'abstract' | 'full-text' | ListKind;

const HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org']);

const isArxiv = ({ protocol, hostname }: URL): boolean => protocol === 'https:' && HOSTS.has(hostname);

/** Whether a URL leads to a paper's page. `?fmt=txt` is raw text, not a page. */
export const isAbstractPage = (url: URL): boolean =>
  isArxiv(url) && /^\/abs\/\S+/.test(url.pathname) && url.searchParams.get('fmt') !== 'txt';

/** Whether a URL leads to a paper in HTML. Its pictures and the log of its conversion lie beneath it. */
export const isFullTextPage = (url: URL): boolean =>
  isArxiv(url) && FULL_TEXT.test(url.pathname) && parseArxivId(url.href) !== undefined;

/** An id has one part, or two since before 2007; nothing follows. */
const FULL_TEXT = /^\/html\/(?:\d{4}\.\d+(?:v\d+)?|[a-z-]+(?:\.[a-z-]+)?\/\d+(?:v\d+)?)\/?$/i;

/** What kind of list a URL leads to; undefined for other pages. An author's feeds have a dot in their names, pages have none. */
export function listKind(url: URL): ListKind | undefined {
  if (!isArxiv(url)) return undefined;
  const { pathname } = url;
  if (/^\/list\/[^/]+\/[^/]+/.test(pathname)) return 'listing';
  if (/^\/catchup\/[^/]+\/\d{4}-/.test(pathname)) return 'catch-up';
  if (/^\/search(?:\/|$)/.test(pathname)) return 'search';
  if (/^\/a\/[^/.]+\/?$/.test(pathname)) return 'author';
  return undefined;
}

/** What kind of page a URL leads to; undefined for pages Gloss leaves alone. */
export function pageKind(url: URL): PageKind | undefined {
  if (isAbstractPage(url)) return 'abstract';
  return isFullTextPage(url) ? 'full-text' : listKind(url);
}
