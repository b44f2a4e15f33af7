import { byRule, type DayRules } from '../../../lib/jobs/by-rule';
import { enqueueByRule } from '../../../lib/jobs/enqueue';
import { takeBackRules } from '../../../lib/jobs/take-back';
import type { Job } from '../../../lib/records/job';
import type { Paper, PaperKey } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import {
  baseUrl,
  digestLanguage,
  engine,
  interfaceLanguage,
  model,
  modelReads,
  topics,
  writeStarred,
  writeTop,
} from '../../../lib/settings';
import { onMarksChanged } from '../../../lib/signals';
import { db } from '../../../lib/store/db';
import { starredSince } from '../../../lib/store/marks';
import { isAnyHiding } from '../../../lib/topics/shown-and-hidden';
import { newestDays } from '../newest-days';
import { topicsOfCards } from '../topics-of-cards';
import { unattended } from '../trouble';
import { type Wanted, wanted } from './wanted';
import { wishFor } from './wish';
import { worksOf } from './works-of';

/** A star that is older was set before the rule, or was seen when it was set. */
const JUST_NOW = 10 * 60_000;
const RULES = [writeTop, topics, writeStarred] as const;
const WHO = [engine, baseUrl, model, modelReads, digestLanguage, interfaceLanguage] as const;

/**
 * Wishes what the reader's rules want: of the newest day when it came, of a paper when it is starred, and of both when the
 * rules change. A day that comes later than a newer one is nobody's rule.
 * @param pump has the queue look for what is new
 * @returns to be called when a poll has ended
 */
export function setupRules(pump: () => void): () => void {
  /** One after the other: what a change takes back must not be wished behind it. */
  let last: Promise<unknown> = Promise.resolve();
  let changes = 0;
  const inTurn = (task: () => Promise<unknown>) =>
    unattended(() => {
      last = last.then(task, task);
      return last;
    });

  async function wish(papers: readonly Paper[], who: Wanted): Promise<void> {
    const of = changes;
    let isAny = false;
    for (const paper of papers) {
      // Changed meanwhile: who comes behind wishes anew.
      if (of !== changes) break;
      if (await enqueueByRule(db, await wishFor(paper, who, 'rule'), Date.now())) isAny = true;
    }
    if (isAny) pump();
  }

  async function wishOfDay(): Promise<void> {
    const [top, all, who] = await Promise.all([writeTop.getValue(), topics.getValue(), wanted()]);
    const written = all.filter(({ on, write, hides }) => on && write && !hides);
    if (!who || (top === 0 && written.length === 0)) return;
    const asked = written.length > 0 || isAnyHiding(all) ? await isOf(all) : undefined;
    for (const cards of await newestDays()) {
      const picked = byRule(cards, { top, ...asked }, who.language);
      await wish(
        picked.map(({ paper }) => paper),
        who,
      );
    }
  }

  async function wishOfStars(since: number, only: (key: PaperKey) => boolean = () => true): Promise<void> {
    if (!(await writeStarred.getValue())) return;
    const who = await wanted();
    if (!who) return;
    const keys = (await starredSince(db, since)).filter(only);
    await wish(await worksOf(keys, who.language), who);
  }

  async function rulesChanged(): Promise<void> {
    const [stars, who] = await Promise.all([writeStarred.getValue(), wanted()]);
    const marked = new Set(stars ? await starredSince(db, 0) : []);
    const gone = await takeBackRules(db, (job) => marked.has(job.paper) && isFor(job, who));
    await wishOfDay();
    // Stars came one by one: those that another was to write of are wished of whoever does now.
    const papers = new Set(gone.map(({ paper }) => paper));
    await wishOfStars(0, (key) => papers.has(key));
  }

  const changed = () => {
    changes++;
    inTurn(rulesChanged);
  };
  for (const setting of [...RULES, ...WHO]) setting.watch(changed);
  onMarksChanged(() => inTurn(() => wishOfStars(Date.now() - JUST_NOW)));
  return () => inTurn(wishOfDay);
}

const isFor = (job: Job, who: Wanted | undefined): boolean =>
  job.model === who?.model && job.language === who.language && job.endpoint === who.server?.baseUrl;

/** Which of them rules write of, and which rules hide. */
async function isOf(all: readonly Topic[]): Promise<Omit<DayRules, 'top'>> {
  const of = await topicsOfCards(all);
  return {
    isOfTopic: (card) => of(card).shown.some(({ write }) => write),
    isHiddenByRule: (card) => of(card).hiding.length > 0,
  };
}
