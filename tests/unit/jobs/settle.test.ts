import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, SECOND } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { nextAt } from '../../../lib/jobs/next-at';
import { resume } from '../../../lib/jobs/resume';
import { settle } from '../../../lib/jobs/settle';
import { stop } from '../../../lib/jobs/stop';
import type { EngineFailure } from '../../../lib/records/engine';
import type { Claimed } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { CLOUD, NO_LIMIT, NOW, USAGE, wishOf, written } from './wishes';

let db: GlossDb;
let number = 0;
let now: number;
beforeEach(async () => {
  db = new GlossDb(`settle-${++number}`);
  now = NOW;
  for (let i = 0; i < 4; i++) await enqueue(db, wishOf(i), NOW + i - 9);
});
const how = () => ({ now, budget: NO_LIMIT, random: 0 });
const take = async (most = 1) => claim(db, { owner: 'a', now, most, budget: NO_LIMIT });
const states = async () => (await db.jobs.toArray()).map(({ state }) => state).toSorted();

async function failWith(failure: EngineFailure): Promise<Claimed> {
  const [job] = await take();
  if (!job) throw new Error('nothing is due');
  await settle(db, job, { kind: 'failed', failure }, how());
  return job;
}

describe('a failure of the server’s', () => {
  it.each([
    [{ kind: 'busy', status: 429, until: NOW + HOUR }, NOW + HOUR],
    [{ kind: 'unreachable' }, NOW + 5 * SECOND],
    [{ kind: 'offline' }, NOW + 5 * SECOND],
  ] as [EngineFailure, number][])(
    'lets all its jobs rest, and burns no attempt: %j',
    async (failure, until) => {
      const { id } = await failWith(failure);
      expect(await db.jobs.get(id)).toMatchObject({ state: 'queued', attempts: 0, failure });
      expect(await take(3)).toEqual([]);
      expect(await nextAt(db, now)).toEqual({ at: until, failure });
      now = until;
      expect(await take(3)).toHaveLength(3);
    },
  );

  it('rests longer each time, a quarter of an hour at most, until it answers', async () => {
    const rests: number[] = [];
    for (let i = 0; i < 10; i++) {
      await failWith({ kind: 'unreachable' });
      const next = (await nextAt(db, now))?.at ?? 0;
      rests.push((next - now) / SECOND);
      now = next;
    }
    expect(rests).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    const [job] = await take();
    if (job) await settle(db, job, written(job), how());
    expect(await db.pauses.count()).toBe(0);
  });

  it('rests no longer than a day, and as long as was asked for, whatever else is told meanwhile', async () => {
    const jobs = await take(3);
    const failures: EngineFailure[] = [
      { kind: 'busy', status: 429, until: NOW + 2 * HOUR },
      { kind: 'busy', status: 503, until: NOW + HOUR },
      { kind: 'server', status: 500 },
    ];
    for (const [i, job] of jobs.entries())
      await settle(db, job, { kind: 'failed', failure: failures[i] ?? { kind: 'blank' } }, how());
    expect((await db.pauses.get(CLOUD))?.until).toBe(NOW + 2 * HOUR);
    now = NOW + 2 * HOUR;
    await failWith({ kind: 'busy', status: 429, until: NOW + 300 * DAY });
    expect((await db.pauses.get(CLOUD))?.until).toBe(now + DAY);
    expect(await take()).toEqual([]);
  });

  it('an answer to an earlier request does not end a rest', async () => {
    const [one, two] = await take(2);
    if (!one || !two) throw new Error('two are due');
    const failure = { kind: 'busy', status: 429, until: NOW + HOUR } as const;
    await settle(db, one, { kind: 'failed', failure }, how());
    await settle(db, two, written(two), how());
    expect(await take(3)).toEqual([]);
  });

  it('burns an attempt where it may be the paper: others are tried first, and the third time it has failed', async () => {
    const failure = { kind: 'server', status: 500 } as const;
    const tried: string[] = [];
    while (tried.length < 12) {
      tried.push((await failWith(failure)).id);
      now += HOUR;
    }
    expect(tried.slice(0, 4)).toEqual([0, 1, 2, 3].map((i) => jobId(wishOf(i))));
    expect(await states()).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect((await db.jobs.toArray()).every(({ attempts }) => attempts === 3)).toBe(true);
  });

  it.each([
    { kind: 'key-refused', status: 401 },
    { kind: 'no-credit', status: 402 },
    { kind: 'not-allowed', origin: CLOUD },
    { kind: 'left', origin: CLOUD },
    { kind: 'origin-refused' },
    { kind: 'redirected' },
  ] as EngineFailure[])('blocks all of them until it is mended: %j', async (failure) => {
    await enqueue(db, wishOf(9, { endpoint: 'https://other.example/v1' }), NOW);
    await failWith(failure);
    expect(await states()).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'queued']);
    expect(await take(5)).toHaveLength(1);
    now += 30 * DAY;
    await resume(db, 'https://another.example', now);
    expect((await states()).filter((state) => state === 'blocked')).toHaveLength(4);
    await resume(db, CLOUD, now);
    expect((await db.jobs.toArray()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 0, 0, 1]);
    expect(await claim(db, { owner: 'b', now, most: 9, budget: NO_LIMIT })).toHaveLength(5);
  });

  it('with one model leaves the others alone', async () => {
    await enqueue(db, wishOf(9, { model: 'other' }), NOW);
    await failWith({ kind: 'no-model', model: 'priced' });
    expect(await states()).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'queued']);
  });
});

describe('to go on', () => {
  it('lifts rests that were ours, not those that a server asked for', async () => {
    const other = 'https://other.example/v1';
    await db.pauses.bulkPut([
      { endpoint: CLOUD, until: NOW + HOUR, failure: { kind: 'offline' } },
      { endpoint: other, until: NOW + HOUR, failure: { kind: 'busy', status: 429, until: NOW + HOUR } },
    ]);
    await resume(db, undefined, NOW);
    expect((await db.pauses.toArray()).map(({ endpoint }) => endpoint)).toEqual([other]);
  });
});

describe('a failure of one paper’s', () => {
  it.each([{ kind: 'silent' }, { kind: 'cut-off' }, { kind: 'blank' }] as EngineFailure[])(
    'is tried again, later each time, three times in all: %j',
    async (failure) => {
      await stop(
        db,
        [1, 2, 3].map((i) => jobId(wishOf(i))),
        how(),
      );
      const waits: number[] = [];
      for (let i = 0; i < 3; i++) {
        await failWith(failure);
        const at = (await nextAt(db, now))?.at ?? now;
        waits.push(at - now);
        now = at;
      }
      expect(waits).toEqual([5 * SECOND, 10 * SECOND, 0]);
      expect(await db.jobs.get(jobId(wishOf(0)))).toMatchObject({ state: 'failed', failure });
    },
  );

  it.each([
    { kind: 'refused' },
    { kind: 'context' },
    { kind: 'not-json' },
    { kind: 'wrong-language', language: 'en' },
    { kind: 'rejected', status: 400, words: '' },
  ] as EngineFailure[])('ends it where another try would only cost again: %j', async (failure) => {
    const { id } = await failWith(failure);
    expect(await db.jobs.get(id)).toMatchObject({ state: 'failed', failure });
    expect(await take(9)).toHaveLength(3);
  });

  it('counts each answer, and hands none of them on', async () => {
    const [job] = await take();
    if (!job) throw new Error('one is due');
    for (let i = 0; i < 2; i++)
      await keepAnswer(db, job, { text: `${i}`, finish: 'stop', usage: USAGE }, now);
    await settle(db, job, { kind: 'failed', failure: { kind: 'blank' } }, how());
    expect(await db.spending.toArray()).toMatchObject([{ requests: 2, papers: 0 }]);
    now += HOUR;
    const again = (await take(4)).find(({ id }) => id === job.id);
    expect(again?.answers).toEqual([]);
    if (again) await keepAnswer(db, again, { text: 'third', finish: 'stop', usage: USAGE }, now);
    expect((await db.answers.toArray()).map(({ part, text }) => [part, text])).toEqual([
      [0, '0'],
      [1, '1'],
      [2, 'third'],
    ]);
  });
});
