import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import { resume } from '../../../lib/jobs/resume';
import { forgetWritten } from '../../../lib/jobs/room';
import type { Gloss } from '../../../lib/messaging';
import type { PageFacts } from '../../../lib/records/announcement';
import type { Digest } from '../../../lib/records/digest';
import type { EngineTest } from '../../../lib/records/engine';
import { UNREAD, type Unread } from '../../../lib/records/full-text';
import type { Job, Wish } from '../../../lib/records/job';
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
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { db } from '../../../lib/store/db';
import { ofTheseWords, restsOn, writtenOf } from '../../../lib/store/digests';
import { answer } from '../guard';
import { belongsTo, pageFacts } from '../messages';
import { LONGEST_HTML } from '../paper-html';
import { kept, unattended } from '../trouble';
import { loadWriter } from './load-writer';
import { setupRules } from './rules';
import { createWriting } from './runner';
import { askForModels, runTest } from './test-engine';
import type { Offer } from './told';
import { forPress, serverSet, type Wanted, wanted } from './wanted';
import { wishesFor, wishFor } from './wish';
import { canReadFull } from './wish-with';

const ALARM = 'write';
/** What changes whom is asked, or what may be spent: what was blocked may go on. */
const MENDING = [engine, baseUrl, model, localNetwork, dailyBudget, modelPrices, writingPaused] as const;

export interface WritingDesk {
  /** What a note is told of what a model wrote of its page, or could. Never throws: a note goes without. */
  tell(page: PageFacts): Promise<Pick<Gloss, 'written' | 'writing'>>;
  /** What a model wrote of a page's very words, in the reader's language where there are several. */
  writtenFor(page: PageFacts): Promise<Digest | undefined>;
  /** To be called when a poll has ended: rules may want something of what it brought. */
  dayCame(): void;
}

/**
 * Registers what writes: the queue's alarm, what mends it, and the messages that ask for digests.
 * @param politely the polite fetch, for the full text of papers
 */
export function setupWriting(politely: () => PoliteFetch): WritingDesk {
  const { runner, stageOf } = createWriting((at) => {
    if (at === undefined) void browser.alarms.clear(ALARM);
    else void browser.alarms.create(ALARM, { when: at, periodInMinutes: 1 });
  }, politely);
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

  /** What failed is tried again as it was asked for; else what the reader has set is read. */
  async function pressed(page: PageFacts, who: Wanted): Promise<Wish> {
    const job = await latestJob(await wishesFor(page, who));
    const again = job?.state === 'failed' || job?.state === 'blocked' ? (job.reads ?? 'abstract') : undefined;
    return wishFor(page, forPress(who), 'click', again && { reads: again });
  }

  /** With the HTML that its page has fetched, or why there is none. */
  async function pressedWith(page: PageFacts, who: Wanted, source: string | Unread): Promise<Wish> {
    const { givenOf } = await loadWriter();
    const wish = await wishFor(page, forPress(who), 'click', { reads: 'full-text' });
    const html = await givenOf(wish, source, new AbortController().signal);
    return wishFor(page, forPress(who), 'click', { reads: 'full-text', html });
  }

  answer('write', 'abstract-page', writeWish, async ({ page, on, html }, sender) => {
    belongsTo(page, sender);
    const who = await wanted();
    if (!who) return;
    if (!on) await runner.stop((await wishesFor(page, who)).map(jobId));
    else await want(await (html ? pressedWith(page, who, html) : pressed(page, who)));
  });
  answer('openOptions', 'abstract-page', z.undefined(), () => browser.runtime.openOptionsPage());
  answer('stopWriting', 'own-page', z.union([z.literal('all'), z.array(z.string())]), (which) =>
    runner.stop(which).then(pump),
  );
  answer('testEngine', 'own-page', z.enum(['model', 'strong']), async (which): Promise<EngineTest> => {
    const set = await wanted();
    const who = set && which === 'strong' ? forPress(set) : set;
    if (!who?.server) return askForModels(await serverSet());
    const test = await runTest({ ...who, server: who.server });
    if (test.kind === 'works') mended();
    return test;
  });

  async function tell(page: PageFacts): Promise<Pick<Gloss, 'written' | 'writing'>> {
    const who = await wanted();
    const wishes = who ? await wishesFor(page, who) : [];
    // Before the digests: one that is done has its digest by then.
    let job = await latestJob(wishes);
    const digest = await writtenIn(page, who);
    if (!who && !digest) return {};
    const { tellWriting, tellWritten } = await import('../words');
    const told = digest && { written: tellWritten(ofTheseWords(digest, page)) };
    if (!who) return { ...told };
    if (!digest && !job && page.abstract && (await writeWhen.getValue()) === 'opened') {
      await want(await wishFor(page, who, 'open-page'));
      job = await latestJob(wishes);
    }
    const about = { ...(await offerOf(page, who, wishes)), stage: stageOf(job?.id), now: Date.now() };
    return { ...told, ...(page.abstract && { writing: tellWriting(forPress(who), job, digest, about) }) };
  }

  return {
    tell: (page) => tell(page).catch(() => ({})),
    writtenFor: async (page) => writtenIn(page, await wanted()),
    dayCame: setupRules(pump),
  };
}

async function writtenIn(page: PageFacts, who: Wanted | undefined): Promise<Digest | undefined> {
  const all = await writtenOf(db, page.key, page.version);
  const fitting = all.filter((digest) => restsOn(digest, page.abstract));
  return fitting.find(({ language }) => language === who?.language) ?? fitting[0];
}

/** What a press would have read, and take; and apart from that the full text, where the model may have room for it. */
async function offerOf(page: PageFacts, who: Wanted, wishes: readonly Wish[]): Promise<Offer> {
  const prices = await modelPrices.getValue();
  const [press, other] = wishes.map((wish) => ({
    reads: wish.reads ?? 'abstract',
    cost: cost(wish.estimate, priceOfJob(wish, prices)),
  }));
  if (!press) return { reads: 'abstract', cost: undefined };
  const isApart = press.reads === 'abstract' && canReadFull(page, who);
  return { ...press, ...(isApart && other && { full: { cost: other.cost } }) };
}

/** Of the jobs that were wished the one that is to be done, else that which changed last. */
async function latestJob(wishes: readonly Wish[]): Promise<Job | undefined> {
  const jobs = (await db.jobs.bulkGet(wishes.map(jobId))).flatMap((job) => job ?? []);
  return jobs.find(isOpen) ?? jobs.sort((a, b) => b.changedAt - a.changedAt)[0];
}

const isOpen = ({ state }: Job) => state === 'running' || state === 'queued';

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
