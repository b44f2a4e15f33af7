import * as z from 'zod/mini';
import { cleanSource } from '../papers/clean-source';
import { isSoundId, LONGEST_ID } from '../papers/keys';
import type { AnnouncedPaper, PaperFacts } from '../records/announcement';
import { ANNOUNCEMENT_TYPES } from '../records/announcement';
import type { SourceId } from '../records/paper';
import { plainlySound } from './plainly-sound';
import { reasonOf } from './reason-of';
import { MAX_TEXT, MOST, oneLine, seen } from './text-limits';
import { webAddress } from './web-address';

/** Names and addresses. */
const text = (max: number) => z.string().check(z.overwrite(seen), z.trim(), z.minLength(1), z.maxLength(max));
/** What people wrote. */
const clean = z.overwrite(cleanSource);
const prose = (max: number) => z.string().check(clean, z.trim(), z.minLength(1), z.maxLength(max));
const inOneLine = z.overwrite(oneLine);
/** A page a reader may be led to: no script, no data, nothing of this computer's. */
const page = z
  .string()
  .check(z.refine((address) => webAddress(String(address)) === address, 'it is no address of the web'));
const category = text(MOST.category);

export const SOURCES = ['arxiv', 'biorxiv', 'medrxiv', 'journal'] as const satisfies SourceId[];

export const paperFacts = z.object({
  key: z.string().check(z.maxLength(LONGEST_ID + 8)),
  source: z.enum(SOURCES),
  id: text(LONGEST_ID),
  version: z.int().check(z.minimum(1), z.maximum(MOST.version)),
  title: z.string().check(clean, inOneLine, z.trim(), z.minLength(1), z.maxLength(MOST.title)),
  abstract: z.string().check(clean, z.trim(), z.maxLength(MAX_TEXT)),
  authors: z
    .array(
      z.object({
        name: prose(MOST.name),
        affiliations: z.exactOptional(z.array(prose(MOST.affiliation)).check(z.maxLength(MOST.affiliations))),
      }),
    )
    .check(z.maxLength(MOST.authors)),
  primary: category,
  categories: z.array(category).check(z.minLength(1), z.maxLength(MOST.categories)),
  submittedAt: z.exactOptional(z.int()),
  // One that turns out to hold nothing costs no paper.
  comments: z.exactOptional(z.string().check(clean, z.trim(), z.maxLength(MOST.comments))),
  journalRef: z.exactOptional(z.string().check(clean, z.trim(), z.maxLength(MOST.journalRef))),
  dois: z.array(text(MOST.doi)).check(z.maxLength(MOST.dois)),
  licence: z.exactOptional(text(MOST.licence)),
  link: z.exactOptional(page),
  venue: z.exactOptional(text(MOST.venue)),
  news: z.exactOptional(z.literal(true)),
});

/**
 * The texts of a page of arXiv's, to be laid over `paperFacts`: a note quotes what stands on its page, so nothing in them is
 * mended.
 */
export const pageTexts = {
  title: z.string().check(z.overwrite(seen), inOneLine, z.trim(), z.minLength(1), z.maxLength(MOST.title)),
  abstract: z.string().check(z.overwrite(seen), z.trim(), z.maxLength(MAX_TEXT)),
  comments: z.exactOptional(text(MOST.comments)),
  journalRef: z.exactOptional(text(MOST.journalRef)),
};

const announcedPaper = z.object({
  paper: paperFacts.check(
    z.refine((paper) => {
      const { key, source, id } = paper as PaperFacts;
      return key === `${source}:${id}` && (source === 'arxiv' || isSoundId(source, id));
    }, 'its key and its id do not agree'),
  ),
  type: z.enum(ANNOUNCEMENT_TYPES),
});

type Checked = { ok: true; value: AnnouncedPaper } | { ok: false; reason: string };

/** What every source's entry passes on its way in: a whole announced paper, or the reason it is none, in words. */
export function checkAnnounced(candidate: unknown): Checked {
  const sound = plainlySound(candidate);
  return sound ? { ok: true, value: sound } : checkBySchema(candidate);
}

/** The same by the schema alone, which says of every candidate what `plainlySound` says of most. */
export function checkBySchema(candidate: unknown): Checked {
  const result = announcedPaper.safeParse(candidate);
  if (result.success) return { ok: true, value: result.data as AnnouncedPaper };
  return { ok: false, reason: reasonOf(result.error.issues[0]) };
}
