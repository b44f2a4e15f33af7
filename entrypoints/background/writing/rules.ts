import { byRule, isWritten } from '../../../lib/jobs/by-rule';
import { enqueue } from '../../../lib/jobs/enqueue';
import { takeBackRules } from '../../../lib/jobs/take-back';
import type { Card } from '../../../lib/records/card';
import type { Paper } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import {
  baseUrl,
  digestLanguage,
  engine,
  interfaceLanguage,
  model,
  topics,
  writeStarred,
  writeTop,
} from '../../../lib/settings';
import { onMarksChanged } from '../../../lib/signals';
import { dayCards } from '../../../lib/store/day-cards';
import { newestDay } from '../../../lib/store/days';
import { db } from '../../../lib/store/db';
import { writtenOfEach } from '../../../lib/store/digests';
import { starredSince } from '../../../lib/store/marks';
import { LOCALES } from '../../../lib/words/locales';
import { engineData } from '../reader';
import { unattended } from '../trouble';
import { type Wanted, wanted } from './wanted';
import { wishFor } from './wish';

/** A star that is older was set before the rule, or was seen when it was set. */
const JUST_NOW = 10 * 60_000;
const RULES = [writeTop, topics, writeStarred] as const;
const WHO = [engine, baseUrl, model, digestLanguage, interfaceLanguage] as const;

/**
 * Wishes what the reader's rules want: of the newest day when it came, of a paper when it is starred, and of both when the
 * rules change. A day that comes later than a newer one is nobody's rule.
 * @param pump has the queue look for what is new
 * @returns to be called when a poll has ended
 */
export function setupRules(pump: () => void): () => void {
  async function wish(papers: readonly Paper[], who: Wanted): Promise<void> {
    if (papers.length === 0) return;
    for (const paper of papers) await enqueue(db, await wishFor(paper, who, 'rule'), Date.now());
    pump();
  }

  async function wishOfDay(): Promise<void> {
    const [top, all, who] = await Promise.all([writeTop.getValue(), topics.getValue(), wanted()]);
    const written = all.filter(({ on, write }) => on && write);
    if (!who || (top === 0 && written.length === 0)) return;
    const day = await newestDay(db);
    if (!day) return;
    const isOfTopic = written.length > 0 ? await isOf(written) : undefined;
    const picked = byRule(await dayCards(db, day), { top, isOfTopic }, who.language);
    await wish(
      picked.map(({ paper }) => paper),
      who,
    );
  }

  async function wishOfStars(): Promise<void> {
    if (!(await writeStarred.getValue())) return;
    const who = await wanted();
    if (!who) return;
    const keys = await starredSince(db, Date.now() - JUST_NOW);
    const [papers, written] = await Promise.all([db.papers.bulkGet(keys), writtenOfEach(db, keys)]);
    const fitting = papers.filter((paper) => paper?.abstract) as Paper[];
    const open = fitting.filter(({ key }) => !isWritten({ written: written.get(key) ?? [] }, who.language));
    await wish(open, who);
  }

  /** What the rules as they are now still want of earlier days: the stars, which came one by one. */
  async function rulesChanged(): Promise<void> {
    const stars = await writeStarred.getValue();
    const marked = new Set(stars ? await starredSince(db, 0) : []);
    await takeBackRules(db, ({ paper }) => marked.has(paper));
    await wishOfDay();
  }

  const dayCame = () => unattended(wishOfDay);
  for (const rule of RULES) rule.watch(() => unattended(rulesChanged));
  // Who writes now is asked; what waits for another is not written twice.
  for (const setting of WHO) setting.watch(() => unattended(rulesChanged));
  onMarksChanged(() => unattended(wishOfStars));
  return dayCame;
}

/** Whether a card is of one of these topics. What reads queries is evaluated when it is first asked for. */
async function isOf(all: readonly Topic[]): Promise<(card: Card) => boolean> {
  const { lexicon } = (await engineData()) ?? {};
  const { searchable, topicsOf } = await import('../../../lib/topics');
  const names = (tag: string) => [tag, ...LOCALES.flatMap((locale) => lexicon?.names[locale][tag] ?? [])];
  const of = topicsOf(all);
  return (card) => of(searchable(card.paper, () => (card.digest?.tags ?? []).flatMap(names))).length > 0;
}
