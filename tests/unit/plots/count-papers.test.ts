import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countPapers, daysBetween, firstDay } from '../../../lib/plots';
import type { LedgerRow } from '../../../lib/records/ledger';
import { GlossDb } from '../../../lib/store/db';
import { fill, paperOf, rowOf } from '../store/fill';

const FRIDAY = '2026-06-19';
const THURSDAY = '2026-06-18';
let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`plots-${++number}`);
  await db.follows.bulkPut([
    { list: 'arxiv:cs.LG', addedAt: 0 },
    { list: 'arxiv:stat.ML', addedAt: 0 },
  ]);
});
const count = (from: string, to: string, list?: 'arxiv:stat.ML') =>
  countPapers(db, daysBetween(from, to), list, () => true);
const ledger = (given: Partial<LedgerRow>): LedgerRow => ({
  list: 'arxiv:cs.LG',
  day: FRIDAY,
  received: { new: [], cross: [], replace: [] },
  missing: [],
  checkedAt: 1,
  ...given,
});

describe('papers per day', () => {
  it('counts each paper once, as what matters most of it, and parts what is new from the rest', async () => {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => paperOf(THURSDAY, i));
    if (!a || !b || !c || !d) throw new Error('no paper');
    await db.announcements.bulkPut([
      rowOf(a, THURSDAY),
      rowOf(a, THURSDAY, { list: 'arxiv:stat.ML', type: 'cross' }),
      rowOf(b, THURSDAY, { type: 'cross' }),
      rowOf(c, THURSDAY, { type: 'replace' }),
      rowOf(d, THURSDAY, { list: 'arxiv:stat.ML', type: 'replace-cross' }),
    ]);
    const day = (await count(THURSDAY, THURSDAY)).get(THURSDAY);
    expect(day).toEqual({ new: 1, cross: 1, revised: 2, fresh: [a.key] });
  });

  it('counts one list by what it announced itself, and what nobody follows not at all', async () => {
    const [a, b] = [paperOf(THURSDAY, 0), paperOf(THURSDAY, 1)];
    await db.announcements.bulkPut([
      rowOf(a, THURSDAY),
      rowOf(a, THURSDAY, { list: 'arxiv:stat.ML', type: 'cross' }),
      rowOf(b, THURSDAY, { list: 'arxiv:math.PR' }),
    ]);
    expect((await count(THURSDAY, THURSDAY)).get(THURSDAY)).toMatchObject({ new: 1, cross: 0 });
    const one = await count(THURSDAY, THURSDAY, 'arxiv:stat.ML');
    expect(one.get(THURSDAY)).toMatchObject({ new: 0, cross: 1, fresh: [] });
  });

  it('leaves a gap where nothing is known, and says 0 only where the ledger does', async () => {
    await fill(db, THURSDAY, 1, 2);
    expect([...(await count(THURSDAY, '2026-06-21')).keys()]).toEqual([THURSDAY]);
    await db.ledger.put(ledger({}));
    await db.ledger.put(ledger({ day: '2026-06-22', unknown: { kind: 'not-asked' } }));
    const known = await count(THURSDAY, '2026-06-22');
    expect([...known.keys()]).toEqual([THURSDAY, FRIDAY]);
    expect(known.get(FRIDAY)).toMatchObject({ new: 0, cross: 0, revised: 0 });
  });

  it('reads no further once it is not wanted any more', async () => {
    await fill(db, THURSDAY, 20, 1);
    let asked = 0;
    const known = await countPapers(db, daysBetween('2026-05-30', THURSDAY), undefined, () => ++asked < 2);
    expect(known.size).toBe(7);
  });

  it('begins at the first day that anything is known of', async () => {
    expect(await firstDay(db)).toBeUndefined();
    await fill(db, THURSDAY, 3, 1);
    expect(await firstDay(db)).toBe('2026-06-16');
    await db.ledger.put(ledger({ day: '2026-06-10' }));
    expect(await firstDay(db)).toBe('2026-06-10');
  });
});
