import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { byRule, MOST_BY_TOPIC } from '../../../lib/jobs/by-rule';
import { claim } from '../../../lib/jobs/claim';
import { enqueue, enqueueByRule } from '../../../lib/jobs/enqueue';
import { markAsked } from '../../../lib/jobs/put-back';
import { takeBackRules } from '../../../lib/jobs/take-back';
import type { Card } from '../../../lib/records/card';
import type { Digest } from '../../../lib/records/digest';
import { GlossDb } from '../../../lib/store/db';
import { card } from '../../catalogue/samples';
import { EACH, NO_LIMIT, NOW, wishOf } from './wishes';

const keys = (cards: Card[]) => cards.map(({ paper }) => paper.key.slice(-1));
const tagged = (i: number, ...tags: string[]): Card => {
  const plain = card(i);
  return { ...plain, digest: { ...(plain.digest as Digest), tags } };
};
const written = (of: Card, language: string): Card => ({
  ...of,
  written: [{ ...(of.digest as Digest), language }],
});
const pick = (fresh: Card[], top: number, tags: string[] = []) => {
  const isOfTopic = ({ digest }: Card) => digest?.tags.some((tag) => tags.includes(tag)) ?? false;
  return keys(byRule({ fresh }, { top, isOfTopic: tags.length > 0 ? isOfTopic : undefined }, 'en'));
};

describe('papers that rules pick', () => {
  it('are the first of the day, in its order; hidden ones, news and those without an abstract are none', () => {
    const fresh = [
      card(1, { mark: { hiddenAt: 5 } }),
      card(2),
      card(3, { abstract: '' }),
      card(4, { news: true }),
      card(5),
      card(6),
    ];
    expect(pick(fresh, 3)).toEqual(['2', '5']);
    expect(pick(fresh, 0)).toEqual([]);
    expect(pick(fresh, 50)).toEqual(['2', '5', '6']);
  });

  it('are none that a rule hides, which make room for the next', () => {
    const fresh = [tagged(1, 'dull'), card(2), tagged(3, 'dull', 'a'), tagged(4, 'a')];
    const isHiddenByRule = ({ digest }: Card) => digest?.tags.includes('dull') ?? false;
    const isOfTopic = ({ digest }: Card) => digest?.tags.includes('a') ?? false;
    expect(keys(byRule({ fresh }, { top: 1, isOfTopic, isHiddenByRule }, 'en'))).toEqual(['2', '4']);
  });

  it('are those of a topic as well, none twice', () => {
    const fresh = [tagged(1, 'a'), tagged(2, 'b', 'a'), tagged(3), tagged(4, 'b')];
    expect(pick(fresh, 1, ['a'])).toEqual(['1', '2']);
    expect(pick(fresh, 0, ['a', 'b'])).toEqual(['1', '2', '4']);
  });

  it('are not without end for their topics', () => {
    const all = Array.from({ length: 80 }, () => tagged(1, 'a'));
    expect(pick(all, 3, ['a'])).toHaveLength(3 + MOST_BY_TOPIC);
  });

  it('are counted, and not written again, where they are written in that language', () => {
    const fresh = [written(card(1), 'en'), written(card(2), 'zh-CN'), card(3)];
    expect(pick(fresh, 2)).toEqual(['2']);
  });
});

describe('rules that are taken back', () => {
  it('take with them what nobody has begun; what the reader asked for stays', async () => {
    const db = new GlossDb('take-back');
    const urgencies = ['rule', 'rule', 'click', 'open-page', 'rule'] as const;
    for (const [i, urgency] of urgencies.entries()) await enqueue(db, wishOf(i, { urgency }), NOW);
    const begun = await claim(db, { owner: 'a', now: NOW, most: 4, budget: NO_LIMIT });
    // Of those that are made ready one has asked.
    for (const job of begun) if (job.paper === wishOf(0).paper) await markAsked(db, job);
    const gone = await takeBackRules(db, ({ paper }) => paper === wishOf(4).paper);
    expect(gone.map(({ paper, state }) => [paper, state])).toEqual([[wishOf(1).paper, 'running']]);
    expect((await db.spending.toArray()).map(({ reserved }) => reserved)).toEqual([3 * EACH]);
    const left = await db.jobs.toArray();
    expect(left.map(({ paper, urgency, state }) => [paper, urgency, state]).toSorted()).toEqual(
      [
        [wishOf(0).paper, 'rule', 'running'],
        [wishOf(2).paper, 'click', 'running'],
        [wishOf(3).paper, 'open-page', 'running'],
        [wishOf(4).paper, 'rule', 'queued'],
      ].toSorted(),
    );
  });
});

describe('what a rule wishes', () => {
  it('is put down once, whoever was to write it before', async () => {
    const db = new GlossDb('by-rule');
    expect(await enqueueByRule(db, wishOf(1, { urgency: 'rule' }), NOW)).toBe(true);
    expect(await enqueueByRule(db, wishOf(1, { urgency: 'rule' }), NOW)).toBe(false);
    for (const given of [{ model: 'another' }, { reads: 'full-text' as const }, { promptVersion: 'next' }])
      expect(await enqueueByRule(db, wishOf(1, { urgency: 'rule', ...given }), NOW)).toBe(false);
    expect(await enqueueByRule(db, wishOf(1, { urgency: 'rule', language: 'de' }), NOW)).toBe(true);
    expect(await db.jobs.count()).toBe(2);
  });
});
