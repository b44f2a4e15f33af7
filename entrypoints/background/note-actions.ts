import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { canonicalId } from '../../lib/papers/categories';
import type { PageFacts } from '../../lib/records/announcement';
import { MOST_NOTE_LETTERS } from '../../lib/records/mark';
import { REPORT_KINDS } from '../../lib/records/report';
import { SECTIONS } from '../../lib/records/sections';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { noteMet } from '../../lib/store/mark-met';
import { setNote } from '../../lib/store/marks';
import { keepReport } from '../../lib/store/reports';
import { reportOf } from '../shared/report-of';
import { answer } from './guard';
import { announced, belongsTo, isWhole, pageFacts } from './messages';
import { reader } from './reader';
import { kept } from './trouble';
import type { WritingDesk } from './writing/desk';

/** More than any statement, or any report, is long. */
const LONG = 4_000;

/** Registers what the menu of a note asks for. */
export function setupNoteActions({ writtenFor }: WritingDesk): void {
  const note = z.object({ page: pageFacts, words: z.string().check(z.maxLength(MOST_NOTE_LETTERS)) });
  answer('ownNote', 'abstract-page', note, async ({ page, words }, sender) => {
    belongsTo(page, sender);
    const { data, prepare } = await reader();
    const mark = await kept(() =>
      isWhole(page)
        ? noteMet(db, prepare(announced(page), Date.now(), data).paper, words)
        : setNote(db, page.key, words),
    );
    void tellMarksChanged();
    return mark;
  });

  answer('loadMore', 'arxiv-page', z.enum(['note', 'list']), async (of, { tab }) => {
    const target = { tabId: tab?.id ?? -1, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [`/${of}-more.js`] });
  });

  answer('openDaily', 'abstract-page', pageFacts, async (page, sender) => {
    belongsTo(page, sender);
    await browser.tabs.create({ url: browser.runtime.getURL(`/daily.html${await placeOf(page)}`) });
  });

  const said = z.object({
    page: pageFacts,
    section: z.enum(SECTIONS),
    statement: z.string().check(z.maxLength(LONG)),
    kind: z.enum(REPORT_KINDS),
    words: z.string().check(z.maxLength(LONG)),
  });
  answer('report', 'abstract-page', said, async ({ page, section, statement, kind, words }, sender) => {
    belongsTo(page, sender);
    const digest = await writtenFor(page);
    const about = digest?.sections[section].statements.find(({ text }) => text === statement);
    // The page is in order: it tells that nothing was kept.
    if (!digest || !about) throw new Error('nothing says that any more');
    const { evidence } = about;
    const report = { section, statement, evidence, kind, ...(words.trim() && { words: words.trim() }) };
    await kept(async () => keepReport(db, await reportOf(page, digest, report)));
  });
}

/** The paper itself where it is kept, which the search finds by its id; else the day of its category. */
async function placeOf({ key, id, primary }: PageFacts): Promise<string> {
  const isKept = (await db.papers.where('key').equals(key).count()) > 0;
  if (isKept) return `#/search?q=${encodeURIComponent(`id:${id}`)}`;
  return primary ? `#/subjects/${encodeURIComponent(canonicalId(primary))}` : '';
}
