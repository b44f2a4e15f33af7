/**
 * arXiv's own nodes that Gloss reads or stands beside. Read off captures of 2021-12 and 2026-09, in which everything
 * inside `#content` is the same; facts about each in the tests' captures.
 */
export const SELECTORS = {
  /** Id of the block that holds title, authors, abstract and table. */
  blockId: 'abs',
  /** The abstract: the first in `#abs`, for `?labs-style=tabs-above` prints a second elsewhere. */
  abstract: '#abs > blockquote.abstract',
  /** After which the note stands where the abstract is not found, the nearest first. */
  instead: ['#abs', '#content-inner', '#content', 'main'],
  /** “Name (id); Name (id)”; the primary subject stands first. */
  subjects: '.metatable td.subjects',
  /** The address for sharing, of this very version: in the head, with `v`. */
  sharedAddress: 'head > meta[property="og:url"]',
  /** The link to this very version, `…/abs/IDvN`. */
  versionLink: '.metatable td.arxividv a',
} as const;

/**
 * The same of pages that list papers. Captures and arXiv's templates of 2026-06 agree: `dl#articles` (one for each part or day,
 * the id repeated) on listings, catch-up and author pages, `li.arxiv-result` on search pages.
 */
export const LISTS = {
  /** Id of the block that holds a listing. */
  sheetId: 'dlpage',
  /** A paper's link to its own page: in the `dt`, in the first line of a search result. */
  link: 'a[title="Abstract"], a[href*="/abs/"]',
  /** A search result's class. */
  result: 'arxiv-result',
  /** What holds a paper's link in a listing. */
  head: 'dt',
  /** What stands around a paper's link or line: of a listing its `dt` and its `dd`, of a search its `li`. */
  around: 'dd, dt, li',
  /** The abstract in a listing that shows it. A selector with two elements in it takes browsers thirty times as long, for each entry. */
  abstract: 'p.mathjax',
} as const;

/** The same of papers in HTML, as LaTeXML oxide 0.7.6 writes them and arXiv serves them: a capture of 2026-09. */
export const HTML = {
  /** The whole paper. */
  article: 'article.ltx_document',
  title: 'article.ltx_document .ltx_title_document',
  abstract: 'article.ltx_document .ltx_abstract',
  /** The class by which it is looked for while the page is parsed. */
  abstractClass: 'ltx_abstract',
  author: 'article.ltx_document .ltx_creator.ltx_role_author > .ltx_personname',
  /** arXiv's own line above it: id, version, category, day. */
  watermark: '#watermark-tr',
  /** What is no text of the paper's sections. */
  apart: '.ltx_bibliography, .ltx_acknowledgements, .ltx_proof, .ltx_abstract',
} as const;
