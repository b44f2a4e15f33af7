import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXTRACTIVE } from '../../../lib/digests/extractive/edition';
import { digestAnew } from '../../../lib/polling/digest-anew';
import { prepare } from '../../../lib/polling/prepare';
import { digestId, GlossDb } from '../../../lib/store/db';
import { announced } from '../invented';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`anew-${++number}`);
});

async function store(id: string, version = 1, model: string = EXTRACTIVE.model) {
  const { paper, digest } = prepare(announced({ id, version }), 0);
  await db.papers.put(paper);
  const row = { ...digest, model };
  await db.digests.put({ ...row, id: digestId(row) });
}

describe('digests after a new edition of the engine', () => {
  it('are made where they are missing; those of older editions go, the others stay as they are', async () => {
    await store('2606.00001', 1, 'rules-0');
    await store('2606.00002');
    expect(await digestAnew(db, 7)).toBe(1);
    const rows = await db.digests.toArray();
    expect(rows.map(({ paper, model, madeAt }) => [paper, model, madeAt])).toEqual([
      ['arxiv:2606.00001', EXTRACTIVE.model, 7],
      ['arxiv:2606.00002', EXTRACTIVE.model, 0],
    ]);
    expect(await digestAnew(db, 8)).toBe(0);
  });

  it('keep up with a version that a poll brings meanwhile', async () => {
    await store('2606.00001', 1, 'rules-0');
    await Promise.all([digestAnew(db, 7), store('2606.00001', 2)]);
    expect((await db.digests.toArray()).map(({ version, model }) => [version, model])).toContainEqual([
      2,
      EXTRACTIVE.model,
    ]);
  });
});
