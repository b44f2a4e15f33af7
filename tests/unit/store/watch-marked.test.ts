import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayCards } from '../../../lib/records/card';
import { bareDay } from '../../../lib/store/bare-day';
import { dayCards } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { markMany } from '../../../lib/store/mark-many';
import { setMark } from '../../../lib/store/marks';
import { watchMarked } from '../../../lib/store/watch-marked';
import { fill, paperOf } from './fill';
import { rowsRead } from './rows-read';

const DAY = '2026-06-18';
let db: GlossDb;
let number = 0;
let stop: () => void;
let read: number;
let seen: DayCards[];

const watch = () => {
  const bare = async () => ({ cards: await bareDay(db, DAY) });
  const counted = () => {
    read++;
    return bare();
  };
  stop = watchMarked(db, counted, {
    next: ({ cards }) => seen.push(cards),
    error: (why) => expect.unreachable(String(why)),
  });
};
const told = (count: number) => vi.waitFor(() => expect(seen).toHaveLength(count));

beforeEach(async () => {
  db = new GlossDb(`watched-${++number}`);
  [read, seen] = [0, []];
  await setFollowed(db, ['arxiv:cs.LG'], true, 0);
  await fill(db, DAY, 1, 6);
});
afterEach(() => stop());

describe('a day that is watched', () => {
  it('is told with its marks', async () => {
    await setMark(db, paperOf(DAY, 2).key, 'starred', true, 5);
    watch();
    await told(1);
    expect(seen[0]).toEqual(await dayCards(db, DAY));
  });

  it('is told with the marks of a large day as well', async () => {
    await fill(db, DAY, 1, 400);
    await markMany(
      db,
      [3, 350].map((i) => paperOf(DAY, i).key),
      'read',
      true,
      5,
    );
    watch();
    await told(1);
    expect(seen[0]).toEqual(await dayCards(db, DAY));
  });

  it('reads no other card for a star, and leaves every other the object it was', async () => {
    watch();
    await told(1);
    const rows = await rowsRead(async () => {
      await setMark(db, paperOf(DAY, 2).key, 'starred', true, 5);
      await told(2);
    });
    // The mark that was, the one that is, and what is read of it.
    expect(rows).toBeLessThanOrEqual(3);
    expect(seen[1]).toEqual(await dayCards(db, DAY));
    const [before, after] = seen.map((cards) => cards?.fresh ?? []);
    const changed = after?.filter((card, i) => card !== before?.[i]);
    expect(changed?.map(({ paper, mark }) => [paper.key, mark?.starredAt])).toEqual([
      [paperOf(DAY, 2).key, 5],
    ]);
    await setMark(db, paperOf(DAY, 2).key, 'starred', false, 6);
    await told(3);
    expect(seen[2]).toEqual(await dayCards(db, DAY));
    expect(read).toBe(1);
  });

  it('tells of no mark that is not kept', async () => {
    watch();
    await told(1);
    const given = db.transaction('rw', [db.marks], async (transaction) => {
      await db.marks.put({ paper: paperOf(DAY, 2).key, starredAt: 5 });
      transaction.abort();
    });
    await expect(given).rejects.toThrow();
    await setMark(db, paperOf(DAY, 4).key, 'read', true, 6);
    await told(2);
    expect(seen[1]?.fresh.map(({ mark }) => mark?.starredAt)).not.toContain(5);
    expect(seen[1]).toEqual(await dayCards(db, DAY));
  });

  it('takes a star on another name of its work for its own', async () => {
    const [key, other] = [paperOf(DAY, 3).key, 'biorxiv:10.1101/1' as const];
    await db.appearances.put({ paper: key, others: [{ key: other } as never] });
    watch();
    await told(1);
    await db.marks.put({ paper: other, starredAt: 7 });
    await told(2);
    const marks = seen[1]?.fresh.flatMap(({ paper, mark }) => (mark ? [[paper.key, mark.starredAt]] : []));
    expect(marks).toEqual([[key, 7]]);
    expect(read).toBe(1);
  });

  it('is read anew where a paper changes', async () => {
    watch();
    await told(1);
    await setMark(db, paperOf(DAY, 2).key, 'read', true, 5);
    await told(2);
    await db.papers.put({ ...paperOf(DAY, 2), title: 'Another title' });
    await told(3);
    expect(read).toBe(2);
    expect(seen[2]).toEqual(await dayCards(db, DAY));
  });
});
