import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { GlossDb } from '../../../lib/store/db';
import { hadPapers, MOST_HAD } from '../../../lib/store/had';
import { prepared } from '../../catalogue/samples';

it('what a reader has is what they starred or read and did not hide, as far as it is stored', async () => {
  const db = new GlossDb('had');
  const papers = ['1', '2', '3', '4'].map((id) => prepared({ id: `2606.0000${id}` }).paper);
  await db.papers.bulkPut(papers as never);
  await db.marks.bulkPut([
    { paper: 'arxiv:2606.00001', starredAt: 5 },
    { paper: 'arxiv:2606.00002', starredAt: 5, readAt: 7 },
    { paper: 'arxiv:2606.00003', readAt: 7, hiddenAt: 9 },
    { paper: 'arxiv:2606.00004', hiddenAt: 9 },
    { paper: 'arxiv:2606.00009', readAt: 7 },
  ]);
  expect((await hadPapers(db)).map(({ paper, how, at }) => [paper.id, how, at])).toEqual([
    ['2606.00002', 'read', 7],
    ['2606.00001', 'starred', 5],
  ]);
  await db.delete();
});

it('of very many the newest are read', async () => {
  const db = new GlossDb('had-many');
  const { paper } = prepared({ id: '2606.00001' });
  const many = Array.from({ length: MOST_HAD + 5 }, (_, i) => ({
    ...paper,
    key: `arxiv:2607.${10_000 + i}`,
  }));
  await db.papers.bulkPut(many as never);
  await db.marks.bulkPut(many.map(({ key }, i) => ({ paper: key, readAt: i + 1 })) as never);
  const had = await hadPapers(db);
  expect(had).toHaveLength(MOST_HAD);
  expect([had[0]?.at, had.at(-1)?.at]).toEqual([MOST_HAD + 5, 6]);
  await db.delete();
});
