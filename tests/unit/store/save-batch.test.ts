import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/polling/prepare';
import type { AnnouncedPaper } from '../../../lib/records/announcement';
import { GlossDb } from '../../../lib/store/db';
import { markMet } from '../../../lib/store/marks';
import { saveArrival } from '../../../lib/store/save-batch';
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
    digests: prepared.map(({ digest }) => digest),
    announcements: prepared.map(({ paper }) => rowOf(paper, DAY)),
  };
}

const versions = async () => (await db.digests.toArray()).map(({ version }) => version);

describe('a batch', () => {
  it('leaves one digest a paper, of the version that is stored, whichever comes when', async () => {
    await saveArrival(db, arrival(announced()));
    await saveArrival(db, arrival(announced({ version: 3, type: 'replace' })));
    expect(await versions()).toEqual([3]);
    await saveArrival(db, arrival(announced({ version: 2, type: 'replace' })));
    expect(await versions()).toEqual([3]);
  });

  it.each(['papers', 'announcements', 'digests'])(
    'is stored whole or not at all: no room in %s',
    async (store) => {
      for (const how of ['write', 'transaction'] as const) {
        const makeRoom = await fillDisk(here, { stores: [store], how });
        await expect(saveArrival(db, arrival(announced()))).rejects.toThrow();
        await makeRoom();
        expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
      }
    },
  );
});

describe('a mark on a paper’s own page', () => {
  it('keeps paper and mark, both or neither', async () => {
    const met = prepare(announced(), 7);
    const makeRoom = await fillDisk(here, { stores: ['marks'] });
    await expect(markMet(db, met, 'starred', true, 9)).rejects.toThrow();
    await makeRoom();
    expect(await db.papers.count()).toBe(0);
    expect(await markMet(db, met, 'starred', true, 9)).toEqual({ paper: KEY, starredAt: 9 });
    expect([await db.papers.count(), await db.digests.count(), await db.marks.count()]).toEqual([1, 1, 1]);
    expect(await markMet(db, met, 'starred', false, 10)).toBeUndefined();
  });
});
