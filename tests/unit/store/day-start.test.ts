import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/polling/prepare';
import { dayCards } from '../../../lib/store/day-cards';
import { dayStart } from '../../../lib/store/day-start';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { setMark } from '../../../lib/store/marks';
import { announced } from '../invented';
import { fill, paperOf, rowOf } from './fill';
import { rowsRead } from './rows-read';
import { arrive, onArxiv, onBiorxiv } from './twins';

const DAY = '2026-06-18';
const LG = 'arxiv:cs.LG' as const;
let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`start-${++number}`);
  await setFollowed(db, [LG], true, 0);
});

describe('the first cards of a day', () => {
  it('are those that stand first among all of them, with what the reader did', async () => {
    await fill(db, DAY, 1, 30);
    // Also in a second list, and told there in another order; one that is nobody’s, one that is no longer kept.
    await setFollowed(db, ['arxiv:math.PR'], true, 1);
    await db.announcements.bulkPut([
      ...[9, 3].map((i) => rowOf(paperOf(DAY, i), DAY, { list: 'arxiv:math.PR', type: 'cross', order: 0 })),
      rowOf(paperOf(DAY, 40), DAY, { list: 'arxiv:hep-th', order: 0 }),
      rowOf(paperOf(DAY, 41), DAY, { order: 0 }),
      rowOf(paperOf(DAY, 42), DAY, { type: 'replace', order: 0 }),
    ]);
    await db.papers.put(paperOf(DAY, 42));
    await setMark(db, paperOf(DAY, 2).key, 'starred', true, 5);
    const whole = await dayCards(db, DAY);
    const start = await dayStart(db, DAY, 8);
    // One of the eight is not kept.
    expect(start).toEqual({ day: DAY, fresh: whole.fresh.slice(0, 7), cross: [], revisions: [] });
    expect(start?.fresh.map(({ mark }) => mark?.starredAt)).toContain(5);
  });

  it('are read without the papers of the others', async () => {
    await fill(db, DAY, 1, 200);
    // Sixty announcements, ten papers, what is followed.
    expect(await rowsRead(() => dayStart(db, DAY, 10))).toBeLessThanOrEqual(60 + 10 + 1);
  });

  it('stand where the first of their lists has them, however far up another has', async () => {
    await fill(db, DAY, 1, 100);
    await setFollowed(db, ['arxiv:cs.AI', 'arxiv:math.PR'], true, 1);
    await db.announcements.bulkPut([
      // In a list that comes later first of all, and in one that comes before as far down as it goes.
      rowOf(paperOf(DAY, 90), DAY, { list: 'arxiv:math.PR', order: 0 }),
      rowOf(paperOf(DAY, 3), DAY, { list: 'arxiv:cs.AI', order: 95 }),
      rowOf(paperOf(DAY, 4), DAY, { list: 'arxiv:math.PR', type: 'cross', order: 99 }),
      // Of nobody's.
      ...[1, 2, 3].map((i) => rowOf(paperOf(DAY, i), DAY, { list: 'arxiv:hep-th', order: 0 })),
    ]);
    const whole = await dayCards(db, DAY);
    const start = await dayStart(db, DAY, 8);
    expect(start?.fresh).toEqual(whole.fresh.slice(0, 8));
    expect(start?.fresh.map(({ paper }) => paper.key)).not.toContain(paperOf(DAY, 3).key);
    expect(start?.fresh.find(({ paper }) => paper.key === paperOf(DAY, 4).key)?.lists).toEqual([
      'cs.LG',
      'math.PR',
    ]);
  });

  it('are none where the day has hardly more', async () => {
    await fill(db, DAY, 1, 19);
    expect(await dayStart(db, DAY, 10)).toBeUndefined();
    expect(await dayStart(db, DAY, 9)).toBeDefined();
    expect(await dayStart(db, '2026-06-17', 1)).toBeUndefined();
  });

  it('leave out a work that stands further down under its better name', async () => {
    await arrive(db, onBiorxiv(), DAY);
    await arrive(db, onArxiv(), DAY);
    await fill(db, DAY, 1, 30);
    const row = await db.announcements.get([DAY, LG, onArxiv().key]);
    if (!row) throw new Error('not stored');
    await db.announcements.put({ ...row, order: 99 });
    const whole = await dayCards(db, DAY);
    expect(whole.fresh.map(({ paper }) => paper.key).indexOf(onArxiv().key)).toBeGreaterThan(20);
    const start = await dayStart(db, DAY, 10);
    expect(start?.fresh.map(({ paper }) => paper.key)).not.toContain(onBiorxiv().key);
    expect(start?.fresh).toEqual(whole.fresh.slice(0, start?.fresh.length));
  });
});

describe('a card', () => {
  it('unpacks its digest when it is asked for, and once', async () => {
    const { paper, digest } = prepare(announced(), 1);
    await db.papers.put(paper);
    await db.announcements.put(rowOf(paper, DAY));
    const [card] = (await dayCards(db, DAY)).fresh;
    expect(card?.digest?.sections.tldr).toEqual(digest.sections.tldr);
    expect(card?.digest).toBe(card?.digest);
  });
});
