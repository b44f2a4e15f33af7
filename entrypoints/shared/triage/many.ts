import { localDay } from '../../../lib/clock';
import { estimateUsage, MOST_OF_SECTIONS, PROMPT_VERSION } from '../../../lib/digests/engines/prompt';
import { openPurse } from '../../../lib/jobs/budget';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { cost, DEAREST, priceOfJob } from '../../../lib/jobs/prices';
import type { Wish } from '../../../lib/records/job';
import type { ManyOffer } from '../../../lib/records/many-offer';
import type { PaperKey } from '../../../lib/records/paper';
import { dailyBudget, modelPrices } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { jobsIn } from '../../../lib/store/jobs';
import { spendingOn } from '../../../lib/store/spending';
import { glossaryOf } from '../../background/writing/glossary-of';
import { forPress, type Wanted, wanted } from '../../background/writing/wanted';
import { wishWith } from '../../background/writing/wish-with';
import { worksOf } from '../../background/writing/works-of';

/** Papers of one press at most: what each takes is reckoned while the reader waits for the sum. */
const MOST_AT_ONCE = 200;
const MICRO_USD_A_CENT = 10_000;
/** What a page knows of prompts. */
export const PROMPTS = { estimateUsage, glossaryOf, MOST_OF_SECTIONS, PROMPT_VERSION };

/**
 * What having a model write of several papers would take.
 * @returns undefined where no engine is set that writes, or there is nothing to write
 */
export async function reckonMany(papers: readonly PaperKey[]): Promise<ManyOffer | undefined> {
  const who = await wanted();
  const wishes = who ? await wishesOf(papers, who) : [];
  return who && wishes.length > 0 ? offerOf(wishes, forPress(who)) : undefined;
}

/**
 * Puts down that a model is to write of those of several papers that are not written of; how far that goes in a day the day's
 * limit says. Who writes is to be told afterwards.
 * @returns the ids of the jobs
 * @throws where the database cannot be written; to say it again doubles nothing
 */
export async function wishMany(papers: readonly PaperKey[]): Promise<string[]> {
  const who = await wanted();
  const wishes = who ? await wishesOf(papers, who) : [];
  for (const wish of wishes) await enqueue(db, wish, Date.now());
  return wishes.map(jobId);
}

/**
 * Puts down that a paper is to be written of anew, by who the reader has set now: whoever wrote before is not asked by that.
 * Who writes is to be told afterwards.
 * @throws where the database cannot be written
 */
export async function wishAnew(paper: PaperKey): Promise<void> {
  const who = await wanted();
  const stored = await db.papers.get(paper);
  if (who && stored) {
    const wish = await wishWith(PROMPTS, stored, forPress(who), 'click');
    await enqueue(db, { ...wish, rewrite: true }, Date.now());
  }
}

/** In the order of the papers, without those for which somebody waits already. */
async function wishesOf(papers: readonly PaperKey[], who: Wanted): Promise<Wish[]> {
  const [works, open] = await Promise.all([
    worksOf([...papers], who.language),
    jobsIn(db, 'queued', 'running', 'blocked'),
  ]);
  const waiting = new Set(open.flatMap(({ language, paper }) => (language === who.language ? [paper] : [])));
  const ofKey = new Map(works.map((paper) => [paper.key, paper]));
  return Promise.all(
    papers
      .flatMap((key) => ofKey.get(key) ?? [])
      .filter(({ key, news }) => !news && !waiting.has(key))
      .slice(0, MOST_AT_ONCE)
      .map((paper) => wishWith(PROMPTS, paper, forPress(who), 'chosen')),
  );
}

/** An unknown price is told as that; of the day's limit it takes as much as the dearest. */
async function offerOf(wishes: readonly Wish[], { engine, model }: Wanted): Promise<ManyOffer> {
  const now = Date.now();
  const [prices, cents, spent, running] = await Promise.all([
    modelPrices.getValue(),
    dailyBudget.getValue(),
    spendingOn(db, localDay(now)),
    jobsIn(db, 'running'),
  ]);
  const limit = cents * MICRO_USD_A_CENT;
  const purse = openPurse({ microUsd: limit, prices }, spent, running, now);
  const left = Math.max(0, limit - purse.spent - purse.reserved);
  const isPriced = wishes.every((wish) => priceOfJob(wish, prices));
  const sum = wishes.reduce((all, wish) => all + cost(wish.estimate, priceOfJob(wish, prices) ?? DEAREST), 0);
  return {
    engine,
    model,
    count: wishes.length,
    cost: isPriced ? sum : undefined,
    ...(sum > left && { left }),
  };
}
