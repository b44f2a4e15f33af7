/**
 * arXiv's own nodes that Gloss reads or stands beside. Read off captures of 2021-12 and 2026-09, in which everything
 * inside `#content` is the same; facts about each in the tests' captures.
 */
export const SELECTORS = {
  /** Id of the block that holds title, authors, abstract and table. */
  blockId: 'abs',
  /** The abstract: the first in `#abs`, for `?labs-style=tabs-above` prints a second elsewhere. */
  abstract: '#abs > blockquote.abstract',
  /** “Name (id); Name (id)”; the primary subject stands first. */
  subjects: '.metatable td.subjects',
  /** The address for sharing, of this very version: in the head, with `v`. */
  sharedAddress: 'head > meta[property="og:url"]',
  /** The link to this very version, `…/abs/IDvN`. */
  versionLink: '.metatable td.arxividv a',
} as const;
