/** Longer than any real one (arXiv caps abstracts at 1,920 characters; journals at about 5,000). */
export const MAX_TEXT = 20_000;

/** How long texts may be, in UTF-16 units, and lists, in members: longer than any real one. */
export const MOST = {
  title: 5_000,
  comments: 5_000,
  journalRef: 2_000,
  doi: 300,
  dois: 20,
  licence: 500,
  venue: 300,
  /** A category's id, a subject, or the address of a feed. */
  category: 1_000,
  categories: 64,
  authors: 10_000,
  name: 500,
  affiliation: 2_000,
  affiliations: 50,
  version: 999,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: `\p{Cc}` takes ten times as long, and every text goes through it
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** Names and addresses: without what cannot be seen, else as they are. */
export const seen = (text: string): string => (UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text);

/** Line ends and tabs become spaces; a line stays as it is. */
export const oneLine = (text: string): string => (/[\n\r\t]/.test(text) ? text.replace(/\s+/g, ' ') : text);
