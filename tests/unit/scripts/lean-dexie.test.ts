import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dexie as Whole } from 'dexie';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { leanDexie } from '../../../scripts/lib/lean-dexie';

const folder = createRequire(import.meta.url)
  .resolve('dexie')
  .replace(/dist[/\\].*$/, 'dist/modern/');
const code = readFileSync(`${folder}dexie.mjs`, 'utf8');

test('writes, reads and tells what was written', async () => {
  const { Dexie }: { Dexie: typeof Whole } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(leanDexie(code))}`
  );
  // What nobody asks for is gone.
  expect(Dexie).not.toHaveProperty('exists');
  expect(Dexie).not.toHaveProperty('spawn');
  const told: string[] = [];
  Dexie.on('storagemutated', (parts) => told.push(...Object.keys(parts)));
  const db = new Dexie('lean');
  db.version(1).stores({ rows: 'id, of' });
  let isReady = false;
  db.on('ready', () => {
    isReady = true;
  });
  await db.transaction('rw', 'rows', async () => {
    await db.table('rows').bulkPut([
      { id: 'a', of: 1 },
      { id: 'b', of: 2 },
    ]);
  });
  await db.table('rows').update('b', { of: 3 });
  expect(await db.table('rows').where('of').above(1).toArray()).toEqual([{ id: 'b', of: 3 }]);
  expect(isReady).toBe(true);
  expect(told).toContain('idb://lean/rows/');
  await db.delete();
});

test.each([
  ['this.use(cacheMiddleware)', 'this.use(answersMiddleware)'],
  ['    exists(name) {', '    isThere(name) {'],
])('another Dexie is refused: %s', (part, other) => {
  expect(() => leanDexie(code.replace(part, other))).toThrow('not the one that was looked at');
});
