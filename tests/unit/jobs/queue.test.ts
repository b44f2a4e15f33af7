import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../lib/clock';
import { clearEnded, isUnderway, toFront, tryAgain, unclear } from '../../../lib/jobs/by-hand';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { markAsked } from '../../../lib/jobs/put-back';
import { QUEUE_PARTS, type Queue, queue } from '../../../lib/jobs/queue';
import { receipt } from '../../../lib/jobs/receipt';
import type { StoredPaper } from '../../../lib/records/extract';
import type { Job } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { fill } from '../store/fill';
import { DAY_OF_PAPERS, NO_LIMIT, NOW, wishOf } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`queue-${++number}`);
  await fill(db, DAY_OF_PAPERS, 1, 9);
  for (let i = 0; i < 4; i++) await enqueue(db, wishOf(i), NOW + i);
});

const FIRST = { running: 50, waiting: 50, blocked: 50, failed: 50, done: 50 };
const list = (most = FIRST, now = NOW) => queue(db, most, now);
const idOf = (i: number) => jobId(wishOf(i));
/** Which of the jobs stand in a part, by the number of their wish. */
const numbers = (of: Queue, part: (typeof QUEUE_PARTS)[number]) =>
  of[part].first.map(({ job }) => [0, 1, 2, 3].findIndex((i) => idOf(i) === job.id));
const change = async (i: number, part: Partial<Job>) => {
  await db.jobs.update(idOf(i), part);
};

describe('the queue as it is listed', () => {
  it('stands in the order in which it is begun, each with its place and its paper', async () => {
    await enqueue(db, wishOf(2, { urgency: 'click' }), NOW);
    const all = await list();
    expect(numbers(all, 'waiting')).toEqual([2, 0, 1, 3]);
    expect(all.waiting.first.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    // The address of one of arXiv's is told by its key.
    expect(all.waiting.first[0]?.paper).toBeUndefined();
  });

  it('tells the paper of one whose address its key does not tell', async () => {
    const paper = 'biorxiv:10.1101/1' as const;
    await db.papers.put({ ...(await db.papers.toCollection().first()), key: paper } as StoredPaper);
    await enqueue(db, wishOf(9, { paper }), NOW + 9);
    expect((await list()).waiting.first.at(-1)?.paper?.key).toBe(paper);
  });

  it('is begun in that very order', async () => {
    await enqueue(db, wishOf(3, { urgency: 'open-page' }), NOW);
    const told = numbers(await list(), 'waiting');
    const begun = await claim(db, { owner: 'a', now: NOW, most: 4, budget: NO_LIMIT });
    expect(begun.map(({ id }) => [0, 1, 2, 3].findIndex((i) => idOf(i) === id))).toEqual(told);
  });

  it('parts what asks from what is made ready, what is held up, what failed, and what today wrote', async () => {
    const [first, second] = await claim(db, { owner: 'a', now: NOW, most: 2, budget: NO_LIMIT });
    if (!first || !second) throw new Error('nothing begun');
    await markAsked(db, first);
    await change(2, { state: 'blocked', failure: { kind: 'key-refused', status: 401 } });
    await change(3, { state: 'done', changedAt: NOW });
    const all = await list();
    expect(QUEUE_PARTS.map((part) => [part, numbers(all, part)])).toEqual([
      ['running', [0]],
      ['waiting', [1]],
      ['blocked', [2]],
      ['failed', []],
      ['done', [3]],
    ]);
    expect((await list(FIRST, NOW + 2 * DAY)).done.count).toBe(0);
  });

  it('tells when a server may be asked again, and why not before', async () => {
    const failure = { kind: 'busy', status: 429, until: NOW + MINUTE } as const;
    await db.pauses.put({ endpoint: wishOf(0).endpoint ?? '', until: NOW + MINUTE, failure });
    expect((await list()).waiting.first[0]?.next).toEqual({ at: NOW + MINUTE, failure });
  });

  it('of many tells the first, and how many there are', async () => {
    const [job] = await db.jobs.toArray();
    if (!job) throw new Error('no job');
    await db.jobs.bulkPut(Array.from({ length: 500 }, (_, i) => ({ ...job, id: `many-${i}` })));
    const { waiting } = await list({ ...FIRST, waiting: 20 });
    expect([waiting.count, waiting.first.length]).toEqual([504, 20]);
  });
});

describe('what a reader does to it', () => {
  it('moves one before all others, also where it was to rest after a try that failed', async () => {
    await enqueue(db, wishOf(0, { urgency: 'open-page' }), NOW);
    await change(3, { attempts: 2, notBefore: NOW + DAY });
    expect(await toFront(db, idOf(3))).toBe(true);
    expect(numbers(await list(), 'waiting')).toEqual([3, 0, 1, 2]);
    const [begun] = await claim(db, { owner: 'a', now: NOW, most: 1, budget: NO_LIMIT });
    expect(begun?.id).toBe(idOf(3));
    expect(await toFront(db, idOf(3))).toBe(false);
  });

  it('tries one again, as a press does; beyond the day’s limit where that holds it up', async () => {
    await change(1, { state: 'failed', attempts: 3, failure: { kind: 'silent' } });
    await change(2, { state: 'blocked', failure: { kind: 'budget', limit: 1, until: NOW + DAY } });
    expect(await tryAgain(db, idOf(1), NOW)).toBe(true);
    expect(await tryAgain(db, idOf(2), NOW)).toBe(true);
    expect(await tryAgain(db, idOf(0), NOW)).toBe(false);
    const [one, two] = await db.jobs.bulkGet([idOf(1), idOf(2)]);
    expect(one).toMatchObject({ state: 'queued', urgency: 'click', attempts: 0 });
    expect(one).not.toHaveProperty('failure');
    expect(two).toMatchObject({ state: 'queued', beyondBudget: true });
  });

  it('knows of a paper whether a model is to write of it', async () => {
    const { paper } = wishOf(1);
    expect(await isUnderway(db, paper)).toBe(true);
    await change(1, { state: 'done', attempts: 1, changedAt: NOW });
    expect(await isUnderway(db, paper)).toBe(false);
    await change(1, { state: 'blocked', failure: { kind: 'silent' } });
    expect(await isUnderway(db, paper)).toBe(true);
  });

  it('puts away what ended, and can take that back; its cost stays in the receipt, and a new end is told', async () => {
    const spent = { requests: 1, input: 100, output: 40, microUsd: 1800 };
    await change(0, { state: 'done', changedAt: NOW });
    await change(1, { state: 'failed', failure: { kind: 'silent' }, spent, changedAt: NOW + 5 });
    const cleared = await clearEnded(db, NOW);
    expect(cleared.sort()).toEqual([idOf(0), idOf(1)].sort());
    const all = await list();
    expect([all.done.count, all.failed.count, all.waiting.count]).toEqual([0, 0, 2]);
    expect((await receipt(db, DAY_OF_PAPERS)).microUsd).toBe(1800);
    await unclear(db, [idOf(0)]);
    expect((await list()).done.count).toBe(1);
    await change(1, { changedAt: NOW + MINUTE });
    expect((await list()).failed.count).toBe(1);
  });
});
