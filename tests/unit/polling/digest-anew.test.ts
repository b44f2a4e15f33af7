import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BARE, TRAINED } from '../../../lib/digests/extractive/edition';
import { digestAnew } from '../../../lib/polling/digest-anew';
import { prepare } from '../../../lib/polling/prepare';
import { extractOf, packExtract } from '../../../lib/records/extract';
import { GlossDb } from '../../../lib/store/db';
import { shippedData } from '../../../scripts/lib/engine-data';
import { announced } from '../invented';

/** What digests made without the engine’s files are called. */
const RULES = BARE.model;

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`anew-${++number}`);
});

async function store(id: string, version = 1, model: string = RULES) {
  const { paper, digest } = prepare(announced({ id, version }), 0);
  await db.papers.put({ ...paper, extract: packExtract({ ...digest, model }) });
}

const digests = async () => (await db.papers.toArray()).map(extractOf);

describe('digests after a new edition of the engine', () => {
  it('are made where they are missing or of an older edition; the others stay as they are', async () => {
    await store('2606.00001', 1, 'rules-0');
    await store('2606.00002');
    const { extract: _none, ...bare } = prepare(announced({ id: '2606.00003' }), 0).paper;
    await db.papers.put(bare);
    expect(await digestAnew(db, 7)).toBe(2);
    expect((await digests()).map((each) => [each?.paper, each?.model, each?.madeAt])).toEqual([
      ['arxiv:2606.00001', RULES, 7],
      ['arxiv:2606.00002', RULES, 0],
      ['arxiv:2606.00003', RULES, 7],
    ]);
    expect(await digestAnew(db, 8)).toBe(0);
  });

  it('are made by the model where it is there, and not undone where it is not', async () => {
    await store('2606.00001');
    expect(await digestAnew(db, 7, shippedData())).toBe(1);
    expect((await digests()).map((each) => each?.model)).toEqual([TRAINED.model]);
    expect(await digestAnew(db, 8)).toBe(0);
    expect(await digestAnew(db, 8, shippedData())).toBe(0);
  });

  it('keep up with a version that a poll brings meanwhile', async () => {
    await store('2606.00001', 1, 'rules-0');
    await Promise.all([digestAnew(db, 7), store('2606.00001', 2)]);
    expect((await digests()).map((each) => [each?.version, each?.model])).toEqual([[2, RULES]]);
  });
});
