import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { progress } from '../../../lib/jobs/progress';
import { markAsked } from '../../../lib/jobs/put-back';
import { receipt } from '../../../lib/jobs/receipt';
import { settle } from '../../../lib/jobs/settle';
import type { EngineFailure } from '../../../lib/records/engine';
import { GlossDb } from '../../../lib/store/db';
import { fill, paperOf } from '../store/fill';
import { DAY_OF_PAPERS, EACH, LOCAL, limited, NO_LIMIT, NOW, USAGE, wishOf, written } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`progress-${++number}`);
  await fill(db, DAY_OF_PAPERS, 2, 10);
});
const take = (most: number, now = NOW) => claim(db, { owner: 'a', now, most, budget: NO_LIMIT });

async function end(count: number, failure?: EngineFailure, now = NOW): Promise<void> {
  for (const job of await take(count, now)) {
    await keepAnswer(db, job, { text: '', finish: 'stop', usage: USAGE }, now);
    const outcome = failure ? ({ kind: 'failed', failure } as const) : written(job);
    await settle(db, job, outcome, { now, budget: NO_LIMIT, random: 0 });
  }
}

describe('how the queue stands', () => {
  it('is nothing to tell of at first', async () => {
    expect(await progress(db, NOW)).toEqual({
      counts: { queued: 0, running: 0, done: 0, failed: 0, blocked: 0 },
      running: [],
      blockedBy: [],
      spentToday: { requests: 0, input: 0, output: 0, microUsd: 0, papers: 0, reserved: 0 },
    });
  });

  it('tells what is written right now, since when, and what today has cost', async () => {
    for (let i = 0; i < 5; i++) await enqueue(db, wishOf(i), NOW);
    await end(2);
    await end(1, { kind: 'refused' });
    for (const job of await take(2, NOW + MINUTE))
      if (job.paper === wishOf(3).paper) await markAsked(db, job);
    const { title } = paperOf(DAY_OF_PAPERS, 3);
    expect(await progress(db, NOW + 2 * MINUTE)).toMatchObject({
      counts: { queued: 1, running: 1, done: 2, failed: 1, blocked: 0 },
      running: [{ paper: wishOf(3).paper, title, since: NOW + MINUTE }],
      spentToday: { requests: 3, microUsd: 3 * EACH, papers: 2, reserved: 2 * EACH },
    });
  });

  it('tells when it goes on and what it waits for', async () => {
    await enqueue(db, wishOf(1), NOW);
    await end(1, { kind: 'unreachable' });
    expect((await progress(db, NOW)).next).toEqual({
      at: NOW + 5 * SECOND,
      failure: { kind: 'unreachable' },
    });
    await end(1, { kind: 'key-refused', status: 401 }, NOW + MINUTE);
    expect(await progress(db, NOW)).toMatchObject({
      counts: { blocked: 1 },
      blockedBy: [{ kind: 'key-refused', status: 401 }],
    });
    expect(await progress(db, NOW)).not.toHaveProperty('next');
  });

  it('tells each kind of what must be mended once', async () => {
    for (let i = 0; i < 4; i++) await enqueue(db, wishOf(i), NOW);
    await claim(db, { owner: 'a', now: NOW, most: 4, budget: limited(0) });
    expect((await progress(db, NOW)).blockedBy.map(({ kind }) => kind)).toEqual(['budget']);
  });
});

describe('the receipt of a day', () => {
  it('counts its papers, those that were written, and what all tries have cost', async () => {
    for (let i = 0; i < 4; i++) await enqueue(db, wishOf(i), NOW);
    await enqueue(db, wishOf(1, { language: 'zh' }), NOW + 1);
    await end(3);
    await end(1, { kind: 'refused' });
    await end(1);
    expect(await receipt(db, DAY_OF_PAPERS)).toMatchObject({
      papers: 10,
      free: 7,
      written: 3,
      requests: 5,
      microUsd: 5 * EACH,
    });
    expect(await receipt(db, '2026-06-17')).toMatchObject({ papers: 10, free: 10, written: 0, microUsd: 0 });
    expect(await receipt(db, '2026-06-16')).toMatchObject({ papers: 0, free: 0, written: 0 });
  });

  it('keeps what is unknown out of the sum, and says so', async () => {
    await enqueue(db, wishOf(1, { model: 'nobody-knows' }), NOW);
    await enqueue(db, wishOf(2, { model: 'at-home', endpoint: LOCAL }), NOW);
    await end(2);
    const { input, output } = USAGE;
    expect(await receipt(db, DAY_OF_PAPERS)).toMatchObject({
      written: 2,
      microUsd: 0,
      unpriced: { input, output },
    });
  });

  it('is the same after the jobs are forgotten', async () => {
    await enqueue(db, wishOf(1), NOW);
    await end(1);
    const before = await receipt(db, DAY_OF_PAPERS);
    await db.jobs.clear();
    expect(await receipt(db, DAY_OF_PAPERS)).toEqual(before);
  });
});
