import type { PipeBrowser } from '../browsers/pipe';
import type { Figure } from './figure';
import { wakings, writerWakings } from './wake';

const WARM_GOAL_MS = 50;
const COLD_GOAL_MS = 120;
const REPLY_GOAL_MS = 50;

/** From the moment a page is whole to the note being ready, with the worker awake and with none; nobody is attached to it. */
export async function noteFigures(gloss: PipeBrowser, address: string, rounds: number): Promise<Figure[]> {
  const warm: number[] = [];
  const cold: number[] = [];
  const reply: number[] = [];
  const without: number[] = [];
  const evaluated: number[] = [];
  await visit(gloss, address);
  for (let round = 0; round < rounds; round++) {
    warm.push(await visit(gloss, address));
    await gloss.stopWorker();
    cold.push(await visit(gloss, address));
  }
  const waking = await wakings(gloss);
  for (let round = 0; round < rounds; round++) reply.push(await waking());
  const writer = await writerWakings(gloss);
  for (let round = 0; round < rounds; round++) {
    without.push(await writer.without());
    evaluated.push(await writer.evaluated());
  }
  return [
    { what: 'note: page whole to note ready, worker awake', samples: warm, unit: 'ms', goal: WARM_GOAL_MS },
    { what: 'note: page whole to note ready, worker asleep', samples: cold, unit: 'ms', goal: COLD_GOAL_MS },
    { what: 'worker: asleep to its first reply', samples: reply, unit: 'ms', goal: REPLY_GOAL_MS },
    { what: 'worker: asleep to a reply without what writes', samples: without, unit: 'ms' },
    { what: 'worker: asleep to a reply with what writes evaluated', samples: evaluated, unit: 'ms' },
  ];
}

async function visit(gloss: PipeBrowser, address: string): Promise<number> {
  const page = await gloss.open(`https://arxiv.org${address}`);
  const ms = await gloss.waitFor<number>(
    page,
    'bench.ready && bench.whole && (bench.ready - bench.whole || 0.001)',
  );
  await gloss.closePage(page);
  return ms;
}
