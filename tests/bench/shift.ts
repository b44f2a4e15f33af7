import type { Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import type { FakePaper } from '../fake-web';
import type { Figure } from './figure';

/** Chromium counts a shift as the reader's own doing for half a second after a click; content may come later. */
const AFTER_INPUT_MS = 700;

/** How far things move on pages that load, whose note comes late, and whose note is opened and folded. */
export async function shiftFigures(gloss: GlossBrowser, papers: FakePaper[]): Promise<Figure[]> {
  const load: number[] = [];
  const late: number[] = [];
  const fold: number[] = [];
  for (const { id } of papers) {
    const page = await gloss.context.newPage();
    await startMeter(page);
    const url = `https://arxiv.org/abs/${id}`;
    load.push(await shiftOf(page, url));
    await stopWorkers(gloss);
    late.push(await shiftOf(page, url));
    const button = page.locator('gloss-note .fold');
    for (let press = 0; press < 2 && (await button.count()) > 0; press++) {
      await button.click();
      await page.waitForTimeout(AFTER_INPUT_MS);
    }
    fold.push(await total(page));
    await page.close();
  }
  return [
    { what: 'layout shift on loading, six pages', samples: load, unit: 'shift', goal: 0 },
    { what: 'layout shift with the worker asleep, six pages', samples: late, unit: 'shift', goal: 0 },
    { what: 'layout shift on folding and opening, six pages', samples: fold, unit: 'shift', goal: 0 },
  ];
}

async function shiftOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator('gloss-note[data-state="ready"]').waitFor();
  await page.waitForTimeout(200);
  return total(page);
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

async function startMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const place = window as unknown as { moved: number };
    place.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[])
        if (!hadRecentInput) place.moved += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const total = (page: Page) => page.evaluate(() => (window as unknown as { moved: number }).moved);

async function stopWorkers(gloss: GlossBrowser): Promise<void> {
  const page = await gloss.page('bench.html');
  const session = await gloss.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
