import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperKey } from '../../../lib/records/paper';
import { collect, collectionSizes } from '../../../lib/store/collections';
import { GlossDb } from '../../../lib/store/db';
import { cardsOfPapers, countShelf, newMemory, shelfKeys, worksOf } from '../../../lib/store/kept';
import { markMany, putBackMany } from '../../../lib/store/mark-many';
import { setMark, setNote } from '../../../lib/store/marks';
import { facts } from '../invented';

const db = new GlossDb('kept-test');
const key = (i: number): PaperKey => `arxiv:2606.0000${i}`;
const [A, B, C] = [key(1), key(2), key(3)];
beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
  await db.papers.bulkPut(
    [1, 2, 3].map((i) => ({ ...facts({ id: `2606.0000${i}`, submittedAt: 10 * i }), arrivedAt: 1000 })),
  );
});

describe('a shelf', () => {
  it('of stars stands by when they were given, or by the papers’ dates', async () => {
    await setMark(db, A, 'starred', true, 300);
    await setMark(db, C, 'starred', true, 100);
    await setMark(db, B, 'read', true, 100);
    expect(await shelfKeys(db, { kind: 'starred' }, 'kept')).toEqual([A, C]);
    expect(await shelfKeys(db, { kind: 'starred' }, 'paper')).toEqual([C, A]);
    expect(await countShelf(db, { kind: 'starred' })).toBe(2);
    await setMark(db, A, 'starred', false, 400);
    expect(await countShelf(db, { kind: 'starred' })).toBe(1);
  });

  it('of notes has what has one', async () => {
    await setNote(db, A, 'ask Ada');
    await setNote(db, B, '问 Bo');
    await setMark(db, C, 'starred', true, 1);
    expect(await shelfKeys(db, { kind: 'notes' }, 'kept')).toEqual([B, A]);
    expect(await countShelf(db, { kind: 'notes' })).toBe(2);
  });

  it('of a collection stands by when they came into it', async () => {
    await collect(db, [C], 'one', true, 5);
    await collect(db, [A], 'one', true, 6);
    const shelf = { kind: 'collection', id: 'one' } as const;
    expect(await shelfKeys(db, shelf, 'kept')).toEqual([A, C]);
    expect(await shelfKeys(db, shelf, 'paper')).toEqual([C, A]);
  });

  it('draws cards that bear their marks, of what is stored', async () => {
    await setMark(db, A, 'starred', true, 300);
    const cards = await cardsOfPapers(db, [B, A, 'arxiv:gone']);
    expect(cards.map(({ paper, mark }) => [paper.key, mark?.starredAt])).toEqual([
      [B, undefined],
      [A, 300],
    ]);
    expect(cards[0]?.day).toBe('1969-12-31');
  });
});

describe('a shelf’s papers', () => {
  it.each(['kept', 'paper'] as const)('are those that are stored, in order %s', async (order) => {
    await db.marks.bulkPut([
      { paper: 'arxiv:gone', starredAt: 9 },
      { paper: A, starredAt: 8 },
    ]);
    expect(await shelfKeys(db, { kind: 'starred' }, order)).toEqual([A]);
  });

  it('are counted once where one work is on two servers', async () => {
    const other: PaperKey = 'biorxiv:10.1101/1';
    await db.appearances.bulkPut([
      { paper: A, others: [{ key: other }] },
      { paper: other, others: [{ key: A }] },
    ] as never);
    await db.papers.put({ ...facts({ id: '10.1101/1' }), key: other, arrivedAt: 1 });
    await setMark(db, A, 'starred', true, 3);
    await setNote(db, A, 'mine');
    await collect(db, [A, B], 'one', true, 5);
    expect(await countShelf(db, { kind: 'starred' })).toBe(1);
    expect(await countShelf(db, { kind: 'notes' })).toBe(1);
    expect(await collectionSizes(db, ['one'])).toEqual(new Map([['one', 2]]));
    const keys = await shelfKeys(db, { kind: 'starred' }, 'kept');
    expect(keys).toHaveLength(2);
    expect(await worksOf(db, keys)).toBe((await cardsOfPapers(db, keys)).length);
  });

  it.each(['kept', 'paper'] as const)(
    'are not read again when a mark changes, in order %s',
    async (order) => {
      const memory = newMemory();
      await setMark(db, A, 'starred', true, 3);
      expect(await shelfKeys(db, { kind: 'starred' }, order, memory)).toEqual([A]);
      await setMark(db, C, 'starred', true, 4);
      expect(await shelfKeys(db, { kind: 'starred' }, order, memory)).toEqual([C, A]);
      // What is not read is not missed.
      await db.papers.clear();
      await setMark(db, B, 'starred', true, 5);
      expect(await shelfKeys(db, { kind: 'starred' }, order, memory)).toEqual([C, A]);
    },
  );
});

describe('many marks at once', () => {
  it('leave alone what is so already, and go back in one step', async () => {
    await setMark(db, A, 'read', true, 1);
    await setNote(db, A, 'mine');
    const before = await markMany(db, [A, B], 'read', true, 9);
    expect([...before.keys()]).toEqual([B]);
    expect((await db.marks.get(A))?.readAt).toBe(1);
    await setMark(db, B, 'starred', true, 10);
    await putBackMany(db, before, 'read');
    expect(await db.marks.toArray()).toEqual([
      { paper: A, readAt: 1, note: 'mine' },
      { paper: B, starredAt: 10 },
    ]);
  });

  it('are taken back without a trace where nothing else was said', async () => {
    const before = await markMany(db, [A, B, C], 'hidden', true, 9);
    expect(await db.marks.count()).toBe(3);
    await putBackMany(db, before, 'hidden');
    expect(await db.marks.count()).toBe(0);
  });

  it('are all kept or none', async () => {
    const put = db.marks.bulkDelete;
    db.marks.bulkDelete = (() => {
      throw new DOMException('no room', 'QuotaExceededError');
    }) as never;
    await expect(markMany(db, [A, B], 'starred', true, 9)).rejects.toThrow();
    db.marks.bulkDelete = put;
    expect(await db.marks.count()).toBe(0);
  });
});
