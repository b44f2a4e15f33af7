import { describe, expect, it } from 'vitest';
import { enqueue } from '../../../lib/jobs/enqueue';
import type { Keep } from '../../../lib/jobs/flight';
import { jobId } from '../../../lib/jobs/job-id';
import type { RunnerDeps } from '../../../lib/jobs/runner';
import { LEASE } from '../../../lib/jobs/times';
import type { Claimed } from '../../../lib/records/job';
import { type Context, createLife, type Life } from './life';
import { USAGE, wishOf, written } from './wishes';

/** Which requests reached the server, by job, and which answers were read again. */
interface Journal {
  asked: Map<string, number>;
  lostInFlight: number;
}

/** Asks, keeps, reads; it may die at each step. */
function writer(journal: Journal): (own: Context) => RunnerDeps['write'] {
  return (own) => {
    let open = 0;
    own.died.then(() => {
      journal.lostInFlight += open;
    });
    const request = async (job: Claimed, keep: Keep) => {
      journal.asked.set(job.id, (journal.asked.get(job.id) ?? 0) + 1);
      open++;
      await own.step();
      await keep({ text: job.id, finish: 'stop', usage: USAGE });
      if (own.isDead()) await own.died.then(() => new Promise(() => undefined));
      open--;
    };
    return async (job, _signal, keep, ask) => {
      await own.step();
      if (job.answers.length === 0) await ask(() => request(job, keep));
      await own.step();
      return written(job);
    };
  };
}

async function goOn(life: Life, journal: Journal, dieAt: number): Promise<Context> {
  const context = life.context(writer(journal), { dieAt });
  const over = context.runner.pump().catch((error) => {
    // Whatever the dead would still say is not heard by anybody.
    if (!context.isDead()) throw error;
  });
  await Promise.race([over, context.died]);
  context.db.close();
  life.setClock(life.now() + LEASE + 1);
  return context;
}

async function checkAllDone(life: Life, journal: Journal, count: number): Promise<void> {
  const jobs = await life.db.jobs.toArray();
  expect(jobs.map(({ state }) => state)).toEqual(Array(count).fill('done'));
  expect(await life.db.digests.count()).toBe(count);
  const asked = [...journal.asked.values()].reduce((sum, each) => sum + each, 0);
  // What was kept was read, not asked again: only what was in flight is.
  expect(asked).toBeLessThanOrEqual(count + journal.lostInFlight);
  const spending = await life.db.spending.toArray();
  expect(spending.reduce((sum, { papers }) => sum + papers, 0)).toBe(count);
  expect(spending.map(({ reserved }) => reserved)).toEqual(spending.map(() => 0));
  // Each request is counted, once, whether its runner lived to do so or not; a worker that died before it asked may
  // have asked.
  const counted = spending.reduce((sum, { requests }) => sum + requests, 0);
  expect(counted).toBeGreaterThanOrEqual(asked);
}

async function fresh(count: number): Promise<{ life: Life; journal: Journal }> {
  const life = createLife();
  for (let i = 0; i < count; i++) await enqueue(life.db, wishOf(i), life.now() + i);
  return { life, journal: { asked: new Map(), lostInFlight: 0 } };
}

describe('a worker that is ended', () => {
  it('at any step whatever: every job is done once, and nothing that was answered is asked again', async () => {
    const whole = await fresh(4);
    const steps = (await goOn(whole.life, whole.journal, Number.POSITIVE_INFINITY)).steps();
    await checkAllDone(whole.life, whole.journal, 4);
    expect(steps).toBeGreaterThan(50);
    for (let dieAt = 1; dieAt <= steps; dieAt++) {
      const { life, journal } = await fresh(4);
      const { isDead } = await goOn(life, journal, dieAt);
      expect(isDead()).toBe(true);
      await goOn(life, journal, Number.POSITIVE_INFINITY);
      await checkAllDone(life, journal, 4);
    }
  });

  it.each([1, 2, 3, 4, 5])('again and again, at random (%i): 200 jobs are done, each once', async (seed) => {
    const { life, journal } = await fresh(200);
    const next = random(seed);
    let kills = 0;
    for (; kills < 25; kills++) {
      const { isDead } = await goOn(life, journal, 1 + Math.floor(next() * 150));
      if (!isDead()) break;
    }
    expect(kills).toBeGreaterThanOrEqual(20);
    await goOn(life, journal, Number.POSITIVE_INFINITY);
    await checkAllDone(life, journal, 200);
    expect(journal.lostInFlight).toBeLessThanOrEqual(3 * kills);
  });

  it('always over the same job: that one is given up after three tries, the others are done', async () => {
    const { life } = await fresh(5);
    const poison = jobId(wishOf(2));
    for (let lives = 0; lives < 8; lives++) {
      const context = life.context((own) => async (job) => {
        if (job.id === poison) own.die();
        await own.step();
        return written(job);
      });
      await Promise.race([context.runner.pump().catch(() => undefined), context.died]);
      life.setClock(life.now() + LEASE + 1);
    }
    const jobs = await life.db.jobs.toArray();
    expect(jobs.filter(({ state }) => state === 'done')).toHaveLength(4);
    expect(await life.db.jobs.get(poison)).toMatchObject({
      state: 'failed',
      attempts: 3,
      failure: { kind: 'silent' },
    });
  });
});

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
