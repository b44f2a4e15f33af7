import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayCards } from '../../../lib/store/day-cards';
import { daysBeside, lastDayWithNew, newestDay, withoutAnnouncements } from '../../../lib/store/days';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { fill, paperOf, rowOf } from './fill';
import { rowsRead } from './rows-read';

const LAST = '2026-06-18';
const LG = 'arxiv:cs.LG' as const;
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`days-${++number}`);
});

describe('days', () => {
  it('are found next to any day, with papers or without', async () => {
    await fill(db, '2026-06-16', 2, 2);
    await fill(db, LAST, 1, 2);
    expect(await newestDay(db)).toBe(LAST);
    expect(await daysBeside(db, '2026-06-17')).toEqual({ previous: '2026-06-16', next: LAST });
    expect(await daysBeside(db, '2026-06-16')).toEqual({ previous: '2026-06-15', next: LAST });
    expect(await daysBeside(db, LAST)).toEqual({ previous: '2026-06-16', next: undefined });
    expect(await daysBeside(db, '2026-06-15')).toEqual({ previous: undefined, next: '2026-06-16' });
  });

  it('are none where nothing was announced', async () => {
    expect(await newestDay(db)).toBeUndefined();
    expect(await daysBeside(db, LAST)).toEqual({ previous: undefined, next: undefined });
    expect(await lastDayWithNew(db, LAST, [LG])).toBeUndefined();
  });

  it('the last with new papers counts what is new in lists that are followed, and nothing else', async () => {
    await fill(db, '2026-06-16', 1, 3);
    const crossed = paperOf('2026-06-17', 1);
    const elsewhere = paperOf('2026-06-17', 2);
    await db.announcements.bulkPut([
      rowOf(crossed, '2026-06-17', { type: 'cross' }),
      rowOf(elsewhere, '2026-06-17', { list: 'arxiv:math.PR' }),
    ]);
    expect(await lastDayWithNew(db, LAST, [LG])).toEqual({ day: '2026-06-16', count: 3 });
    expect(await lastDayWithNew(db, LAST, [LG, 'arxiv:math.PR'])).toEqual({ day: '2026-06-17', count: 1 });
  });

  it('lists that announced nothing yet are told from those that did', async () => {
    await fill(db, LAST, 1, 1);
    expect(await withoutAnnouncements(db, [LG, 'arxiv:cs.L', 'arxiv:cs.LGX'])).toEqual([
      'arxiv:cs.L',
      'arxiv:cs.LGX',
    ]);
  });
});

describe('what the popup and a round ask', () => {
  it.each([10, 40])('reads no more where %i days are kept than where there are two', async (days) => {
    await setFollowed(db, [LG], true, 0);
    await fill(db, LAST, days, 20);
    expect(await rowsRead(() => newestDay(db))).toBe(1);
    expect(await rowsRead(() => daysBeside(db, '2026-06-17'))).toBeLessThanOrEqual(2);
    // One day is looked through.
    expect(await rowsRead(() => lastDayWithNew(db, LAST, [LG]))).toBeLessThanOrEqual(1 + 20);
    expect(await rowsRead(() => withoutAnnouncements(db, [LG]))).toBeLessThanOrEqual(2);
    // A key a day, for a list that never announced anything: asked once for each.
    expect(await rowsRead(() => withoutAnnouncements(db, ['arxiv:math.PR']))).toBeLessThanOrEqual(days + 1);
    // Twenty announcements and twenty papers, what was followed, and no mark.
    expect(await rowsRead(() => dayCards(db, LAST))).toBeLessThanOrEqual(20 + 20 + 1);
  });
});
