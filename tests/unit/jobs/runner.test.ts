import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/clock';
import { enqueue } from '../../../lib/jobs/enqueue';
import type { Write } from '../../../lib/jobs/flight';
import { jobId } from '../../../lib/jobs/job-id';
import { forgetWritten } from '../../../lib/jobs/room';
import { LEASE } from '../../../lib/jobs/times';
import { heldBack, until } from './held-back';
import { lifeWith, states } from './life';
import { CLOUD, EACH, LOCAL, NOW, USAGE, wishOf, written } from './wishes';

describe('a runner', () => {
  it.each([
    [CLOUD, undefined, 3],
    [CLOUD, 9, 3],
    [CLOUD, 2, 2],
    [LOCAL, undefined, 1],
  ])('asks %s (%s at once) for no more than it should', async (endpoint, concurrency, most) => {
    const life = await lifeWith(7, endpoint);
    const model = heldBack();
    const { runner } = life.context(() => model.write, concurrency ? { concurrency } : {});
    const pumped = runner.pump();
    for (let done = 0; done < 7; done++) {
      await until(() => model.waiting.length === Math.min(7, done + most));
      model.waiting[done]?.answer();
    }
    await pumped;
    expect(model.most()).toBe(most);
    expect(await states(life)).toEqual(Array(7).fill('done'));
    expect(life.wakes.at(-1)).toBeUndefined();
  });

  it('says that it lives while something is in flight, and no longer', async () => {
    const life = await lifeWith(1);
    const model = heldBack();
    let beats = 0;
    const context = life.context(() => model.write, { heartbeat: () => beats++ });
    expect(context.isBeating()).toBe(false);
    const pumped = context.runner.pump();
    await until(() => model.waiting.length === 1);
    for (let i = 1; i <= 10; i++) {
      life.setClock(life.now() + MINUTE);
      await context.beat();
      expect(beats).toBe(i);
      // Whoever finds it dead is woken just after its lease.
      expect(life.wakes.at(-1)).toBe(life.now() + LEASE);
      expect((await life.db.jobs.toArray())[0]?.lease?.until).toBe(life.now() + LEASE);
    }
    model.waiting[0]?.answer();
    await pumped;
    expect(context.isBeating()).toBe(false);
  });

  it('asks to be woken before it claims anything: who dies over it is found', async () => {
    const life = await lifeWith(1);
    const seen: (number | undefined)[][] = [];
    const context = life.context(() => async (job) => {
      seen.push([...life.wakes]);
      return written(job);
    });
    await context.runner.pump();
    expect(seen[0]).toContain(NOW + LEASE);
  });

  it('is one for each profile, and others that come meanwhile look again when they are woken', async () => {
    const life = await lifeWith(12);
    const model = heldBack();
    const contexts = [1, 2, 3].map(() => life.context(() => model.write));
    const pumps = contexts.map(({ runner }) => runner.pump());
    await Promise.all(pumps.slice(1));
    await until(() => model.waiting.length === 3);
    for (let i = 0; i < 12; i++) {
      await until(() => model.waiting.length > i);
      model.waiting[i]?.answer();
    }
    await pumps[0];
    expect(model.waiting).toHaveLength(12);
    expect(model.most()).toBe(3);
  });

  it('hears of a new wish while it waits, and of one that comes as it ends', async () => {
    const life = await lifeWith(1);
    const model = heldBack();
    const { runner } = life.context(() => model.write);
    const pumped = runner.pump();
    await until(() => model.waiting.length === 1);
    await enqueue(life.db, wishOf(5), NOW);
    expect(runner.pump()).toBe(pumped);
    await until(() => model.waiting.length === 2);
    model.waiting[0]?.answer();
    await enqueue(life.db, wishOf(6), NOW);
    model.waiting[1]?.answer();
    await until(() => model.waiting.length === 3);
    model.waiting[2]?.answer();
    await Promise.all([pumped, runner.pump()]);
    expect(await states(life)).toEqual(['done', 'done', 'done']);
  });

  it('rests after a burst, and goes on by an alarm', async () => {
    const life = await lifeWith(9);
    let elapsed = 0;
    const write: Write = (job, _signal, _keep, ask) =>
      ask(async () => {
        elapsed += 4 * MINUTE;
        return written(job);
      });
    const { runner } = life.context(() => write, { elapsed: () => elapsed, concurrency: 1 });
    await runner.pump();
    expect((await states(life)).filter((state) => state === 'done')).toHaveLength(3);
    expect(life.wakes.at(-1)).toBe(NOW + MINUTE);
    await runner.pump();
    await runner.pump();
    expect(await states(life)).toEqual(Array(9).fill('done'));
  });

  it('begins nothing while the reader has it paused; what is in flight is kept', async () => {
    const life = await lifeWith(5);
    const model = heldBack();
    let paused = false;
    const { runner } = life.context(() => model.write, { paused: async () => paused });
    const pumped = runner.pump();
    await until(() => model.waiting.length === 3);
    paused = true;
    for (const { answer } of model.waiting) answer();
    await pumped;
    expect(await states(life)).toEqual(['done', 'done', 'done', 'queued', 'queued']);
    expect(life.wakes.at(-1)).toBeUndefined();
  });

  it('gives up the request of what is stopped, also when another context stops it', async () => {
    const life = await lifeWith(3);
    const model = heldBack();
    const context = life.context(() => model.write);
    const pumped = context.runner.pump();
    await until(() => model.waiting.length === 3);
    await context.runner.stop([jobId(wishOf(0))]);
    expect(model.waiting.map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    await life.context(() => model.write).runner.stop([jobId(wishOf(1))]);
    await context.beat();
    expect(model.waiting.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
    model.waiting[2]?.answer();
    await pumped;
    expect(await states(life)).toEqual(['done', 'failed', 'failed']);
  });

  it('says of a job whose writer broke that it is a mistake, not trouble of the store, and goes on with the others', async () => {
    const life = await lifeWith(4);
    const broken = jobId(wishOf(1));
    const { runner } = life.context(() => async (job, _signal, _keep, ask) => {
      await ask(async () => undefined);
      if (job.id === broken) throw new TypeError('a mistake of ours');
      return written(job);
    });
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await runner.pump();
    expect(told).toHaveBeenCalledWith(expect.any(String), new TypeError('a mistake of ours'));
    told.mockRestore();
    expect(await states(life)).toEqual(['done', 'done', 'done', 'failed']);
    // A request was made: it counts as expected.
    expect(await life.db.jobs.get(broken)).toMatchObject({
      failure: { kind: 'mistake' },
      attempts: 1,
      spent: { requests: 1 },
    });
    life.setClock(life.now() + HOUR);
    await runner.pump();
    expect(await life.db.jobs.get(broken)).toMatchObject({ state: 'failed', attempts: 1 });
  });

  it('tries a job again whose writer could not read the store, and tells of that', async () => {
    const life = await lifeWith(1);
    let isBroken = true;
    const { runner } = life.context(() => async (job) => {
      if (isBroken) throw new DOMException('no room', 'QuotaExceededError');
      return written(job);
    });
    await expect(runner.pump()).rejects.toThrow('no room');
    expect(await states(life)).toEqual(['queued']);
    isBroken = false;
    life.setClock(life.now() + HOUR);
    await runner.pump();
    expect(await states(life)).toEqual(['done']);
  });

  it('stopped over what comes after the digest, pays the digest once: it is read when the job is wanted again', async () => {
    const life = await lifeWith(1);
    const id = jobId(wishOf(0));
    const asked: string[] = [];
    const { runner } = life.context(() => async (job, signal, keep) => {
      if (!job.answers.some(({ kind }) => kind === 'digest')) {
        asked.push('digest');
        await keep({ text: '{}', finish: 'stop', usage: USAGE, kind: 'digest' });
      }
      asked.push('title');
      if (asked.length === 2) {
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
          void runner.stop([id]);
        });
        throw signal.reason;
      }
      await keep({ text: '{}', finish: 'stop', usage: USAGE, kind: 'title' });
      return written(job);
    });
    await runner.pump();
    expect(await life.db.jobs.get(id)).toMatchObject({ state: 'failed', failure: { kind: 'stopped' } });
    const once = { requests: 1, microUsd: EACH };
    expect(await life.db.spending.toArray()).toMatchObject([{ ...once, reserved: 0, papers: 0 }]);
    // However long it is before the reader wants it.
    await forgetWritten(life.db, NOW + 30 * DAY, 0);
    await enqueue(life.db, wishOf(0, { urgency: 'click' }), life.now());
    await runner.pump();
    expect(asked).toEqual(['digest', 'title', 'title']);
    const twice = { requests: 2, microUsd: 2 * EACH };
    expect(await life.db.spending.toArray()).toMatchObject([{ ...twice, reserved: 0, papers: 1 }]);
    const job = await life.db.jobs.get(id);
    expect(job).toMatchObject({ state: 'done', read: 2, spent: twice });
    expect(job).not.toHaveProperty('counted');
  });
});
