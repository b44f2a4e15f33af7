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

/** What the note costs a page: the same page with and without it, in turns. `what` names another content script. */
export async function costFigures(
  gloss: GlossBrowser,
  address: string,
  rounds: number,
  what = 'the note',
): Promise<Figure[]> {
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
  const figure = (
    of: keyof Cost,
    words: string,
    unit: Figure['unit'],
    goal: number,
    digits: number,
  ): Figure => ({
    what: `page: ${words}`,
    samples: more(of),
    unit,
    ...(what === 'the note' && { goal }),
    note: without(of, digits),
  });
  return [
    figure('task', `main-thread time ${what} takes`, 'ms', TASK_GOAL_MS, 1),
    figure('paint', `first contentful paint later by ${what}`, 'ms', PAINT_GOAL_MS, 0),
    figure('heap', `heap ${what} takes`, 'MB', HEAP_GOAL_MB, 2),
  ];
}

async function costOf(page: Page, url: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  // Time the processor spent, not time that went by: on two cores the page waits for its own painting.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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

export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
