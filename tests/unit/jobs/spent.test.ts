import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, localDay } from '../../../lib/clock';
import { cost, DEAREST } from '../../../lib/jobs/prices';
import { accounts } from '../../../lib/jobs/spent';
import type { Spent } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { book } from '../../../lib/store/spending';
import { paperOf, rowOf } from '../store/fill';
import { NOW } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`spent-${++number}`);
});
const TODAY = localDay(NOW);
const took = (microUsd: number): Spent => ({ requests: 1, input: 100, output: 40, microUsd });

async function announce(day: string, count: number): Promise<void> {
  const papers = Array.from({ length: count }, (_, i) => paperOf(day, i));
  await db.announcements.bulkPut(papers.map((paper, order) => rowOf(paper, day, { order })));
}

describe('what the reader is told of money', () => {
  it('is nothing at first', async () => {
    expect(await accounts(db, NOW, 7)).toEqual({
      today: { requests: 0, input: 0, output: 0, microUsd: 0 },
      towardsLimit: 0,
      lately: { requests: 0, input: 0, output: 0, microUsd: 0 },
      receipts: [],
    });
  });

  it('is of today, all models together, and of the last seven days', async () => {
    await book(db, [
      { day: TODAY, model: 'a', spent: took(500) },
      { day: TODAY, model: 'b', spent: took(70) },
      { day: addDays(TODAY, -6), model: 'a', spent: took(3) },
      { day: addDays(TODAY, -7), model: 'a', spent: took(10_000) },
    ]);
    expect(await accounts(db, NOW, 7)).toMatchObject({
      today: { requests: 2, input: 200, output: 80, microUsd: 570 },
      towardsLimit: 570,
      lately: { requests: 3, microUsd: 573 },
    });
  });

  it('has what nobody knows the price of beside the sum, and in what the limit counts', async () => {
    const unpriced = { input: 100, output: 40 };
    await book(db, [
      { day: TODAY, model: 'a', spent: took(500) },
      { day: TODAY, model: 'nobody-knows', spent: { ...took(0), unpriced } },
    ]);
    const { today, towardsLimit } = await accounts(db, NOW, 7);
    expect(today).toMatchObject({ microUsd: 500, unpriced });
    expect(towardsLimit).toBe(500 + cost(unpriced, DEAREST));
  });

  it('has a receipt for each of the last days with papers, the newest first, over gaps', async () => {
    for (const [i, ago] of [0, 1, 2, 5, 6, 7, 8, 9, 30].entries())
      await announce(addDays(TODAY, -ago), i + 1);
    const { receipts } = await accounts(db, NOW, 7);
    expect(receipts.map(({ day, papers }) => [day, papers])).toEqual(
      [0, 1, 2, 5, 6, 7, 8].map((ago, i) => [addDays(TODAY, -ago), i + 1]),
    );
  });
});
