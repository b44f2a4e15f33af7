import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { extendLeases } from '../../../lib/jobs/lease';
import { nextAt } from '../../../lib/jobs/next-at';
import { LEASE } from '../../../lib/jobs/times';
import type { Job, Wish } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { CLOUD, LOCAL, NO_LIMIT, NOW, USAGE, wishOf } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`claim-${++number}`);
});
const add = (i: number, given: Partial<Wish> = {}) => enqueue(db, wishOf(i, given), NOW + i);
const take = (owner = 'a', now = NOW + MINUTE, most = 3) => claim(db, { owner, now, most, budget: NO_LIMIT });
const idsOf = (jobs: Job[]) => jobs.map(({ id }) => id);
const ids = (...numbers: number[]) => numbers.map((i) => jobId(wishOf(i)));

describe('a claim', () => {
  it('takes the most urgent, then the oldest, no more than asked for', async () => {
    for (const i of [3, 1, 2]) await add(i);
    await add(4, { urgency: 'click' });
    await add(5, { urgency: 'open-page' });
    expect(idsOf(await take('a', NOW + MINUTE, 4))).toEqual(ids(5, 4, 1, 2));
    expect(idsOf(await take('a'))).toEqual(ids(3));
    expect(await take('a')).toEqual([]);
  });

  it('counts the attempt, and holds for as long as its owner says that it lives', async () => {
    await add(1);
    const [job] = await take('a');
    expect(job).toMatchObject({
      state: 'running',
      attempts: 1,
      lease: { owner: 'a', until: NOW + MINUTE + LEASE },
    });
    expect(await take('b', NOW + MINUTE + LEASE - 1)).toEqual([]);
    expect(await extendLeases(db, 'a', ids(1), NOW + 2 * MINUTE)).toEqual([]);
    expect(await take('b', NOW + MINUTE + LEASE + 1)).toEqual([]);
    expect(idsOf(await take('b', NOW + 2 * MINUTE + LEASE))).toEqual(ids(1));
    expect(await extendLeases(db, 'a', ids(1), NOW + 4 * MINUTE)).toEqual(ids(1));
  });

  it('never gives one job to two, however many ask at once', async () => {
    for (let i = 0; i < 30; i++) await add(i);
    const all = await Promise.all(Array.from({ length: 12 }, (_, i) => take(`runner ${i}`)));
    const taken = all.flatMap(idsOf);
    expect(taken).toHaveLength(30);
    expect(new Set(taken).size).toBe(30);
  });

  it('puts those that were begun before behind the others, and gives up after three tries', async () => {
    await add(1);
    await add(2);
    let now = NOW + MINUTE;
    const tried: string[] = [];
    for (let i = 0; i < 7; i++) {
      tried.push(...idsOf(await take(`dead ${i}`, now, 1)));
      now += LEASE;
    }
    expect(tried).toEqual(ids(1, 2, 1, 2, 1, 2));
    expect(await db.jobs.toArray()).toMatchObject([
      { state: 'failed', attempts: 3, failure: { kind: 'silent' } },
      { state: 'failed', attempts: 3 },
    ]);
  });

  it('hands on what a runner was answered that died over it, and counts it later, once', async () => {
    await add(1);
    const [job] = await take('a');
    if (job) await keepAnswer(db, job, { text: 'said', finish: 'stop', usage: USAGE }, NOW);
    const [again] = await take('b', NOW + HOUR);
    expect(again?.answers).toMatchObject([{ part: 0, text: 'said' }]);
    expect(await db.spending.toArray()).toMatchObject([{ requests: 0, microUsd: 0, reserved: 0 }]);
  });

  it('sets money aside for a second reading until that was answered, too', async () => {
    await add(1, { reread: true });
    const [job] = await take('a');
    const answer = (kind: 'digest' | 'reread') => ({ text: 'said', finish: 'stop', usage: USAGE, kind });
    if (job) await keepAnswer(db, job, answer('digest'), NOW);
    const [again] = await take('b', NOW + HOUR);
    expect(again?.reserved?.microUsd).toBeGreaterThan(0);
    if (again) await keepAnswer(db, again, answer('reread'), NOW + HOUR);
    const [last] = await take('c', NOW + 2 * HOUR);
    expect(last?.answers).toHaveLength(2);
    expect(last?.reserved).toBeUndefined();
  });

  it('leaves alone servers that rest and jobs that wait', async () => {
    await add(1);
    await add(2, { endpoint: 'https://other.example/v1' });
    await add(3, { endpoint: 'https://other.example/v1' });
    await db.jobs.update(ids(3)[0] ?? '', { notBefore: NOW + 3 * HOUR });
    await db.pauses.put({ endpoint: CLOUD, until: NOW + 2 * HOUR, failure: { kind: 'unreachable' } });
    expect(idsOf(await take('a'))).toEqual(ids(2));
    expect(idsOf(await take('a', NOW + 2 * HOUR))).toEqual(ids(1));
    expect(idsOf(await take('a', NOW + 3 * HOUR))).toEqual(ids(3));
  });

  it.each([LOCAL, undefined])('takes one at a time on the reader’s own machines (%s)', async (endpoint) => {
    for (let i = 0; i < 3; i++) {
      const { endpoint: _, ...wish } = wishOf(i);
      await enqueue(db, { ...wish, ...(endpoint && { endpoint }) }, NOW + i);
    }
    await add(9, { urgency: 'rule' });
    expect(idsOf(await take('a'))).toEqual([...ids(0), ...ids(9)]);
    expect(await take('a')).toEqual([]);
  });
});

describe('a clock that is set', () => {
  const YEAR = 365 * 24 * HOUR;

  it('back, ends rests and leases that were given before', async () => {
    await add(1);
    await add(2);
    await db.jobs.update(ids(2)[0] ?? '', { notBefore: NOW + YEAR });
    await db.pauses.put({ endpoint: CLOUD, until: NOW + YEAR, failure: { kind: 'unreachable' } });
    expect(idsOf(await take('a', NOW + YEAR + HOUR, 1))).toEqual(ids(1));
    expect(idsOf(await take('b'))).toEqual([...ids(2), ...ids(1)]);
    expect(await nextAt(db, NOW - YEAR)).toEqual({ at: NOW - YEAR });
  });

  it('either way, takes nothing from a runner that lives', async () => {
    await add(1);
    await take('a');
    const held = new Set(ids(1));
    for (const now of [NOW + YEAR, NOW - YEAR])
      expect(await claim(db, { owner: 'a', now, most: 3, budget: NO_LIMIT, held })).toEqual([]);
    expect(
      idsOf(await claim(db, { owner: 'a', now: NOW + YEAR, most: 3, budget: NO_LIMIT, held: new Set() })),
    ).toEqual(ids(1));
  });

  it('does not give it a second time to one that still works on it', async () => {
    await add(1);
    await take('a', NOW);
    const held = new Set(ids(1));
    // Its computer slept: another took it over, and died as well.
    await take('b', NOW + HOUR);
    expect(await claim(db, { owner: 'a', now: NOW + 2 * HOUR, most: 3, budget: NO_LIMIT, held })).toEqual([]);
    expect(await take('c', NOW + 2 * HOUR)).toHaveLength(1);
  });
});

describe('what waits while others run', () => {
  it('is looked at when the first of them must have ended, not at once', async () => {
    await add(1, { endpoint: LOCAL });
    await add(2, { endpoint: LOCAL });
    expect(await nextAt(db, NOW)).toEqual({ at: NOW });
    await take('a', NOW);
    expect(await nextAt(db, NOW)).toEqual({ at: NOW + LEASE });
    expect(await nextAt(db, NOW + LEASE)).toEqual({ at: NOW + LEASE });
  });
});
