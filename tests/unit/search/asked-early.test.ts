import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createSearch, type Found } from '../../../lib/search';
import { GlossDb } from '../../../lib/store/db';
import { setNote } from '../../../lib/store/marks';
import { FIELDS, KEPT_FIELDS, readQuery } from '../../../lib/topics/query';
import { indexIn, keyOf, paper } from './index-in';

it('notes on the last papers that are read are found by who asked before the first was', async () => {
  const db = new GlossDb(`asked-early-${Math.random()}`);
  const { announce } = indexIn(() => db);
  // More than are read in one go, so that the question waits for more in between.
  const count = 400;
  await db.papers.bulkPut(Array.from({ length: count }, (_, n) => paper(n, 'Sorting')));
  for (let n = 0; n < count; n++) await announce(n, n < count / 2 ? '2026-06-01' : '2026-06-02');
  await setNote(db, keyOf(1), 'Read with Étienne');
  const failed = vi.fn();
  const search = createSearch(db, (tag) => tag, failed);
  const read = readQuery('note:etienne', [...FIELDS, ...KEPT_FIELDS]);
  if (read.kind !== 'query') throw new Error('No query.');
  const wanted = { query: read.query, order: 'newest', withHidden: false, today: '2026-06-18' } as const;
  const found = await new Promise<Found>((resolve) =>
    search.ask(wanted, (each) => each.isWhole && resolve(each)),
  );
  expect(found.asked).toBe(count);
  expect(found.hits.map(({ doc }) => doc.key)).toEqual([keyOf(1)]);
  expect(failed).not.toHaveBeenCalled();
  search.close();
  await db.delete();
});
