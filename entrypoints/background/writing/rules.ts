import { byRule, isWritten } from '../../../lib/jobs/by-rule';
import { enqueueByRule } from '../../../lib/jobs/enqueue';
import { takeBackRules } from '../../../lib/jobs/take-back';
import { byLead } from '../../../lib/records/appearance';
import type { Card } from '../../../lib/records/card';
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
import { dayCards } from '../../../lib/store/day-cards';
import { lastDays } from '../../../lib/store/days';
import { db } from '../../../lib/store/db';
import { writtenOfEach } from '../../../lib/store/digests';
import { followedLists } from '../../../lib/store/follows';
import { starredSince } from '../../../lib/store/marks';
import { LOCALES } from '../../../lib/words/locales';
import { engineData } from '../reader';
import { unattended } from '../trouble';
import { type Wanted, wanted } from './wanted';
import { wishFor } from './wish';

/** A star that is older was set before the rule, or was seen when it was set. */
const JUST_NOW = 10 * 60_000;
/** A journal's day is that of its arrival: arXiv's newest day may be some days before it. */
const LOOK_BACK = 4;
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
    const written = all.filter(({ on, write }) => on && write);
    if (!who || (top === 0 && written.length === 0)) return;
    const isOfTopic = written.length > 0 ? await isOf(written) : undefined;
    const isArxiv = (await followedLists(db, 'arxiv')).length > 0;
    for (const day of await lastDays(db, isArxiv ? LOOK_BACK : 1)) {
      const cards = await dayCards(db, day);
      const picked = byRule(cards, { top, isOfTopic }, who.language);
      await wish(
        picked.map(({ paper }) => paper),
        who,
      );
      if (cards.fresh.some(({ paper }) => paper.source === 'arxiv')) break;
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

/** Of papers that appear in several places one each, and none of a work that is written of in this language. */
async function worksOf(keys: PaperKey[], language: string): Promise<Paper[]> {
  const [found, rows] = await Promise.all([db.papers.bulkGet(keys), db.appearances.bulkGet(keys)]);
  const others = new Map(rows.flatMap((row) => (row ? [[row.paper, row.others.map(({ key }) => key)]] : [])));
  const written = await writtenOfEach(db, [...keys, ...[...others.values()].flat()]);
  const taken = new Set<PaperKey>();
  const papers = found.flatMap((paper) => (paper?.abstract ? [paper] : [])).sort(byLead);
  return papers.filter(({ key }) => {
    const work = [key, ...(others.get(key) ?? [])];
    const isDone = work.some(
      (each) => taken.has(each) || isWritten({ written: written.get(each) ?? [] }, language),
    );
    taken.add(key);
    return !isDone;
  });
}

/** Whether a card is of one of these topics. What reads queries is evaluated when it is first asked for. */
async function isOf(all: readonly Topic[]): Promise<(card: Card) => boolean> {
  const { lexicon } = (await engineData()) ?? {};
  const { searchable, topicsOf } = await import('../../../lib/topics');
  const names = (tag: string) => [tag, ...LOCALES.flatMap((locale) => lexicon?.names[locale][tag] ?? [])];
  const of = topicsOf(all);
  return (card) => of(searchable(card.paper, () => (card.digest?.tags ?? []).flatMap(names))).length > 0;
}
