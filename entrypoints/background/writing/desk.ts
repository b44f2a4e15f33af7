import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import { resume } from '../../../lib/jobs/resume';
import { forgetWritten } from '../../../lib/jobs/room';
import type { Gloss } from '../../../lib/messaging';
import type { PageFacts } from '../../../lib/records/announcement';
import type { EngineTest } from '../../../lib/records/engine';
import { UNREAD, type Unread } from '../../../lib/records/full-text';
import type { Wish } from '../../../lib/records/job';
import {
  baseUrl,
  dailyBudget,
  engine,
  localNetwork,
  model,
  modelPrices,
  writeWhen,
  writingPaused,
} from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { restsOn, underTitle, writtenOf } from '../../../lib/store/digests';
import { answer } from '../guard';
import { belongsTo, pageFacts } from '../messages';
import { LONGEST_HTML } from '../paper-html';
import type { Polling } from '../polling';
import { kept, unattended } from '../trouble';
import { createWriting } from './runner';
import { askForModels, runTest } from './test-engine';
import { type Offer, tellWriting, tellWritten } from './told';
import { serverSet, type Wanted, wanted } from './wanted';
import { idsFor, latestJob, readsNow, wishFor } from './wish';

const ALARM = 'write';
/** What changes whom is asked, or what may be spent: what was blocked may go on. */
const MENDING = [engine, baseUrl, model, localNetwork, dailyBudget, modelPrices, writingPaused] as const;

export interface WritingDesk {
  /** What a note is told of what a model wrote of its page, or could. Never throws: a note goes without. */
  tell(page: PageFacts): Promise<Pick<Gloss, 'written' | 'writing'>>;
}

/** Registers what writes: the queue's alarm, what mends it, and the messages that ask for digests. */
export function setupWriting({ asking }: Polling): WritingDesk {
  const { runner, sectionsOf } = createWriting((at) => {
    if (at === undefined) void browser.alarms.clear(ALARM);
    else void browser.alarms.create(ALARM, { when: at, periodInMinutes: 1 });
  }, asking.fetch);
  const pump = () =>
    unattended(async () => {
      await runner.pump();
      await forgetWritten(db, Date.now());
    });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) pump();
  });
  const mended = () => {
    unattended(() => resume(db, undefined, Date.now()).then(pump));
  };
  for (const setting of MENDING) setting.watch(mended);
  browser.permissions.onAdded.addListener(mended);
  // A browser may have forgotten the alarm, and knows the network anew.
  browser.runtime.onStartup.addListener(mended);
  globalThis.addEventListener?.('online', mended);

  async function want(wish: Wish): Promise<void> {
    const rewrite = wish.urgency === 'click' && (await db.digests.get(jobId(wish))) !== undefined;
    await kept(() => enqueue(db, rewrite ? { ...wish, rewrite } : wish, Date.now()));
    pump();
  }

  /** What failed, or is written in part, is tried again as it was asked for; else what the reader has set is read. */
  async function asked(page: PageFacts, who: Wanted): Promise<Wish> {
    const job = await latestJob(await idsFor(page, who));
    const isAgain = job && (job.state === 'failed' || job.state === 'blocked');
    const reads = (isAgain && job.reads) || (await readsNow(who));
    return wishFor(page, who, { urgency: 'click', reads });
  }

  /** With the HTML that its page has fetched, or why there is none. */
  async function askedWith(page: PageFacts, who: Wanted, source: string | Unread): Promise<Wish> {
    const { givenOf } = await import('./writer');
    const reading = { urgency: 'click', reads: 'full-text' } as const;
    const html = await givenOf(await wishFor(page, who, reading), source, new AbortController().signal);
    return wishFor(page, who, { ...reading, html });
  }

  answer('write', 'abstract-page', writeWish, async ({ page, on, html }, sender) => {
    belongsTo(page, sender);
    const who = await wanted();
    if (!who) return;
    if (!on) await runner.stop(await idsFor(page, who));
    else await want(html ? await askedWith(page, who, html) : await asked(page, who));
  });
  answer('openOptions', 'abstract-page', z.undefined(), () => browser.runtime.openOptionsPage());
  answer('stopWriting', 'own-page', z.undefined(), () => runner.stop('all'));
  answer('testEngine', 'own-page', z.undefined(), async (): Promise<EngineTest> => {
    const who = await wanted();
    if (!who?.server) return askForModels(await serverSet());
    const test = await runTest({ ...who, server: who.server });
    if (test.kind === 'works') mended();
    return test;
  });

  async function tell(page: PageFacts): Promise<Pick<Gloss, 'written' | 'writing'>> {
    const who = await wanted();
    const reads = who && (await readsNow(who));
    const wish = who && reads && (await wishFor(page, who, { urgency: 'open-page', reads }));
    // Before the digests: one that is done has its digest by then.
    const job = who && (await latestJob(await idsFor(page, who)));
    const all = await writtenOf(db, page.key, page.version);
    const fitting = all.filter((digest) => restsOn(digest, page.abstract));
    const digest = fitting.find(({ language }) => language === who?.language) ?? fitting[0];
    const told = digest && { written: tellWritten(underTitle(digest, page.title)) };
    if (!who || !wish) return { ...told };
    if (!digest && !job && page.abstract && (await writeWhen.getValue()) === 'opened') {
      await want(wish);
      return tell(page);
    }
    const offer = await offerOf(page, who, wish);
    const about = { ...offer, sections: sectionsOf(job?.id), now: Date.now() };
    return { ...told, ...(page.abstract && { writing: tellWriting(who, job, digest, about) }) };
  }

  return { tell: (page) => tell(page).catch(() => ({})) };
}

/** What writing would take; and writing from the full text, where that must be asked for and the model may have room. */
async function offerOf(page: PageFacts, who: Wanted, wish: Wish): Promise<Offer> {
  const price = priceOfJob(wish, await modelPrices.getValue());
  const own = { reads: wish.reads ?? 'abstract', cost: cost(wish.estimate, price) };
  if (own.reads === 'full-text' || who.engine !== 'openai') return own;
  const full = await wishFor(page, who, { urgency: 'click', reads: 'full-text' });
  return { ...own, full: { cost: cost(full.estimate, price) } };
}

const writeWish = z.object({
  page: pageFacts,
  on: z.boolean(),
  html: z.optional(
    z.union([
      z.string().check(z.maxLength(LONGEST_HTML)),
      z.object({ kind: z.enum(UNREAD), status: z.exactOptional(z.number()) }),
    ]),
  ),
});
