import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import { resume } from '../../../lib/jobs/resume';
import { forgetWritten } from '../../../lib/jobs/room';
import type { Gloss } from '../../../lib/messaging';
import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { EngineTest } from '../../../lib/records/engine';
import type { Urgency, Wish } from '../../../lib/records/job';
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
import { kept, unattended } from '../trouble';
import { createWriting } from './runner';
import { askForModels, runTest } from './test-engine';
import { tellWriting, tellWritten } from './told';
import { serverSet, type Wanted, wanted } from './wanted';

const ALARM = 'write';
/** What changes whom is asked, or what may be spent: what was blocked may go on. */
const MENDING = [engine, baseUrl, model, localNetwork, dailyBudget, modelPrices, writingPaused] as const;

export interface WritingDesk {
  /** What a note is told of what a model wrote of its page, or could. Never throws: a note goes without. */
  tell(page: PageFacts): Promise<Pick<Gloss, 'written' | 'writing'>>;
}

/** Registers what writes: the queue's alarm, what mends it, and the messages that ask for digests. */
export function setupWriting(): WritingDesk {
  const { runner, sectionsOf } = createWriting((at) => {
    if (at === undefined) void browser.alarms.clear(ALARM);
    else void browser.alarms.create(ALARM, { when: at, periodInMinutes: 1 });
  });
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

  async function want(page: PageFacts, who: Wanted, urgency: Urgency): Promise<void> {
    const wish = await wishFor(page, who, urgency);
    const rewrite = urgency === 'click' && (await db.digests.get(jobId(wish))) !== undefined;
    await kept(() => enqueue(db, rewrite ? { ...wish, rewrite } : wish, Date.now()));
    pump();
  }

  answer(
    'write',
    'abstract-page',
    z.object({ page: pageFacts, on: z.boolean() }),
    async ({ page, on }, sender) => {
      belongsTo(page, sender);
      const who = await wanted();
      if (!who) return;
      if (on) await want(page, who, 'click');
      else await runner.stop([jobId(await wishFor(page, who, 'click'))]);
    },
  );
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
    const wish = who && (await wishFor(page, who, 'open-page'));
    // Before the digests: one that is done has its digest by then.
    const job = wish && (await db.jobs.get(jobId(wish)));
    const all = await writtenOf(db, page.key, page.version);
    const fitting = all.filter((digest) => restsOn(digest, page.abstract));
    const digest = fitting.find(({ language }) => language === who?.language) ?? fitting[0];
    const told = digest && { written: tellWritten(underTitle(digest, page.title)) };
    if (!who || !wish) return { ...told };
    if (!digest && !job && page.abstract && (await writeWhen.getValue()) === 'opened') {
      await want(page, who, 'open-page');
      return tell(page);
    }
    const price = priceOfJob(wish, await modelPrices.getValue());
    const about = { cost: cost(wish.estimate, price), sections: sectionsOf(job?.id), now: Date.now() };
    return { ...told, ...(page.abstract && { writing: tellWriting(who, job, digest, about) }) };
  }

  return { tell: (page) => tell(page).catch(() => ({})) };
}

async function wishFor(
  page: PageFacts,
  { engine, model, language, server }: Wanted,
  urgency: Urgency,
): Promise<Wish> {
  const { estimateUsage, glossaryOf, PROMPT_VERSION } = await import('./writer');
  const primary = canonicalId(page.primary ?? '');
  const categories = [...new Set(page.categories.map(canonicalId))];
  const text = { title: page.title, abstract: page.abstract, primary, categories };
  return {
    paper: page.key,
    version: page.version ?? 0,
    language,
    engine,
    model,
    promptVersion: PROMPT_VERSION,
    text,
    urgency,
    estimate: estimateUsage(text, language, await glossaryOf(language)),
    ...(server && { endpoint: server.baseUrl }),
  };
}
