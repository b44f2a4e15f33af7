import type { CDPSession, Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import { WITHOUT_GLOSS } from './abstract-pages';
import { type Figure, median } from './figure';

const TASK_GOAL_MS = 5;
const PAINT_GOAL_MS = 3;
const HEAP_GOAL_MB = 0.6;
/** Late pictures and the note's own answer are over by then. */
const SETTLE_MS = 400;

interface Cost {
  task: number;
  paint: number;
  heap: number;
}

/** What the note costs a page: the same page with and without it, in turns. */
export async function costFigures(gloss: GlossBrowser, address: string, rounds: number): Promise<Figure[]> {
  const bare: Cost[] = [];
  const noted: Cost[] = [];
  const load = async (host: string) => costOf(await gloss.context.newPage(), `https://${host}${address}`);
  await load(WITHOUT_GLOSS);
  await load('arxiv.org');
  for (let round = 0; round < rounds; round++) {
    bare.push(await load(WITHOUT_GLOSS));
    noted.push(await load('arxiv.org'));
  }
  const more = (of: keyof Cost) => {
    // Neighbours are compared: whatever slows the machine for a while slows both.
    return noted.map((each, i) => each[of] - (bare[i]?.[of] ?? Number.NaN));
  };
  const without = (of: keyof Cost, digits: number) =>
    `${median(bare.map((each) => each[of])).toFixed(digits)} without`;
  return [
    {
      what: 'page: task time the note adds',
      samples: more('task'),
      unit: 'ms',
      goal: TASK_GOAL_MS,
      note: without('task', 1),
    },
    {
      what: 'page: first contentful paint later by',
      samples: more('paint'),
      unit: 'ms',
      goal: PAINT_GOAL_MS,
      note: without('paint', 0),
    },
    {
      what: 'page: heap the note adds',
      samples: more('heap'),
      unit: 'MB',
      goal: HEAP_GOAL_MB,
      note: without('heap', 2),
    },
  ];
}

async function costOf(page: Page, url: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  const task = (await metric(session, 'TaskDuration')) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { task, paint, heap };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
