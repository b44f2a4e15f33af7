import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIndex } from '../../../lib/search/check-index';
import { HeldIndex } from '../../../lib/search/held';
import { keepChanges, keepSwept, readStand } from '../../../lib/search/keep-segments';
import { tidy } from '../../../lib/search/tidy';
import { bringUpToDate, readAhead } from '../../../lib/search/up-to-date';
import { SegmentWriter } from '../../../lib/search/write-segment';
import { GlossDb } from '../../../lib/store/db';
import { eraseDatabase } from '../../../lib/store/erase';
import { indexIn, keyOf, paper, told } from './index-in';

let db: GlossDb;
const { announce, read, naively } = indexIn(() => db);
beforeEach(() => {
  db = new GlossDb(`index-${Math.random()}`);
});
afterEach(() => db.delete());

describe('the index of many papers', () => {
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
    expect((await db.unsearched.toArray()).map(({ papers }) => papers?.length)).toEqual([450]);
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

it('nothing of it is left where all is deleted', async () => {
  await db.papers.put(paper(1, 'Graphs'));
  await announce(1, '2026-06-17');
  await read();
  await db.papers.put(paper(2, 'Trees'));
  await eraseDatabase(db);
  expect([await db.searched.count(), await db.unsearched.count()]).toEqual([0, 0]);
});

describe('ahead of a search', () => {
  it('what changed is read, where somebody searches at all', async () => {
    await db.papers.put(paper(1, 'Graphs'));
    await readAhead(db);
    expect([await db.searched.count(), await db.unsearched.count()]).toEqual([0, 1]);
    await read();
    await db.papers.bulkPut([paper(1, 'Waves'), paper(2, 'Trees')]);
    await db.papers.delete(keyOf(1));
    await readAhead(db);
    expect(await db.unsearched.count()).toBe(0);
    expect(told(await read())).toEqual(await naively());
  });
});

describe('a database of the Gloss before', () => {
  it('is read whole, and what changes from then on', async () => {
    const before = new Dexie(`before-${Math.random()}`);
    before.version(7).stores({ papers: 'key', announcements: '[day+list+paper]' });
    await before.table('papers').bulkPut([paper(1, 'Graphs'), paper(2, 'Trees')]);
    before.close();
    await db.delete();
    db = new GlossDb(before.name);
    await db.papers.put(paper(2, 'Waves'));
    const page = await read();
    expect(told(page)).toEqual(await naively());
    await announce(1, '2026-06-17');
    expect(told(await read(page))).toEqual(await naively());
  });
});

describe('rows', () => {
  const row = () => new SegmentWriter().row([]);

  it('are not written by who comes too late', async () => {
    await read();
    await db.papers.put(paper(1, 'Graphs'));
    const { changes } = await readStand(db);
    const both = await Promise.all(
      [1, 2].map(() => keepChanges(db, { row: row(), newest: 0, done: changes })),
    );
    expect(both.filter((id) => id === undefined)).toHaveLength(1);
    expect(await keepSwept(db, row(), { before: '2026-06-18', after: '' })).toBeUndefined();
  });

  it('of an earlier state do not count before those of a later one that another page kept meanwhile', async () => {
    const [page, other] = [await read(), await read()];
    await db.papers.put(paper(1, 'Trees'));
    const reading = bringUpToDate(db, page);
    await reading.next();
    // The last note is read first, and fills a piece alone: that before it stays.
    await db.papers.bulkPut(Array.from({ length: 151 }, (_, i) => paper(i + 1, 'Waves')));
    await read(other, 2);
    for await (const _ of reading);
    expect(told(page)).toEqual(await naively());
    expect(told(await read())).toEqual(await naively());
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

  it('that are made one still say what is no more, where a large one would tell of it', async () => {
    await db.papers.bulkPut(Array.from({ length: 900 }, (_, i) => paper(i, 'Graphs')));
    const page = await read();
    await db.papers.delete(keyOf(7));
    for (let n = 0; n < 10; n++) {
      await read(page);
      await db.papers.put(paper(2_000 + n, 'Trees'));
    }
    expect(await tidy(db, await read(page), () => true)).toBe(true);
    const next = await read();
    expect([next.at.has(keyOf(7)), next.at.size]).toEqual([false, 909]);
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
