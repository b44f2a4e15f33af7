import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMarked } from '../../../entrypoints/shared/watch-marks';
import type { DayCards } from '../../../lib/records/card';
import { dayCards } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { setMark } from '../../../lib/store/marks';
import { fill, paperOf } from '../store/fill';

const DAY = '2026-06-18';
let db: GlossDb;
let number = 0;
let stop: () => void;
let read: number;
let seen: DayCards[];

const watch = () => {
  stop = watchMarked(
    db,
    async (bare) => {
      read++;
      return { cards: await dayCards(bare, DAY) };
    },
    { next: ({ cards }) => seen.push(cards), error: (why) => expect.unreachable(String(why)) },
  );
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

  it('reads no other card for a star, and leaves every other the object it was', async () => {
    watch();
    await told(1);
    await setMark(db, paperOf(DAY, 2).key, 'starred', true, 5);
    await told(2);
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
