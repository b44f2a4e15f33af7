import * as z from 'zod/mini';
import { failureOf } from '../../lib/errors';
import { canonicalId } from '../../lib/papers/categories';
import { arxivKey, parseArxivId } from '../../lib/papers/ids';
import { prepare } from '../../lib/polling/prepare';
import type { PaperFacts } from '../../lib/records/announcement';
import { MARK_KINDS } from '../../lib/records/mark';
import { tellMarksChanged } from '../../lib/signals';
import { lookUpArxiv } from '../../lib/sources/arxiv';
import { paperFacts } from '../../lib/sources/border';
import { db } from '../../lib/store/db';
import { setFollowed } from '../../lib/store/follows';
import { keepPaper, setMark } from '../../lib/store/marks';
import { answer, type Sender } from './guard';
import type { Polling } from './polling';

const list = z.templateLiteral([
  'arxiv:',
  z.string().check(z.regex(/^[a-z-]+(\.[A-Za-z-]+)?$/), z.maxLength(32)),
]);

/** Registers the answers to every message of the protocol. */
export function setupMessages({ poll, fetch }: Polling): void {
  answer('gloss', 'abstract-page', paperFacts, async (page, sender) => {
    belongsTo(page, sender);
    const mark = await db.marks.get(page.key);
    return { digest: prepare(announced(page), Date.now()).digest, ...(mark && { mark }) };
  });

  const change = z.object({ page: paperFacts, kind: z.enum(MARK_KINDS), on: z.boolean() });
  answer('mark', 'abstract-page', change, async ({ page, kind, on }, sender) => {
    belongsTo(page, sender);
    const now = Date.now();
    const { paper, digest } = prepare(announced(page), now);
    if (on) await keepPaper(db, paper, digest);
    const mark = await setMark(db, page.key, kind, on, now);
    void tellMarksChanged();
    return mark;
  });

  answer('refresh', 'own-page', z.undefined(), () => void poll('all'));

  const follows = z.object({ lists: z.array(list).check(z.maxLength(200)), on: z.boolean() });
  answer('follow', 'own-page', follows, async ({ lists, on }) => {
    await setFollowed(db, lists, on, Date.now());
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

/** A paper met on its own page, as if announced: pages name categories by all their names. */
function announced(page: PaperFacts) {
  const categories = [...new Set(page.categories.map(canonicalId))];
  return { paper: { ...page, primary: canonicalId(page.primary), categories }, type: 'new' as const };
}

/**
 * A page speaks of its own paper alone: key, id and address must agree.
 * @throws Error (to the sender) where they do not
 */
function belongsTo({ key, id }: PaperFacts, { url = '' }: Sender): void {
  if (parseArxivId(url)?.id !== id || key !== arxivKey(id)) throw new Error(`${url} speaks of another paper`);
}
