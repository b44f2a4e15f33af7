import type { Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import type { Figure } from './figure';
import type { InPage } from './in-page';

const FIRST_GOAL_MS = 150;
const COLD_GOAL_MS = 1_200;
const WARM_GOAL_MS = 60;
const TASK_GOAL_MS = 50;

/** What is asked: two words that many papers have, one that some have, one that none has, and what is typed in pieces. */
const WARM = ['graph', 'learning model', 'ti:networks', 'zebra OR okapi'];
const TYPED = 'diffusion models for graphs';

interface Watch {
  begun: number;
  first: number;
  whole: number;
  longest: number;
}

/** The index of so many papers is made in one go; a slow machine must not be told that nothing comes. */
const PATIENCE_MS = 180_000;

/**
 * The search over so many papers: while its index is made, which is once; read with a new page, and asked again once all is
 * read.
 */
export async function searchFigures(
  gloss: GlossBrowser,
  bench: InPage,
  { total, rounds }: { total: number; rounds: number },
): Promise<Figure[]> {
  const begun: Watch[] = [];
  for (let round = 1; round < rounds; round++) begun.push(await firstEver(gloss, bench, 'first'));
  const made = await firstEver(gloss, bench, 'whole');
  const cold: Watch[] = [];
  const warm: Watch[] = [];
  const longest: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await gloss.context.newPage();
    await open(gloss, page);
    cold.push(await wholeAnswer(page));
    for (const query of WARM) {
      await type(page, query);
      warm.push(await wholeAnswer(page));
    }
    longest.push(await typing(page));
    memory.push((await usedBytes(page)) / 1e6);
    await page.close();
  }
  const of = `${total.toLocaleString('en')} papers`;
  const ms = (what: string, samples: number[], goal?: number): Figure => ({
    what: `search: ${what}, ${of}`,
    samples,
    unit: 'ms',
    ...(goal !== undefined && { goal }),
  });
  return [
    ms(
      'first hits while the index is made',
      [...begun, made].map(({ begun, first }) => first - begun),
      FIRST_GOAL_MS,
    ),
    ms('whole answer, index made on the way', [made.whole - made.begun]),
    ms(
      'first hits, nothing read yet',
      cold.map(({ begun, first }) => first - begun),
      FIRST_GOAL_MS,
    ),
    ms(
      'whole answer, nothing read yet',
      cold.map(({ begun, whole }) => whole - begun),
      COLD_GOAL_MS,
    ),
    ms(
      'whole answer, all read',
      warm.map(({ begun, whole }) => whole - begun),
      WARM_GOAL_MS,
    ),
    ms('longest task while typing', longest, TASK_GOAL_MS),
    { what: `search: what the page keeps in memory, ${of}`, samples: memory, unit: 'MB' },
  ];
}

/** The first search of all, once more: as soon as the page is gone, what it has made of the index is too. */
async function firstEver(gloss: GlossBrowser, bench: InPage, until: 'first' | 'whole'): Promise<Watch> {
  await bench.forgetIndex();
  const page = await gloss.context.newPage();
  await open(gloss, page);
  const made = await answer(page, until);
  await page.close();
  return made;
}

async function open(gloss: GlossBrowser, page: Page): Promise<void> {
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${gloss.extensionId}/daily.html#/search?q=learning`);
}

/** From the box that stands, or the letter that was typed, to what is found; in the page, and without functions of a name. */
function watch(): void {
  const times = { begun: 0, first: 0, whole: 0, longest: 0 };
  Object.assign(window, { times });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
  }).observe({ type: 'longtask', buffered: false });
  new MutationObserver(() => {
    const head = document.querySelector('[data-search]');
    if (!head) return;
    if (times.begun === 0) times.begun = performance.now();
    if (times.first === 0 && document.querySelector('.search-all .found')?.textContent)
      times.first = performance.now();
    if (times.whole === 0 && head.getAttribute('data-search') === 'whole') times.whole = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

const wholeAnswer = (page: Page) => answer(page, 'whole');

async function answer(page: Page, until: 'first' | 'whole'): Promise<Watch> {
  const done = await page.waitForFunction(
    (until) => {
      const { times } = window as unknown as { times: Watch };
      return times[until] > 0 && { ...times };
    },
    until,
    { timeout: PATIENCE_MS },
  );
  return (await done.jsonValue()) as Watch;
}

const type = (page: Page, query: string) =>
  page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('[name="searchAll"]');
    const { times } = window as unknown as { times: Watch };
    if (!box) return;
    box.value = text;
    Object.assign(times, { begun: performance.now(), first: 0, whole: 0 });
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);

/** Types letter by letter, as fast as somebody who types fast. @returns the longest task; 50 where there was none of 50 ms */
async function typing(page: Page): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as { times: Watch }).times.longest = 0;
  });
  for (let end = 1; end <= TYPED.length; end++) {
    await type(page, TYPED.slice(0, end));
    await page.waitForTimeout(60);
  }
  await wholeAnswer(page);
  return page.evaluate(() => Math.max(50, (window as unknown as { times: Watch }).times.longest));
}

/** Objects and, beside them, arrays of bytes. */
async function usedBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}
