import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/records/mark';
import { bringBack } from '../../../lib/rescue/bring-back';
import { joined, keepsakeOf, missing } from '../../../lib/rescue/keepsake';
import { NO_ROWS } from '../../../lib/rescue/rows';
import { deleteDatabase, salvage } from '../../../lib/rescue/salvage';
import { GlossDb } from '../../../lib/store/db';
import { reported } from '../../catalogue/reported';
import { facts } from '../invented';

const db = new GlossDb('rescue-test');
const paper = (given: Parameters<typeof facts>[0] = {}) => ({ ...facts(given), arrivedAt: 10 });

beforeEach(async () => {
  await db.open();
  for (const table of db.tables) await table.clear();
});

describe('bringing rows back', () => {
  it('adds what is missing and overwrites nothing that is there', async () => {
    await db.follows.put({ list: 'arxiv:cs.LG', addedAt: 1, lookedBackAt: 2 });
    await db.marks.put({ paper: 'arxiv:2606.00001', starredAt: 100 });
    await db.papers.put(paper({ version: 2, title: 'Newer' }));
    await bringBack(db, {
      ...NO_ROWS,
      follows: [
        { list: 'arxiv:cs.LG', addedAt: 50 },
        { list: 'arxiv:math.PR', addedAt: 60 },
      ],
      marks: [{ paper: 'arxiv:2606.00001', starredAt: 5, readAt: 6 }],
      papers: [paper({ version: 1, title: 'Older' })],
    });
    expect(await db.follows.toArray()).toEqual([
      { list: 'arxiv:cs.LG', addedAt: 1, lookedBackAt: 2 },
      { list: 'arxiv:math.PR', addedAt: 60 },
    ]);
    expect(await db.marks.get('arxiv:2606.00001')).toEqual({
      paper: 'arxiv:2606.00001',
      starredAt: 100,
      readAt: 6,
    });
    expect((await db.papers.get('arxiv:2606.00001'))?.title).toBe('Newer');
  });

  it('takes a newer version of a paper, keeps its day of arrival, and draws its title anew', async () => {
    await db.papers.put({ ...paper(), arrivedAt: 3 });
    await bringBack(db, { ...NO_ROWS, papers: [paper({ version: 2, title: 'On $x^2$' })] });
    const stored = await db.papers.get('arxiv:2606.00001');
    expect(stored).toMatchObject({ version: 2, arrivedAt: 3 });
    expect(JSON.stringify(stored?.titleInline)).toContain('msup');
  });

  it('keeps what was reported since', async () => {
    const now = reported({ kind: 'other', words: 'As it is today.' });
    const before = reported();
    const lost = reported({ section: 'summary' });
    await db.reports.put(now);
    await bringBack(db, { ...NO_ROWS, reports: [before, lost] });
    expect(await db.reports.orderBy('id').toArray()).toEqual(
      [now, lost].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('twice is the same as once', async () => {
    const rows = { ...NO_ROWS, marks: [{ paper: 'arxiv:1', starredAt: 5 } as Mark] };
    await bringBack(db, rows);
    await bringBack(db, rows);
    expect(await db.marks.toArray()).toEqual(rows.marks);
  });
});

describe('salvage', () => {
  it('reads every row of a database of whatever version, and changes nothing', async () => {
    await db.follows.put({ list: 'arxiv:cs.LG', addedAt: 1 });
    await db.papers.bulkPut(
      Array.from({ length: 1201 }, (_, i) => paper({ id: `2606.${String(i).padStart(5, '0')}` })),
    );
    const found = await salvage('rescue-test');
    expect(found.kind === 'open' && found.raw.papers?.rows.length).toBe(1201);
    expect(found.kind === 'open' && found.raw.follows?.rows).toEqual([{ list: 'arxiv:cs.LG', addedAt: 1 }]);
    expect(await db.papers.count()).toBe(1201);
  });

  it('finds none where there is none, and leaves none behind', async () => {
    expect(await salvage('nowhere')).toEqual({ kind: 'none' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });

  it('does without tables that are not there', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('half', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('marks', { keyPath: 'paper' });
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const found = await salvage('half');
    expect(found.kind === 'open' && found.raw.papers).toEqual({ rows: [] });
    await deleteDatabase('half', () => {});
    expect(await salvage('half')).toEqual({ kind: 'none' });
  });

  it('reads the rows beside one that cannot be read', async () => {
    await db.papers.bulkPut([1, 2, 3].map((i) => paper({ id: `2606.0000${i}` })));
    const { get, getAll } = IDBObjectStore.prototype;
    // As Chromium answers for a row whose file is gone, and for all that are asked together with it.
    const gone = () => new DOMException('Data lost due to missing file.', 'NotReadableError');
    IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...range: [never]) {
      if (this.name === 'papers') throw gone();
      return getAll.apply(this, range);
    };
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey) {
      if (key === 'arxiv:2606.00002') throw gone();
      return get.call(this, key);
    };
    const found = await salvage('rescue-test');
    Object.assign(IDBObjectStore.prototype, { get, getAll });
    expect(found.kind === 'open' && found.raw.papers?.unreadable).toBe(1);
    expect(found.kind === 'open' && found.raw.papers?.rows.length).toBe(2);
  });
});

describe('the copy kept apart', () => {
  const mark = (i: number, given: Omit<Mark, 'paper'>): Mark => ({ paper: `arxiv:${i}`, ...given });

  it('holds stars first, then what is newest, and says how much was too much', () => {
    const read = Array.from({ length: 6000 }, (_, i) => mark(i, { readAt: i + 1 }));
    const star = mark(9999, { starredAt: 1 });
    const kept = keepsakeOf([], [...read, star], 0);
    expect(kept.marks).toHaveLength(5000);
    expect(kept.cut).toBe(1001);
    expect(kept.marks[0]).toEqual(star);
    expect(kept.marks[1]).toEqual(mark(5999, { readAt: 6000 }));
  });

  it('knows what the database lacks', () => {
    const kept = keepsakeOf(
      [{ list: 'arxiv:cs.LG', addedAt: 1 }],
      [mark(1, { starredAt: 1 }), mark(2, { readAt: 1 })],
      0,
    );
    expect(missing(kept, { follows: [], marks: [] })).toEqual({ lists: 1, stars: 1, collections: 0, cut: 0 });
    expect(missing(kept, joined({ follows: [], marks: [] }, kept))).toEqual({
      lists: 0,
      stars: 0,
      collections: 0,
      cut: 0,
    });
  });

  it('tells of collections that are gone alone', () => {
    const named = (id: string) => ({ id, name: id, order: 0, madeAt: 1 });
    const kept = keepsakeOf([], [], 0, [named('a'), named('b')]);
    const now = { follows: [], marks: [], collections: [named('b')] };
    expect(missing(kept, now)).toEqual({ lists: 0, stars: 0, collections: 1, cut: 0 });
    expect(missing(kept, joined(now, kept)).collections).toBe(0);
  });
});
