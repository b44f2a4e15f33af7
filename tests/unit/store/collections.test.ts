import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import { MOST_COLLECTIONS, MOST_NAME_LETTERS } from '../../../lib/records/collection';
import type { PaperKey } from '../../../lib/records/paper';
import {
  allCollections,
  bringCollectionBack,
  collect,
  collectionSizes,
  colourCollection,
  makeCollection,
  moveCollection,
  putBackCollected,
  removeCollection,
  removeEmpty,
  renameCollection,
} from '../../../lib/store/collections';
import { GlossDb } from '../../../lib/store/db';
import { setMark } from '../../../lib/store/marks';
import { forgetOld } from '../../../lib/store/retention';
import { facts } from '../invented';

const db = new GlossDb('collections-test');
const [A, B]: PaperKey[] = ['arxiv:2606.00001', 'arxiv:2606.00002'] as const;
beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
});

const names = async () => (await allCollections(db)).map(({ name }) => name);
const make = async (...all: string[]) => {
  for (const [i, name] of all.entries()) await makeCollection(db, name, name, i);
};
const mark = (paper: PaperKey) => db.marks.get(paper);

describe('a collection', () => {
  it('is made behind the others, renamed, coloured and moved', async () => {
    await make('one', 'two', 'three');
    expect(await names()).toEqual(['one', 'two', 'three']);
    await moveCollection(db, 'three', -1);
    await moveCollection(db, 'one', -1);
    expect(await names()).toEqual(['one', 'three', 'two']);
    expect(await renameCollection(db, 'two', '  zwei  ')).toMatchObject({ ok: true });
    await colourCollection(db, 'two', 3);
    expect((await allCollections(db)).at(-1)).toMatchObject({ id: 'two', name: 'zwei', colour: 3 });
    await colourCollection(db, 'two', undefined);
    expect(await db.collections.get('two')).not.toHaveProperty('colour');
  });

  it.each([
    ['', 'empty'],
    [' \u200b\u202e\t ', 'empty'],
    ['x'.repeat(10_000), 'too-long'],
    ['ONE ', 'taken'],
    ['Ｏｎｅ', 'taken'],
  ])('is not made of %j', async (name, why) => {
    await make('one');
    expect(await makeCollection(db, 'id', name, 1)).toEqual({ ok: false, why });
    expect(await names()).toEqual(['one']);
  });

  it('may be called what looks like markup, and keeps no sign that turns what follows', async () => {
    await makeCollection(db, 'a', '<img onerror=x>\u202e', 1);
    expect(await names()).toEqual(['<img onerror=x>']);
    expect(await makeCollection(db, 'b', 'x'.repeat(MOST_NAME_LETTERS), 1)).toMatchObject({ ok: true });
  });

  it('keeps its own name when it is renamed to that, and not that of another', async () => {
    await make('one', 'two');
    expect(await renameCollection(db, 'one', 'One')).toMatchObject({ ok: true });
    expect(await renameCollection(db, 'one', 'two')).toEqual({ ok: false, why: 'taken' });
    expect(await renameCollection(db, 'gone', 'x')).toEqual({ ok: false, why: 'empty' });
  });

  it('is not one too many', async () => {
    await db.collections.bulkPut(
      Array.from({ length: MOST_COLLECTIONS }, (_, i) => ({
        id: `${i}`,
        name: `n${i}`,
        order: i,
        madeAt: 1,
      })),
    );
    expect(await makeCollection(db, 'x', 'x', 1)).toEqual({ ok: false, why: 'too-many' });
  });
});

describe('papers', () => {
  it('are in several, and leave one without leaving the other', async () => {
    await make('one', 'two');
    expect([...(await collect(db, [A, B], 'one', true, 5)).keys()]).toEqual([A, B]);
    expect([...(await collect(db, [A], 'two', true, 6)).keys()]).toEqual([A]);
    expect((await collect(db, [A, B], 'one', true, 7)).size).toBe(0);
    expect(await mark(A)).toEqual({ paper: A, collections: ['one', 'two'], collectedAt: 6 });
    expect(await collectionSizes(db, ['one', 'two', 'none'])).toEqual(
      new Map([
        ['one', 2],
        ['two', 1],
        ['none', 0],
      ]),
    );
    await collect(db, [A, B], 'one', false, 8);
    expect(await mark(A)).toEqual({ paper: A, collections: ['two'], collectedAt: 6 });
    expect(await mark(B)).toBeUndefined();
  });

  it('keep their star and note whatever becomes of a collection', async () => {
    await make('one');
    await setMark(db, A, 'starred', true, 3);
    await collect(db, [A], 'one', true, 5);
    await removeCollection(db, 'one');
    expect(await mark(A)).toEqual({ paper: A, starredAt: 3 });
  });

  it('come back with a collection that was taken away', async () => {
    await make('one', 'two');
    await collect(db, [A], 'one', true, 5);
    await collect(db, [B], 'one', true, 6);
    const before = await db.marks.toArray();
    const removed = await removeCollection(db, 'one');
    expect(await db.marks.count()).toBe(0);
    expect(await names()).toEqual(['two']);
    if (removed) await bringCollectionBack(db, removed);
    expect(await db.marks.toArray()).toEqual(before);
    expect(await names()).toEqual(['one', 'two']);
    expect(await removeCollection(db, 'gone')).toBeUndefined();
  });

  it('stand where they stood when their being put in or taken out is taken back', async () => {
    await make('one', 'two');
    await collect(db, [A], 'one', true, 5);
    await collect(db, [B], 'one', true, 6);
    const before = await db.marks.toArray();
    await putBackCollected(db, await collect(db, [A, B], 'one', false, 9), 'one');
    expect(await db.marks.toArray()).toEqual(before);
    await putBackCollected(db, await collect(db, [A], 'two', true, 9), 'two');
    expect(await db.marks.toArray()).toEqual(before);
  });

  it('keep a collection that is filled when its making is taken back', async () => {
    await make('one', 'two');
    await collect(db, [A], 'one', true, 5);
    for (const [id, isGone] of [
      ['one', false],
      ['two', true],
      ['gone', true],
    ] as const)
      expect([id, await removeEmpty(db, id)]).toEqual([id, isGone]);
    expect(await names()).toEqual(['one']);
    expect((await mark(A))?.collections).toEqual(['one']);
  });

  it('are collected under all their appearances that are stored', async () => {
    const other: PaperKey = 'biorxiv:10.1101/1';
    await db.appearances.bulkPut([{ paper: A, others: [{ key: other }] }] as never);
    await db.papers.bulkPut([{ key: A }, { key: other }] as never);
    await make('one');
    await collect(db, [A], 'one', true, 5);
    expect((await mark(other))?.collections).toEqual(['one']);
  });

  it('may be 50,000 in one', async () => {
    await make('one');
    const many = Array.from({ length: 50_000 }, (_, i): PaperKey => `arxiv:${i}`);
    expect((await collect(db, many, 'one', true, 5)).size).toBe(50_000);
    expect((await collectionSizes(db, ['one'])).get('one')).toBe(50_000);
    const removed = await removeCollection(db, 'one');
    expect(removed?.papers.length).toBe(50_000);
    expect(await db.marks.count()).toBe(0);
  }, 120_000);

  it('stay for ever, though nothing announces them any more', async () => {
    const now = Date.UTC(2026, 5, 18);
    const rows = [A, B].map((key) => ({ ...facts({ id: key.slice(6) }), arrivedAt: now - 100 * DAY }));
    await db.papers.bulkPut(rows);
    const today = { key: 'arxiv:2606.00009' as const, arrivedAt: now };
    await db.papers.put({ ...facts({ id: '2606.00009' }), arrivedAt: now });
    await db.announcements.bulkPut(
      [...rows, today].map(({ key, arrivedAt }, order) => ({
        day: arrivedAt === now ? '2026-06-18' : '2026-03-01',
        list: 'arxiv:cs.LG' as const,
        paper: key,
        type: 'new' as const,
        version: 1,
        via: 'feed' as const,
        order,
        arrivedAt,
      })),
    );
    await make('one');
    await collect(db, [A], 'one', true, now);
    expect(await forgetOld(db, now, 7)).toBe(1);
    expect(await db.papers.toCollection().primaryKeys()).toEqual([A, 'arxiv:2606.00009']);
  });
});
