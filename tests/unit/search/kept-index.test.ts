import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredPaper } from '../../../lib/records/extract';
import type { PaperKey } from '../../../lib/records/paper';
import { checkIndex } from '../../../lib/search/check-index';
import { HeldIndex } from '../../../lib/search/held';
import { keepChanges, keepSwept, readStand } from '../../../lib/search/keep-segments';
import { tidy } from '../../../lib/search/tidy';
import { bringUpToDate } from '../../../lib/search/up-to-date';
import { SegmentWriter } from '../../../lib/search/write-segment';
import { GlossDb } from '../../../lib/store/db';
import { eraseDatabase } from '../../../lib/store/erase';
import { words } from '../../../lib/topics/query/words';
import { facts } from '../invented';
import { naivePlaces } from './naive';

let db: GlossDb;
beforeEach(() => {
  db = new GlossDb(`index-${Math.random()}`);
});
afterEach(() => db.delete());

const keyOf = (n: number): PaperKey => `arxiv:2606.${String(n).padStart(5, '0')}`;
const paper = (n: number, title: string): StoredPaper => ({
  ...facts({ id: keyOf(n).slice('arxiv:'.length), title }),
  arrivedAt: Date.parse('2026-06-01T12:00:00Z'),
});
const announce = (n: number, day: string, list = 'arxiv:cs.LG' as const) =>
  db.announcements.put({
    day,
    list,
    paper: keyOf(n),
    type: 'new',
    version: 1,
    via: 'feed',
    order: 0,
    arrivedAt: 1,
  });

/** @param pieces after how many its page is closed */
async function read(index = new HeldIndex(), pieces = Number.POSITIVE_INFINITY): Promise<HeldIndex> {
  if (pieces <= 0) return index;
  for await (const _ of bringUpToDate(db, index)) if (--pieces <= 0) break;
  return index;
}

const told = ({ segments }: HeldIndex) =>
  [...segments.values()]
    .flatMap((segment) =>
      [...segment.dead.keys()]
        .filter((doc) => segment.dead[doc] === 0)
        .map((doc) => ({
          key: segment.key(doc),
          title: segment.lines('title', doc).join(),
          day: segment.day(doc),
          lists: segment.lists(doc).sort(),
        })),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));

async function naively() {
  const places = await naivePlaces(db);
  return (await db.papers.toArray()).map(({ key, title }) => {
    const { day, lists } = places.get(key) ?? { day: '', lists: [] };
    return { key, title: words(title), day, lists: lists.sort() };
  });
}

const some = fc.integer({ min: 1, max: 6 });
const day = fc.constantFrom('2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18');
type Step = (pages: HeldIndex[]) => Promise<unknown>;
const step: fc.Arbitrary<[string, Step]> = fc.oneof(
  fc
    .tuple(some, fc.constantFrom('Graphs', 'Trees', 'Waves'))
    .map(([n, title]): [string, Step] => [`put ${n} ${title}`, () => db.papers.put(paper(n, title))]),
  fc.tuple(some, day).map(([n, on]): [string, Step] => [`announce ${n} ${on}`, () => announce(n, on)]),
  fc
    .tuple(some, day)
    .map(([n, on]): [string, Step] => [
      `take back ${n} ${on}`,
      () => db.announcements.delete([on, 'arxiv:cs.LG', keyOf(n)]),
    ]),
  some.map((n): [string, Step] => [`delete ${n}`, () => db.papers.bulkDelete([keyOf(n)])]),
  some.map((n): [string, Step] => [
    `change ${n}`,
    () => db.table('papers').update(keyOf(n), { title: 'Quite another' }),
  ]),
  fc.constant<[string, Step]>(['erase', () => eraseDatabase(db)]),
  fc
    .tuple(fc.nat(1), fc.integer({ min: 1, max: 4 }))
    .map(([page, pieces]): [string, Step] => [
      `page ${page} reads ${pieces}`,
      (pages) => read(pages[page], pieces),
    ]),
  fc.nat(1).map((page): [string, Step] => [
    `page ${page} opens anew`,
    async (pages) => {
      pages[page] = new HeldIndex();
    },
  ]),
  fc
    .nat(1)
    .map((page): [string, Step] => [
      `page ${page} tidies`,
      async (pages) => tidy(db, await read(pages[page]), () => true),
    ]),
  fc.constant<[string, Step]>(['both read', (pages) => Promise.all([read(pages[0]), read(pages[1])])]),
);

describe('the index of the search', () => {
  it('says what is stored, whatever was written, read, put off, tidied and begun by two pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await db.delete();
        await db.open();
        const pages = [new HeldIndex(), new HeldIndex()];
        for (const [, take] of steps) await take(pages);
        for (const page of [...pages, new HeldIndex()]) {
          expect(told(await read(page))).toEqual(await naively());
          expect(page.at.size).toBe(await db.papers.count());
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is made in rows of a bounded size, and goes on where a page was closed', async () => {
    await db.papers.bulkPut(Array.from({ length: 5_000 }, (_, i) => paper(i, 'Graphs')));
    for (let i = 0; i < 4_900; i++) await announce(i, `2026-06-${10 + Math.floor(i / 700)}`);
    const first = await read(new HeldIndex(), 2);
    expect(first.at.size).toBeGreaterThan(300);
    expect(first.at.size).toBeLessThan(5_000);
    const rows = await db.searched.count();
    const second = await read();
    expect(second.at.size).toBe(5_000);
    expect([...second.segments.values()].every(({ count }) => count <= 2_000)).toBe(true);
    // What the first had read was not read again.
    expect(await db.searched.count()).toBeGreaterThan(rows);
    expect([...second.segments.values()].reduce((sum, { count }) => sum + count, 0)).toBeLessThan(5_700);
    // One note of many papers is done with in pieces.
    await db.papers.bulkPut(Array.from({ length: 1_200 }, (_, i) => paper(i, 'Trees')));
    await read(second, 3);
    expect((await db.unsearched.toArray()).map(({ papers }) => papers?.length)).toEqual([200]);
    expect(told(await read(second))).toEqual(await naively());
    expect(await db.unsearched.count()).toBe(0);
  }, 60_000);
});

describe('where the browser writes no more', () => {
  const put = IDBObjectStore.prototype.put;
  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });

  it('a page has the index alone, follows what changes, and the next that can writes it', async () => {
    await db.papers.bulkPut([paper(1, 'Graphs'), paper(2, 'Trees')]);
    await announce(1, '2026-06-17');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'searched') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const page = await read();
    expect(told(page)).toEqual(await naively());
    expect(page.unkept).toBe('full');
    await db.papers.put(paper(3, 'Waves'));
    await db.papers.put(paper(1, 'Waves'));
    await db.papers.delete(keyOf(2));
    await read(page);
    await db.papers.put(paper(3, 'Trees'));
    expect(told(await read(page))).toEqual(await naively());
    expect([await checkIndex(db, page, 1e15), await tidy(db, page, () => true)]).toEqual([false, false]);
    expect(await db.searched.count()).toBe(0);
    IDBObjectStore.prototype.put = put;
    expect(told(await read())).toEqual(await naively());
    expect(await db.searched.count()).toBeGreaterThan(1);
    expect(told(await read(page))).toEqual(await naively());
  });
});

describe('rows', () => {
  const row = () => new SegmentWriter().row([]);

  it('are not written by who comes too late', async () => {
    await read();
    await db.papers.put(paper(1, 'Graphs'));
    const { changes } = await readStand(db);
    const both = await Promise.all([1, 2].map(() => keepChanges(db, { row: row(), done: changes })));
    expect(both.filter((id) => id === undefined)).toHaveLength(1);
    expect(await keepSwept(db, row(), { before: '2026-06-18', after: '' })).toBeUndefined();
  });

  it('of many polls become one, without what is no more', async () => {
    const page = await read();
    for (let n = 1; n <= 12; n++) {
      await db.papers.put(paper(n, 'Graphs'));
      await read(page);
    }
    await db.papers.bulkDelete([keyOf(1), keyOf(2)]);
    await read(page);
    expect(await tidy(db, page, () => true)).toBe(true);
    expect(await db.searched.count()).toBe(2);
    expect(told(page)).toEqual(await naively());
    expect(told(await read())).toEqual(await naively());
    expect(await tidy(db, page, () => true)).toBe(false);
  });

  it.each([
    ['of another format', { id: 0, format: -1, before: '' }],
    ['that are none', { id: 7, words: 3 }],
  ])('%s are made anew', async (_, bad) => {
    await db.papers.bulkPut([paper(1, 'Graphs'), paper(2, 'Trees')]);
    await read();
    await db.searched.put(bad as never);
    expect(told(await read())).toEqual(await naively());
    expect(await db.searched.get(7)).toBeUndefined();
  });

  it('are made anew where somebody wrote papers past Gloss', async () => {
    await db.papers.put(paper(1, 'Graphs'));
    const page = await read();
    const later = Date.now() + 8 * 86_400_000;
    expect(await checkIndex(db, page, later)).toBe(false);
    const past = db.backendDB().transaction('papers', 'readwrite');
    past.objectStore('papers').put(paper(2, 'Trees'));
    await new Promise((resolve) => past.addEventListener('complete', resolve));
    expect(told(await read(page))).toHaveLength(1);
    expect(await checkIndex(db, page, later + 1)).toBe(false);
    expect(await checkIndex(db, page, later + 8 * 86_400_000)).toBe(true);
    expect(told(await read(page))).toEqual(await naively());
  });
});
