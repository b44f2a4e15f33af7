import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/clock';
import type { Write } from '../../../lib/jobs/flight';
import { jobId } from '../../../lib/jobs/job-id';
import { fillDisk } from '../../browsers/full-disk';
import { lifeWith, states } from './life';
import { NOW, USAGE, wishOf, written } from './wishes';

const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;

describe('a full disk', () => {
  const keeping: Write = async (job, _signal, keep, ask) => {
    if (job.answers.length === 0) await ask(() => keep({ text: 'said', finish: 'stop', usage: USAGE }));
    return written(job);
  };

  it.each(['write', 'transaction'] as const)('before anything is asked: nothing is (%s)', async (how) => {
    const life = await lifeWith(3);
    let asked = 0;
    const { runner } = life.context(() => async (job) => {
      asked++;
      return written(job);
    });
    const makeRoom = await fillDisk(here, { how });
    await expect(runner.pump()).rejects.toThrow();
    await makeRoom();
    expect(asked).toBe(0);
    expect((await life.db.jobs.toArray()).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array(3).fill(['queued', 0]),
    );
    expect(life.wakes.at(-1)).toBe(NOW + MINUTE);
    await runner.pump();
    expect(asked).toBe(3);
  });

  it.each([['answers'], ['digests'], ['spending'], ['answers', 'digests', 'jobs']])(
    'after the answer (%s, %s, %s): it is kept in mind, written down later, and nothing is asked again',
    async (...stores) => {
      const life = await lifeWith(3);
      let makeRoom = async () => {};
      let asked = 0;
      const { runner } = life.context(() => async (job, signal, keep, ask) => {
        return keeping(job, signal, keep, (request) =>
          ask(async () => {
            if (++asked === 1) makeRoom = await fillDisk(here, { stores });
            return request();
          }),
        );
      });
      await expect(runner.pump()).rejects.toThrow();
      expect(asked).toBeLessThanOrEqual(3);
      await makeRoom();
      life.setClock(life.now() + MINUTE);
      await runner.pump();
      expect(await states(life)).toEqual(['done', 'done', 'done']);
      expect(asked).toBe(3);
      expect(await life.db.answers.count()).toBe(3);
      expect(await life.db.spending.toArray()).toMatchObject([{ requests: 3, papers: 3, reserved: 0 }]);
    },
  );

  it('makes room by what models said and was read', async () => {
    const life = await lifeWith(1);
    await life.db.answers.put({
      job: 'gone',
      part: 0,
      text: 'x',
      finish: 'stop',
      usage: USAGE,
      at: NOW - HOUR,
    });
    let makeRoom = async () => {};
    const { runner } = life.context(() => async (job, signal, keep, ask) => {
      makeRoom = await fillDisk(here, { stores: ['answers'] });
      // What was there makes way at the first try that fails.
      life.db.answers.hook('deleting', () => void makeRoom());
      return keeping(job, signal, keep, ask);
    });
    await runner.pump().catch(() => undefined);
    await makeRoom();
    await runner.pump();
    expect((await life.db.answers.toArray()).map(({ job }) => job)).toEqual([jobId(wishOf(0))]);
    expect(await states(life)).toEqual(['done']);
  });
});
