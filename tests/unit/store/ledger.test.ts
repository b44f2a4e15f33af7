import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListId } from '../../../lib/records/announcement';
import type { LedgerRow } from '../../../lib/records/ledger';
import { GlossDb } from '../../../lib/store/db';
import { changeLedger, forgetLedger, hiddenAmong, ledgerBetween } from '../../../lib/store/ledger';
import { setMark } from '../../../lib/store/marks';

const LG: ListId = 'arxiv:cs.LG';
const row = (day: string, list = LG, ids: string[] = []): LedgerRow => ({
  day,
  list,
  received: { new: ids, cross: [], replace: [] },
  missing: [],
});
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`ledger-${++number}`);
});
const keys = async (from: string, to: string) =>
  (await ledgerBetween(db, from, to)).map(({ day, list }) => `${day} ${list}`);

describe('the ledger', () => {
  it('hands out the days between two, both included', async () => {
    await db.ledger.bulkPut(['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'].map((day) => row(day)));
    await db.ledger.put(row('2026-06-18', 'arxiv:?'));
    expect(await keys('2026-06-17', '2026-06-18')).toEqual([
      '2026-06-17 arxiv:cs.LG',
      '2026-06-18 arxiv:?',
      '2026-06-18 arxiv:cs.LG',
    ]);
  });

  it('loses neither of two changes that come at once, and leaves other rows alone', async () => {
    await db.ledger.bulkPut([row('2026-06-18', 'arxiv:math.PR', ['kept']), row('2026-06-17', LG, ['kept'])]);
    const add = (id: string) =>
      changeLedger(db, ['2026-06-18'], (earlier) => {
        const before = earlier.find(({ list }) => list === LG)?.received.new ?? [];
        return [row('2026-06-18', LG, [...before, id])];
      });
    await Promise.all([add('a'), add('b'), add('c')]);
    const all = await ledgerBetween(db, '2026-06-17', '2026-06-18');
    expect(all.map(({ received }) => received.new)).toEqual([['kept'], ['a', 'b', 'c'], ['kept']]);
  });

  it('keeps what was there where a change throws', async () => {
    await db.ledger.put(row('2026-06-18'));
    const broken = changeLedger(db, ['2026-06-18'], () => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await db.ledger.count()).toBe(1);
  });

  it('forgets the days before one', async () => {
    await db.ledger.bulkPut(['2026-06-16', '2026-06-17', '2026-06-18'].map((day) => row(day)));
    await forgetLedger(db, '2026-06-17');
    expect(await keys('2026-06-01', '2026-06-30')).toEqual([
      '2026-06-17 arxiv:cs.LG',
      '2026-06-18 arxiv:cs.LG',
    ]);
  });

  it('knows what the reader hid', async () => {
    await setMark(db, 'arxiv:2606.00002', 'hidden', true, 1);
    await setMark(db, 'arxiv:2606.00003', 'read', true, 1);
    expect(await hiddenAmong(db, 'arxiv', ['2606.00001', '2606.00002', '2606.00003'])).toEqual(
      new Set(['2606.00002']),
    );
  });
});
