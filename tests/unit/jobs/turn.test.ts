import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../lib/clock';
import { EngineError } from '../../../lib/digests/engines/engine-error';
import { enqueue } from '../../../lib/jobs/enqueue';
import type { Write } from '../../../lib/jobs/flight';
import { jobId } from '../../../lib/jobs/job-id';
import { fillDisk } from '../../browsers/full-disk';
import { heldBack, until } from './held-back';
import { lifeWith, states } from './life';
import { NOW, wishOf, written } from './wishes';

const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;

describe('jobs beside those that are asked for', () => {
  it('are ready when a place is free, and are put back for what is more urgent', async () => {
    const life = await lifeWith(8);
    const model = heldBack();
    const { runner } = life.context(() => model.write);
    const pumped = runner.pump();
    await until(() => model.waiting.length === 3);
    await until(async () => (await states(life)).filter((state) => state === 'running').length === 6);
    await enqueue(life.db, wishOf(20, { urgency: 'open-page' }), NOW);
    void runner.pump();
    await until(async () => (await life.db.jobs.get(jobId(wishOf(20))))?.state === 'running');
    model.waiting[0]?.answer();
    await until(() => model.waiting.length === 4);
    expect(model.waiting[3]?.job.id).toBe(jobId(wishOf(20)));
    for (let done = 1; done < 9; done++) {
      await until(() => model.waiting.length > done);
      model.waiting[done]?.answer();
    }
    await pumped;
    expect(model.most()).toBe(3);
    // What was put back counts as begun once.
    expect((await life.db.jobs.toArray()).map(({ attempts }) => attempts)).toEqual(Array(9).fill(1));
  });

  it('do not ask a server that has just refused, nor while the reader pauses', async () => {
    const life = await lifeWith(8);
    let asked = 0;
    let paused = false;
    const busy = { kind: 'busy', status: 429, until: NOW + HOUR } as const;
    const write: Write = async (_job, _signal, _keep, ask) => {
      try {
        return await ask(async () => {
          asked++;
          await until(() => asked >= 3);
          throw new EngineError(busy);
        });
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        return { kind: 'failed', failure: error.failure };
      }
    };
    const { runner } = life.context(() => write, { paused: async () => paused });
    await runner.pump();
    expect(asked).toBe(3);
    expect(await states(life)).toEqual(Array(8).fill('queued'));
    paused = true;
    life.setClock(NOW + 2 * HOUR);
    await runner.pump();
    expect(asked).toBe(3);
  });

  it('cannot be written down as asked on a full disk: then nothing is asked', async () => {
    const life = await lifeWith(2);
    let asked = 0;
    let makeRoom = async () => {};
    const { runner } = life.context(() => async (job, _signal, _keep, ask) => {
      makeRoom = await fillDisk(here, { stores: ['jobs'] });
      await ask(async () => asked++);
      return written(job);
    });
    await expect(runner.pump()).rejects.toThrow();
    await makeRoom();
    expect(asked).toBe(0);
    await runner.pump().catch(() => undefined);
    await makeRoom();
  });

  it('that are being made ready are let finish, and then wait anew', async () => {
    const life = await lifeWith(1);
    let read = 0;
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const order: string[] = [];
    const { runner } = life.context(
      () => async (job, _signal, _keep, ask) => {
        if (job.urgency === 'rule') {
          read++;
          await gate;
        }
        await ask(async () => order.push(job.urgency));
        return written(job);
      },
      { concurrency: 1 },
    );
    await life.db.jobs.toCollection().modify({ urgency: 'rule' });
    const pumped = runner.pump();
    await until(() => read === 1);
    await enqueue(life.db, wishOf(20, { urgency: 'open-page' }), NOW);
    void runner.pump();
    await until(() => order.length === 1);
    expect(read).toBe(1);
    go();
    await pumped;
    expect(order).toEqual(['open-page', 'rule']);
    expect(await states(life)).toEqual(['done', 'done']);
  });
});
