import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { BACKED_UP } from '../../../lib/records/backup';
import { GlossDb } from '../../../lib/store/db';
import { countBackedUp, eraseDatabase } from '../../../lib/store/erase';
import { emptyDiary, putBackDiary } from '../../../lib/store/make-room';
import { setMark } from '../../../lib/store/marks';
import { forgetEarlierDays } from '../../../lib/store/retention';
import { storedSizes } from '../../../lib/store/sizes';
import { fill, paperOf } from './fill';

const LAST = '2026-06-18';
let number = 0;
const fresh = () => new GlossDb(`sizes-${++number}`);
const request = (host: string) => ({ host, at: 1, url: `https://${host}/`, end: { kind: 'ok' } }) as never;

it('sizes are exact in number, near in bytes, and leave no table out', async () => {
  const db = fresh();
  await fill(db, LAST, 10, 30);
  const sizes = await storedSizes(db);
  const papers = sizes.find(({ kind }) => kind === 'papers');
  expect(papers?.count).toBe(300);
  const rows = [...(await db.papers.toArray()), ...(await db.announcements.toArray())];
  const bytes = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  expect(papers?.bytes).toBeGreaterThan(bytes * 0.95);
  expect(papers?.bytes).toBeLessThan(bytes * 1.05);
  // A row in every table is seen in the sum.
  const before = sizes.reduce((sum, size) => sum + size.bytes, 0);
  await db.secrets.put({ origin: 'https://a.example', key: 'k'.repeat(1000) });
  const after = (await storedSizes(db)).reduce((sum, size) => sum + size.bytes, 0);
  expect(after - before).toBeGreaterThan(1000);
});

it('the sizes of an empty database are nothing', async () => {
  expect((await storedSizes(fresh())).every(({ count, bytes }) => count === 0 && bytes === 0)).toBe(true);
});

it('earlier days go, and never what is marked', async () => {
  const db = fresh();
  await fill(db, LAST, 5, 10);
  const [starred, read] = [paperOf('2026-06-15', 3), paperOf('2026-06-16', 4)];
  await setMark(db, starred.key, 'starred', true, 1);
  await setMark(db, read.key, 'read', true, 1);
  await db.ledger.put({ day: '2026-06-15', list: 'arxiv:cs.LG' } as never);
  expect(await forgetEarlierDays(db)).toBe(38);
  expect(await db.papers.count()).toBe(12);
  expect(await db.papers.get(starred.key)).toBeDefined();
  expect(await db.papers.get(read.key)).toBeDefined();
  expect(await db.announcements.where(':id').between([LAST], [LAST, []]).count()).toBe(10);
  // A day of which it is known that all came is not asked for again.
  expect(await db.ledger.count()).toBe(1);
  expect(await forgetEarlierDays(db)).toBe(0);
  expect(await forgetEarlierDays(fresh())).toBe(0);
});

it('the diary goes, and comes back as it was', async () => {
  const db = fresh();
  await db.requests.bulkAdd([request('a.example'), request('b.example')]);
  const before = await db.requests.toArray();
  const rows = await emptyDiary(db);
  expect(await db.requests.count()).toBe(0);
  await putBackDiary(db, rows);
  expect(await db.requests.toArray()).toEqual(before);
});

it('everything is counted, and goes from every table', async () => {
  const db = fresh();
  await fill(db, LAST, 2, 3);
  await setMark(db, paperOf(LAST, 1).key, 'starred', true, 1);
  await setMark(db, paperOf(LAST, 2).key, 'read', true, 1);
  await db.secrets.put({ origin: 'https://a.example', key: 'k' });
  const { rows, stars } = await countBackedUp(db);
  expect(Object.keys(rows)).toEqual([...BACKED_UP]);
  expect([rows.papers, rows.marks, stars]).toEqual([6, 2, 1]);
  await eraseDatabase(db);
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
});
