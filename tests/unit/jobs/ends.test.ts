import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { nextAt } from '../../../lib/jobs/next-at';
import { forgetWritten } from '../../../lib/jobs/room';
import { settle } from '../../../lib/jobs/settle';
import { stop } from '../../../lib/jobs/stop';
import { GlossDb } from '../../../lib/store/db';
import { digestOf, NO_LIMIT, NOW, USAGE, wishOf, written } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`ends-${++number}`);
  for (let i = 0; i < 4; i++) await enqueue(db, wishOf(i), NOW + i - 9);
});
const how = () => ({ now: NOW, budget: NO_LIMIT, random: 0 });
const take = async (most = 1) => claim(db, { owner: 'a', now: NOW, most, budget: NO_LIMIT });
const states = async () => (await db.jobs.toArray()).map(({ state }) => state).toSorted();

describe('a job that is not the runner’s own any more', () => {
  it.each(['stopped', 'taken over', 'forgotten'])('is left as it is (%s)', async (why) => {
    const [job] = await take();
    if (!job) throw new Error('one is due');
    if (why === 'stopped') await stop(db, [job.id], how());
    if (why === 'taken over') await claim(db, { owner: 'b', now: NOW + HOUR, most: 9, budget: NO_LIMIT });
    if (why === 'forgotten') await db.jobs.delete(job.id);
    const before = [await db.jobs.toArray(), await db.spending.toArray()];
    expect(await keepAnswer(db, job, { text: '', finish: 'stop', usage: USAGE }, NOW)).toBe(false);
    expect(await settle(db, job, written(job), how())).toBe(false);
    expect([await db.jobs.toArray(), await db.spending.toArray()]).toEqual(before);
    expect(await db.digests.count()).toBe(0);
    expect(await db.answers.count()).toBe(0);
  });
});

describe('to stop', () => {
  it('leaves what is written and what has failed', async () => {
    const [one] = await take();
    if (one) await settle(db, one, written(one), how());
    const [refused] = await take();
    if (!refused) throw new Error('one is due');
    await settle(db, refused, { kind: 'failed', failure: { kind: 'refused' } }, how());
    await take();
    expect(await stop(db, 'all', how())).toEqual([jobId(wishOf(2))]);
    expect(await states()).toEqual(['done', 'failed', 'failed', 'failed']);
    expect((await db.jobs.get(refused.id))?.failure).toEqual({ kind: 'refused' });
    expect(await take(9)).toEqual([]);
    expect(await nextAt(db, NOW)).toBeUndefined();
  });
});

describe('to write anew', () => {
  it('replaces the digest at once, adds to its cost, and asks again', async () => {
    const [job] = await take();
    if (!job) throw new Error('one is due');
    await keepAnswer(db, job, { text: 'old', finish: 'stop', usage: USAGE }, NOW);
    await settle(db, job, written(job), how());
    await enqueue(db, wishOf(0, { rewrite: true, urgency: 'click' }), NOW);
    const [again] = await take();
    expect(again?.answers).toEqual([]);
    expect(await db.digests.count()).toBe(1);
    if (!again) throw new Error('it is due');
    await keepAnswer(db, again, { text: 'new', finish: 'stop', usage: USAGE }, NOW);
    await settle(db, again, { kind: 'written', digest: { ...digestOf(again), madeAt: 77 } }, how());
    expect(await db.digests.toArray()).toMatchObject([{ madeAt: 77, spent: { requests: 2 } }]);
  });
});

describe('what is forgotten', () => {
  it('are answers that were read a week ago, and jobs done a month ago; never what nobody has read', async () => {
    const [one, two] = await take(2);
    if (!one || !two) throw new Error('two are due');
    for (const job of [one, two]) await keepAnswer(db, job, { text: '', finish: 'stop', usage: USAGE }, NOW);
    await settle(db, one, written(one), how());
    await forgetWritten(db, NOW + 7 * DAY - MINUTE);
    expect(await db.answers.count()).toBe(2);
    await forgetWritten(db, NOW + 7 * DAY + MINUTE);
    expect((await db.answers.toArray()).map(({ job }) => job)).toEqual([two.id]);
    await forgetWritten(db, NOW + 31 * DAY);
    expect(await states()).toEqual(['queued', 'queued', 'running']);
    expect(await db.digests.count()).toBe(1);
    expect(await enqueue(db, wishOf(0), NOW + 31 * DAY)).toBe('done');
  });
});
