import type { PipeBrowser } from '../browsers/pipe';
import type { Figure } from './figure';

/**
 * How long a sleeping worker takes to its first reply: as it ships, where what writes is evaluated when it is first asked
 * for, and with all of that evaluated as it starts. In turns.
 */
export async function wakeFigures(lazy: PipeBrowser, eager: PipeBrowser, rounds: number): Promise<Figure[]> {
  const [sampleLazy, sampleEager] = [await wakings(lazy), await wakings(eager)];
  const without: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    without.push(await sampleLazy());
    whole.push(await sampleEager());
  }
  return [
    { what: 'worker: asleep to its first reply, the writer not evaluated', samples: without, unit: 'ms' },
    { what: 'worker: asleep to its first reply, the writer evaluated', samples: whole, unit: 'ms' },
    {
      what: 'worker: what evaluating the writer adds',
      samples: whole.map((ms, i) => ms - (without[i] ?? Number.NaN)),
      unit: 'ms',
    },
  ];
}

/**
 * Stops the worker and wakes it with a message that changes nothing, and cannot be answered without the database: the
 * milliseconds to its reply, at each call.
 */
export async function wakings(gloss: PipeBrowser): Promise<() => Promise<number>> {
  const page = await gloss.open(gloss.extensionUrl('bench.html'));
  const sample = async () => {
    await gloss.stopWorker();
    return gloss.evaluate<number>(
      page,
      `(async () => {
        const start = performance.now();
        const data = { lists: [], on: false };
        await chrome.runtime.sendMessage({ id: 1, type: 'follow', data, timestamp: Date.now() });
        return performance.now() - start;
      })()`,
    );
  };
  // The first one makes the database.
  await sample();
  return sample;
}
