import * as z from 'zod/mini';
import { cleanSource } from '../papers/clean-source';
import { isSoundId, LONGEST_ID } from '../papers/keys';
import type { AnnouncedPaper, PaperFacts } from '../records/announcement';
import { ANNOUNCEMENT_TYPES } from '../records/announcement';
import type { Author, SourceId } from '../records/paper';
import { webAddress } from './web-address';

/** Longer than any real one (arXiv caps abstracts at 1,920 characters; journals at about 5,000). */
export const MAX_TEXT = 20_000;
const MAX_AUTHORS = 10_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: `\p{Cc}` takes ten times as long, and every text goes through it
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
/** Names and addresses: without what cannot be seen, else as they are. */
const seen = z.overwrite((text: string) => text.replace(UNSEEN, ''));
/** What people wrote. */
const clean = z.overwrite(cleanSource);
const text = (max: number) => z.string().check(seen, z.trim(), z.minLength(1), z.maxLength(max));
const prose = (max: number) => z.string().check(clean, z.trim(), z.minLength(1), z.maxLength(max));
const oneLine = z.overwrite((line: string) => (/[\n\r\t]/.test(line) ? line.replace(/\s+/g, ' ') : line));
/** A page a reader may be led to: no script, no data, nothing of this computer's. */
const page = z.string().check(z.refine((address) => webAddress(String(address)) === address));
/** A category's id, a subject, or the address of a feed. */
const category = text(1_000);

const anyAuthors = z
  .array(
    z.object({
      name: prose(500),
      affiliations: z.exactOptional(z.array(prose(2_000)).check(z.maxLength(50))),
    }),
  )
  .check(z.maxLength(MAX_AUTHORS));

/**
 * Whether the schema would leave a list of authors as it is: names alone, and nothing in them to clean. Nine lists of ten
 * are such, and a schema takes far longer to say so.
 */
function arePlain(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_AUTHORS && value.every(isPlain);
}

function isPlain(author: unknown): boolean {
  if (typeof author !== 'object' || author === null || Object.keys(author).length !== 1) return false;
  const { name } = author as Partial<Author>;
  if (typeof name !== 'string' || name === '' || name.length > 500) return false;
  return name.trim() === name && cleanSource(name) === name;
}

export const SOURCES = ['arxiv', 'biorxiv', 'medrxiv', 'journal'] as const satisfies SourceId[];

export const paperFacts = z.object({
  key: z.string().check(z.maxLength(LONGEST_ID + 8)),
  source: z.enum(SOURCES),
  id: text(LONGEST_ID),
  version: z.int().check(z.minimum(1), z.maximum(999)),
  title: z.string().check(clean, oneLine, z.trim(), z.minLength(1), z.maxLength(5_000)),
  abstract: z.string().check(clean, z.trim(), z.maxLength(MAX_TEXT)),
  authors: z.union([z.custom<Author[]>(arePlain), anyAuthors]),
  primary: category,
  categories: z.array(category).check(z.minLength(1), z.maxLength(64)),
  submittedAt: z.exactOptional(z.int()),
  // One that turns out to hold nothing costs no paper.
  comments: z.exactOptional(z.string().check(clean, z.trim(), z.maxLength(5_000))),
  journalRef: z.exactOptional(z.string().check(clean, z.trim(), z.maxLength(2_000))),
  dois: z.array(text(300)).check(z.maxLength(20)),
  licence: z.exactOptional(text(500)),
  link: z.exactOptional(page),
  venue: z.exactOptional(text(300)),
  news: z.exactOptional(z.literal(true)),
});

/**
 * The texts of a page of arXiv's, to be laid over `paperFacts`: a note quotes what stands on its page, so nothing in them is
 * mended.
 */
export const pageTexts = {
  title: z.string().check(seen, oneLine, z.trim(), z.minLength(1), z.maxLength(5_000)),
  abstract: z.string().check(seen, z.trim(), z.maxLength(MAX_TEXT)),
  comments: z.exactOptional(text(5_000)),
  journalRef: z.exactOptional(text(2_000)),
};

const announcedPaper = z.object({
  paper: paperFacts.check(
    z.refine((paper) => {
      const { key, source, id } = paper as PaperFacts;
      return key === `${source}:${id}` && (source === 'arxiv' || isSoundId(source, id));
    }),
  ),
  type: z.enum(ANNOUNCEMENT_TYPES),
});

type Checked = { ok: true; value: AnnouncedPaper } | { ok: false; reason: string };

/** What every source's entry passes on its way in: a whole announced paper, or the reason it is none. */
export function checkAnnounced(candidate: unknown): Checked {
  const result = announcedPaper.safeParse(candidate);
  if (result.success) return { ok: true, value: result.data as AnnouncedPaper };
  const issue = result.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.')}: ${issue?.message}` };
}
