import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readHad } from '../../../entrypoints/shared/relevance/find-near';
import { db } from '../../../lib/store/db';
import { prepared } from '../../catalogue/samples';

it('the nearest of the reader’s papers is never the open one under another appearance', async () => {
  const { paper } = prepared({ id: '2606.00001' });
  const twin = { ...paper, key: 'biorxiv:10.1101/2026.06.01.1' as const };
  await db.papers.bulkPut([paper, twin] as never);
  await db.marks.bulkPut([paper, twin].map(({ key }) => ({ paper: key, readAt: 1 })));
  const { near } = await readHad();
  const card = { paper, day: '2026-06-18', type: 'new', version: 1, via: 'feed', lists: [] } as const;
  expect(near({ ...card, lists: [] })?.paper).toBe(twin.key);
  expect(near({ ...card, lists: [], also: [twin] as never })).toBeUndefined();
});

it('of a library that is a list of ids, papers that are kept are compared by what they say', async () => {
  const { paper } = prepared({ id: '2606.00003' });
  const other = { ...paper, key: 'arxiv:2606.00004' as const, id: '2606.00004' };
  await db.papers.put(other as never);
  await db.library.bulkPut(
    ['arxiv:2606.00004', 'arxiv:2606.00005'].map(
      (key) => ({ key, title: '', authors: [], addedAt: 1, from: '' }) as never,
    ),
  );
  await db.marks.clear();
  const { near, had } = await readHad();
  expect(near({ paper, day: '2026-06-18', type: 'new', version: 1, via: 'feed', lists: [] })?.paper).toBe(
    other.key,
  );
  expect(had(other.key)).toMatchObject({ how: 'library', href: 'https://arxiv.org/abs/2606.00004' });
});
