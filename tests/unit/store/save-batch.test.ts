import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/polling/prepare';
import type { AnnouncedPaper } from '../../../lib/records/announcement';
import { extractOf } from '../../../lib/records/extract';
import { GlossDb } from '../../../lib/store/db';
import { markMet } from '../../../lib/store/mark-met';
import { changedPapers, saveArrival } from '../../../lib/store/save-batch';
import { fillDisk } from '../../browsers/full-disk';
import { announced } from '../invented';
import { rowOf } from './fill';

const DAY = '2026-06-18';
const KEY = 'arxiv:2606.00001';
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`batch-${++number}`);
});

function arrival(...papers: AnnouncedPaper[]) {
  const prepared = papers.map((each) => prepare(each, 7));
  return {
    papers: prepared.map(({ paper }) => paper),
    announcements: prepared.map(({ paper }) => rowOf(paper, DAY)),
  };
}

const versions = async () => (await db.papers.toArray()).map((paper) => extractOf(paper)?.version);

describe('a batch', () => {
  it('leaves one digest a paper, of the version that is stored, whichever comes when', async () => {
    await saveArrival(db, arrival(announced()));
    await saveArrival(db, arrival(announced({ version: 3, type: 'replace' })));
    expect(await versions()).toEqual([3]);
    await saveArrival(db, arrival(announced({ version: 2, type: 'replace' })));
    expect(await versions()).toEqual([3]);
  });

  it.each(['papers', 'announcements'])('is stored whole or not at all: no room in %s', async (store) => {
    for (const how of ['write', 'transaction'] as const) {
      const makeRoom = await fillDisk(here, { stores: [store], how });
      await expect(saveArrival(db, arrival(announced()))).rejects.toThrow();
      await makeRoom();
      expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
    }
  });

  it('tells what is news in it: what is not here, is of a later version, was said otherwise, or was not read', async () => {
    const [same, later, reworded, unread, earlier] = ['1', '2', '3', '4', '5'].map((number) =>
      announced({ id: `2606.0000${number}`, version: 2 }),
    ) as [AnnouncedPaper, AnnouncedPaper, AnnouncedPaper, AnnouncedPaper, AnnouncedPaper];
    await saveArrival(db, arrival(same, later, reworded, unread, earlier));
    const { extract: _none, ...bare } = prepare(unread, 7).paper;
    await db.papers.bulkPut([bare, { ...prepare(same, 7).paper, comments: 'known by the API alone' }]);
    const stated = [
      same.paper,
      { ...later.paper, version: 3 },
      { ...reworded.paper, title: 'Said otherwise' },
      unread.paper,
      { ...earlier.paper, version: 1, title: 'Said before' },
      announced({ id: '2606.00006' }).paper,
    ];
    expect([...(await changedPapers(db, stated))]).toEqual(
      ['2606.00002', '2606.00003', '2606.00004', '2606.00006'].map((id) => `arxiv:${id}`),
    );
  });

  it('is stored whole or not at all where it is large, too', async () => {
    const papers = Array.from({ length: 600 }, (_, i) => announced({ id: `2606.${10_000 + i}` }));
    await saveArrival(db, arrival(...papers.slice(0, 2)));
    const makeRoom = await fillDisk(here, { stores: ['announcements'], how: 'transaction' });
    await expect(saveArrival(db, arrival(...papers))).rejects.toThrow();
    await makeRoom();
    expect([await db.papers.count(), await db.announcements.count()]).toEqual([2, 2]);
  });

  it('is looked up the same way where it is large', async () => {
    const papers = Array.from({ length: 700 }, (_, i) => announced({ id: `2606.${10_000 + i}` }));
    await saveArrival(db, arrival(...papers.slice(0, 300)));
    await saveArrival(
      db,
      arrival(...papers.map((each) => ({ ...each, paper: { ...each.paper, version: 2 } }))),
    );
    expect(await db.papers.count()).toBe(700);
    expect(new Set(await versions())).toEqual(new Set([2]));
    const news = await changedPapers(
      db,
      papers.map(({ paper }) => ({ ...paper, version: 2 })),
    );
    expect(news.size).toBe(0);
  });
});

describe('a mark on a paper’s own page', () => {
  it('keeps paper and mark, both or neither', async () => {
    const met = prepare(announced(), 7).paper;
    const makeRoom = await fillDisk(here, { stores: ['marks'] });
    await expect(markMet(db, met, 'starred', true, 9)).rejects.toThrow();
    await makeRoom();
    expect(await db.papers.count()).toBe(0);
    expect(await markMet(db, met, 'starred', true, 9)).toEqual({ paper: KEY, starredAt: 9 });
    expect([await db.papers.toArray(), await db.marks.count()]).toEqual([[met], 1]);
    expect(await markMet(db, met, 'starred', false, 10)).toBeUndefined();
  });
});
