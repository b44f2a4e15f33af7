/** The kinds of arXiv's pages that Gloss knows. */
export type PageKind = 'abstract' | 'listing' | 'catch-up';

const HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org']);

/** What kind of page a URL leads to; undefined for pages Gloss leaves alone. `?fmt=txt` is raw text, not a page. */
export function pageKind(url: URL): PageKind | undefined {
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) return undefined;
  if (/^\/abs\/\S+/.test(url.pathname) && url.searchParams.get('fmt') !== 'txt') return 'abstract';
  if (/^\/list\/[^/]+\/[^/]+/.test(url.pathname)) return 'listing';
  if (/^\/catchup\/[^/]+\/\d{4}-/.test(url.pathname)) return 'catch-up';
  return undefined;
}
