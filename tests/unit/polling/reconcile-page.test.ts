import { describe, expect, it } from 'vitest';
import { newYorkTime } from '../../../lib/clock';
import { reconcilePage } from '../../../lib/polling/reconcile-page';
import type { ListingFacts } from '../../../lib/records/ledger';
import { announced } from '../invented';
import { feedOf, reader, saying } from './rounds';

const DAY = '2026-06-18';
const NOW = newYorkTime(DAY, 6);
const LG = 'arxiv:cs.LG' as const;
const paperOf = (id: string) => announced({ id, categories: ['cs.LG'] });
const facts = (given: Partial<ListingFacts> = {}): ListingFacts => ({
  list: 'cs.LG',
  day: DAY,
  stated: { new: { shown: 2, total: 3 } },
  ids: { new: ['2606.00001', '2606.00002'], cross: [], replace: [] },
  ...given,
});

async function following() {
  const one = await reader([LG], NOW);
  const its = { papers: [paperOf('2606.00001')] };
  const source = saying('arxiv', () => feedOf(its.papers, { day: DAY }));
  await one.round(source);
  return { ...one, its, ask: () => one.round(source), row: () => one.db.ledger.get([DAY, LG]) };
}

describe('a listing that the reader opened', () => {
  it('that states more than came: what it shows is missing by name, the rest by number, until it comes', async () => {
    const { db, its, ask, row } = await following();
    await reconcilePage(db, facts(), NOW);
    const reason = { kind: 'unexplained' };
    expect((await row())?.missing).toEqual([
      { id: '2606.00002', part: 'new', reason },
      { part: 'new', reason },
    ]);
    its.papers = ['2606.00001', '2606.00002', '2606.00003'].map(paperOf);
    await ask();
    expect(await row()).toMatchObject({ missing: [], received: { new: { length: 3 } } });
  });

  it('that states what came leaves the day whole', async () => {
    const { db, row } = await following();
    await reconcilePage(
      db,
      facts({
        stated: { new: { shown: 1, total: 1 } },
        ids: { new: ['2606.00001'], cross: [], replace: [] },
      }),
      NOW,
    );
    expect(await row()).toMatchObject({ missing: [], stated: { new: { total: 1, at: NOW } } });
  });

  it('of a list that is not followed, or of a day before it was, or to come, tells nothing', async () => {
    const { db } = await following();
    const before = await db.ledger.toArray();
    for (const given of [{ list: 'math.PR' }, { day: '2026-06-10' }, { day: '2026-09-10' }])
      await reconcilePage(db, facts(given), NOW);
    expect(await db.ledger.toArray()).toEqual(before);
  });
});
