import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { countPapers, countSubjects } from '../../../lib/plots';
import { packExtract } from '../../../lib/records/extract';
import { GlossDb } from '../../../lib/store/db';
import { fill, paperOf } from '../store/fill';

const DAY = '2026-06-18';

it('counts tags and topics of new papers, and says how far it is; a paper that is gone counts for nothing', async () => {
  const db = new GlossDb('plots-subjects');
  await db.follows.put({ list: 'arxiv:cs.LG', addedAt: 0 });
  await fill(db, DAY, 1, 90);
  const some = Array.from({ length: 3 }, (_, i) => paperOf(DAY, i));
  await db.papers.bulkPut(
    some.map((paper, i) => ({
      ...paper,
      extract: packExtract({ ...extractDigest(paper, 0), tags: i === 0 ? ['a', 'b'] : ['a'] }),
    })),
  );
  await db.papers.delete(paperOf(DAY, 89).key);
  const days = await countPapers(db, [DAY], undefined, () => true);
  const told: number[] = [];
  const topicsOf = (_: unknown, tags: string[]) => (tags.includes('b') ? ['mine'] : []);
  const found = await countSubjects(
    db,
    days,
    topicsOf,
    (read) => told.push(read),
    () => true,
  );
  expect(Object.fromEntries([...found.tags].map(([tag, by]) => [tag, by.get(DAY)]))).toEqual({ a: 3, b: 1 });
  expect(found.topics.get('mine')?.get(DAY)).toBe(1);
  expect(found.papers.get(DAY)).toBe(89);
  expect(told).toEqual([40, 80, 90]);
});
