import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, localDay, MINUTE, nextLocalMidnight } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { nextAt } from '../../../lib/jobs/next-at';
import { markAsked, putBack } from '../../../lib/jobs/put-back';
import { resume } from '../../../lib/jobs/resume';
import { settle } from '../../../lib/jobs/settle';
import { stop } from '../../../lib/jobs/stop';
import type { Claimed, Wish } from '../../../lib/records/job';
import type { Budget } from '../../../lib/records/price';
import { GlossDb } from '../../../lib/store/db';
import { EACH, LOCAL, limited, NO_LIMIT, NOW, USAGE, wishOf, written } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`budget-${++number}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
const add = (i: number, given: Partial<Wish> = {}) => enqueue(db, wishOf(i, given), NOW + i);
const take = (budget: Budget, now = NOW + MINUTE, most = 9) => claim(db, { owner: 'a', now, most, budget });
const states = async () => (await db.jobs.toArray()).map(({ state }) => state);
const reserved = async () => (await db.spending.toArray()).map((row) => row.reserved);

async function write(job: Claimed, usage = USAGE, now = NOW + MINUTE): Promise<void> {
  await keepAnswer(db, job, { text: '', finish: 'stop', usage }, now);
  await settle(db, job, written(job), { now, budget: NO_LIMIT, random: 0 });
}

describe('a day’s limit', () => {
  it('sets aside what is expected, and counts what it was', async () => {
    await add(1);
    const [job] = await take(limited(EACH));
    expect(await reserved()).toEqual([EACH]);
    if (job) await write(job, { input: 50, output: 10, counted: true });
    expect(await db.spending.toArray()).toMatchObject([
      {
        day: localDay(NOW),
        model: 'priced',
        requests: 1,
        papers: 1,
        input: 50,
        output: 10,
        microUsd: 700,
        reserved: 0,
      },
    ]);
    expect(await db.digests.toArray()).toMatchObject([{ spent: { requests: 1, microUsd: 700 } }]);
  });

  it('waits for what runs, and blocks what cannot fit any more', async () => {
    for (let i = 0; i < 4; i++) await add(i);
    const budget = limited(2 * EACH);
    const running = await take(budget);
    expect(running).toHaveLength(2);
    expect((await states()).toSorted()).toEqual(['queued', 'queued', 'running', 'running']);
    // Cheaper than expected: one more fits.
    for (const job of running) await write(job, { input: 50, output: 20, counted: true });
    expect(await take(budget)).toHaveLength(1);
    expect((await states()).toSorted()).toEqual(['done', 'done', 'queued', 'running']);
    const [last] = await db.jobs.where('state').equals('running').toArray();
    await write({ ...last, answers: [] } as unknown as Claimed);
    expect(await take(budget)).toEqual([]);
    expect((await states()).toSorted()).toEqual(['blocked', 'done', 'done', 'done']);
  });

  it('ends at the reader’s midnight', async () => {
    await add(1);
    const midnight = nextLocalMidnight(NOW);
    expect(await take(limited(0))).toEqual([]);
    expect(await db.jobs.toArray()).toMatchObject([
      { state: 'blocked', attempts: 0, failure: { kind: 'budget', until: midnight } },
    ]);
    expect(await nextAt(db, NOW + MINUTE)).toMatchObject({ at: midnight });
    expect(await take(limited(EACH), midnight - 1)).toEqual([]);
    expect(await take(limited(EACH), midnight)).toHaveLength(1);
  });

  it('is of the day on which it was set aside, also when midnight passes meanwhile', async () => {
    await add(1);
    const midnight = nextLocalMidnight(NOW);
    const [job] = await take(limited(EACH), midnight - 1);
    if (job) await write(job, USAGE, midnight + 1);
    expect(await db.spending.toArray()).toMatchObject([
      { day: localDay(midnight - 1), microUsd: 0, reserved: 0 },
      { day: localDay(midnight), microUsd: EACH, reserved: 0 },
    ]);
  });

  it('lets through what costs nothing, what was answered already, and what the reader clicks for', async () => {
    await add(1, { endpoint: LOCAL, model: 'at-home' });
    expect(await take(limited(0))).toHaveLength(1);
    await add(2);
    const [job] = await take(NO_LIMIT);
    if (job) await keepAnswer(db, job, { text: '', finish: 'stop', usage: USAGE }, NOW);
    expect(await claim(db, { owner: 'b', now: NOW + HOUR, most: 9, budget: limited(0) })).toHaveLength(2);
    await add(3);
    expect(await claim(db, { owner: 'b', now: NOW + HOUR, most: 9, budget: limited(0) })).toEqual([]);
    await add(3, { urgency: 'click' });
    expect(await claim(db, { owner: 'b', now: NOW + HOUR, most: 9, budget: limited(0) })).toHaveLength(1);
  });

  it('holds for a model without a known price: it is taken for a dear one, and is in no sum', async () => {
    for (const i of [1, 2]) await add(i, { model: 'nobody-knows' });
    const budget: Budget = { microUsd: 1_000, prices: {} };
    const [first, ...others] = await take(budget);
    expect(others).toEqual([]);
    if (first) await write(first);
    expect(await db.spending.toArray()).toMatchObject([
      { model: 'nobody-knows', microUsd: 0, unpriced: { input: 100, output: 40 } },
    ]);
    expect(await take(budget)).toEqual([]);
    expect(await states()).toContain('blocked');
  });

  it('that is raised lets them go on', async () => {
    await add(1);
    await take(limited(0));
    await resume(db, undefined, NOW);
    expect(await take(limited(EACH))).toHaveLength(1);
  });

  it('counts what a runner died over, and what was stopped, as if it had been answered', async () => {
    for (const i of [1, 2]) await add(i);
    for (const job of await take(NO_LIMIT, NOW + MINUTE, 1)) await markAsked(db, job);
    const again = await claim(db, { owner: 'b', now: NOW + HOUR, most: 2, budget: NO_LIMIT });
    for (const job of again) await markAsked(db, job);
    expect(await db.spending.toArray()).toMatchObject([
      { requests: 1, microUsd: EACH, papers: 0, reserved: 2 * EACH },
    ]);
    await stop(db, 'all', { budget: NO_LIMIT, now: NOW });
    expect(await db.spending.toArray()).toMatchObject([{ requests: 3, microUsd: 3 * EACH, reserved: 0 }]);
  });

  it('counts nothing of what asked nobody: its runner died, it was stopped, or others went first', async () => {
    for (const i of [1, 2, 3]) await add(i);
    await take(NO_LIMIT, NOW + MINUTE, 1);
    const [first] = await claim(db, { owner: 'b', now: NOW + HOUR, most: 3, budget: NO_LIMIT });
    expect(await reserved()).toEqual([3 * EACH]);
    if (first) await putBack(db, first, NOW + HOUR);
    expect(await reserved()).toEqual([2 * EACH]);
    expect(await db.jobs.get(first?.id ?? '')).toMatchObject({ state: 'queued', attempts: 0 });
    await stop(db, 'all', { budget: NO_LIMIT, now: NOW + HOUR });
    expect(await db.spending.toArray()).toMatchObject([{ requests: 0, microUsd: 0, reserved: 0 }]);
  });

  it('lets nobody ask, or put back, what is not theirs any more', async () => {
    await add(1);
    const [job] = await take(NO_LIMIT);
    await stop(db, 'all', { budget: NO_LIMIT, now: NOW });
    if (!job) throw new Error('Nothing was claimed.');
    expect(await markAsked(db, job)).toBe(false);
    await putBack(db, job, NOW);
    expect(await states()).toEqual(['failed']);
  });
});

describe('the reader’s day', () => {
  it.each([
    // The day on which clocks go back has 25 hours, the one on which they go forward 23.
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25', '2026-10-25T23:00:00Z'],
    ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29', '2026-03-29T22:00:00Z'],
    // Here they went forward at midnight: that day began at one.
    ['America/Sao_Paulo', '2018-11-03T15:00:00Z', '2018-11-03', '2018-11-04T03:00:00Z'],
    ['Asia/Shanghai', '2026-06-18T15:59:59Z', '2026-06-18', '2026-06-18T16:00:00Z'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', '2027-01-01T10:00:00Z'],
  ])('in %s at %s is %s, until %s', async (zone, at, day, until) => {
    vi.stubEnv('TZ', zone);
    const now = Date.parse(at);
    expect(localDay(now)).toBe(day);
    expect(new Date(nextLocalMidnight(now)).toISOString()).toBe(until.replace('Z', '.000Z'));
    await add(1);
    await take(limited(0), now);
    expect(await take(limited(EACH), Date.parse(until) - 1)).toEqual([]);
    expect(await take(limited(EACH), Date.parse(until))).toHaveLength(1);
  });
});
