import * as z from 'zod/mini';
import type { TagNames } from '../../lib/digests/extractive/tags/lexicon';
import { failureOf } from '../../lib/errors';
import { canonicalId } from '../../lib/papers/categories';
import { flipName } from '../../lib/papers/flip-name';
import { arxivKey, parseArxivId } from '../../lib/papers/ids';
import type { PageFacts, PaperFacts } from '../../lib/records/announcement';
import { MARK_KINDS } from '../../lib/records/mark';
import { tellMarksChanged } from '../../lib/signals';
import { lookUpArxiv } from '../../lib/sources/arxiv';
import { pageTexts, paperFacts } from '../../lib/sources/border';
import { isSoundList } from '../../lib/sources/lists';
import { db } from '../../lib/store/db';
import { setFollowed } from '../../lib/store/follows';
import { markMet } from '../../lib/store/mark-met';
import { setMark, workMark } from '../../lib/store/marks';
import { compareWaiting } from '../../lib/store/same-works';
import { LOCALES, type Locale } from '../../lib/words/locales';
import { answer, Refused, type Sender } from './guard';
import type { Polling } from './polling';
import { reader } from './reader';
import { toMachines } from './to-machines';
import { kept } from './trouble';
import type { WritingDesk } from './writing/desk';

/** A list of any source; longer is no address. */
const list = z.string().check(
  z.maxLength(2_100),
  z.refine((value) => isSoundList(String(value))),
);

/** A paper as its page on arXiv states it: without what the page did not tell, and with nothing of other sources. */
export const pageFacts = z.extend(z.omit(paperFacts, { link: true, venue: true, news: true }), {
  ...pageTexts,
  source: z.literal('arxiv'),
  version: z.exactOptional(paperFacts.shape.version),
  primary: z.exactOptional(paperFacts.shape.primary),
  categories: z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(64)),
});

/** Only what is known for certain is stored; a mark needs no more than the key. */
export const isWhole = (page: PageFacts): page is PaperFacts =>
  page.version !== undefined && page.primary !== undefined && page.categories.length > 0;

/** Registers the answers to every message of the protocol. */
export function setupMessages({ poll, fetch }: Polling, { tell }: WritingDesk): void {
  answer('gloss', 'abstract-page', pageFacts, async (page, sender) => {
    belongsTo(page, sender);
    const { data, prepare } = await reader();
    const { version: _, ...digest } = prepare(
      announced({ primary: '', version: 1, ...page }),
      Date.now(),
      data,
    ).digest;
    const told = {
      digest,
      tagNames: tagNames(digest.tags, data?.lexicon.names),
      ...(await toMachines(page)),
      ...(await tell(page)),
    };
    try {
      const mark = await workMark(db, page.key);
      return { ...told, ...(mark && { mark }) };
    } catch {
      // What stands on the page can be told without a database.
      return { ...told, marksUnread: true };
    }
  });

  answer('storedPaper', 'abstract-page', pageFacts, (page, sender) => {
    belongsTo(page, sender);
    return db.papers.get(page.key);
  });

  const change = z.object({ page: pageFacts, kind: z.enum(MARK_KINDS), on: z.boolean() });
  answer('mark', 'abstract-page', change, async ({ page, kind, on }, sender) => {
    belongsTo(page, sender);
    const now = Date.now();
    const { data, prepare } = await reader();
    const mark = await kept(() =>
      isWhole(page)
        ? markMet(db, prepare(announced(page), now, data).paper, kind, on, now)
        : setMark(db, page.key, kind, on, now),
    );
    void tellMarksChanged();
    // What could not be compared is, after the next round.
    void compareWaiting(db).catch(() => undefined);
    return mark;
  });

  answer('refresh', 'own-page', z.undefined(), () => void poll('all'));

  const follows = z.object({
    lists: z.array(list).check(z.maxLength(200)),
    on: z.boolean(),
    name: z.exactOptional(z.string().check(z.maxLength(300))),
  });
  answer('follow', 'own-page', follows, async ({ lists, on, name }) => {
    await kept(() => setFollowed(db, lists, on, Date.now(), name));
    if (on) void poll('due');
  });

  answer('lookUp', 'own-page', z.object({ id: z.string().check(z.maxLength(64)) }), async ({ id }) => {
    try {
      const paper = await lookUpArxiv(id, fetch);
      return paper ? { kind: 'found', paper } : { kind: 'unknown' };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  });
}

/** A page may change its language while it is open, and has no list of names. */
export const tagNames = (tags: readonly string[], names: TagNames = { en: {} }) =>
  Object.fromEntries(
    LOCALES.map((each) => [each, tags.map((tag) => (names[each] ?? names.en)[tag] ?? tag)]),
  ) as Record<Locale, string[]>;

/** A paper met on its own page, as if announced: pages name categories by all their names, and people family name first. */
export function announced(page: PaperFacts) {
  const categories = [...new Set(page.categories.map(canonicalId))];
  const authors = page.authors.flatMap(({ name }) => flipName(name) || []).map((name) => ({ name }));
  return {
    paper: { ...page, authors, primary: canonicalId(page.primary), categories },
    type: 'new' as const,
  };
}

/**
 * A page speaks of its own paper alone: key, id and address must agree.
 * @throws Refused (to the sender) where they do not
 */
export function belongsTo({ key, id }: PageFacts, { url = '' }: Sender): void {
  if (parseArxivId(url)?.id !== id || key !== arxivKey(id))
    throw new Refused(`${url} speaks of another paper`);
}
