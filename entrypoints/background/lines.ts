import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { arxivKey } from '../../lib/papers/ids';
import { extractOf } from '../../lib/records/extract';
import { abstractUrl } from '../../lib/records/links';
import { MARK_KINDS } from '../../lib/records/mark';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { listedPapers } from '../../lib/store/listed';
import { setMark } from '../../lib/store/marks';
import { answer } from './guard';
import { lineFacts, withoutNote } from './line-facts';
import { arxivId } from './listing';
import { tagNames } from './messages';
import { engineData } from './reader';
import { kept } from './trouble';

/** What a page asks for at once at most: it asks in pieces, so that none takes long. */
const MOST = 500;

/** Registers the answers to pages that list papers. They name papers by ids alone, and can change marks alone. */
export function setupLines(): void {
  const ids = z.array(arxivId).check(z.maxLength(MOST));
  answer('lines', 'list-page', z.object({ ids, told: z.boolean() }), ({ ids, told }) => lineFacts(ids, told));

  answer('lineNote', 'list-page', z.object({ id: arxivId }), async ({ id }) => {
    const [found] = await listedPapers(db, [arxivKey(id)]);
    const digest = found?.paper && extractOf(found.paper);
    if (!found || !digest) return undefined;
    const { mark, paper, written } = found;
    const { lexicon } = (await engineData()) ?? {};
    return {
      digest,
      primary: paper?.primary ?? '',
      tagNames: tagNames(digest.tags, lexicon?.names),
      ...(mark && { mark: withoutNote(mark) }),
      ...(written[0] && { written: (await import('./words')).tellWritten(written[0]) }),
    };
  });

  const change = z.object({ id: arxivId, kind: z.enum(MARK_KINDS), on: z.boolean() });
  answer('markListed', 'list-page', change, async ({ id, kind, on }) => {
    const mark = await kept(() => setMark(db, arxivKey(id), kind, on, Date.now()));
    void tellMarksChanged();
    return mark && withoutNote(mark);
  });

  answer('openListed', 'list-page', z.object({ id: arxivId }), async ({ id }, { tab }) => {
    await browser.tabs.create({
      url: abstractUrl({ id }),
      active: false,
      ...(tab?.id !== undefined && { openerTabId: tab.id }),
    });
  });
}
