import type { Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import { shifts, startShiftMeter } from '../e2e/shift';
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
    await startShiftMeter(page);
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

const total = async (page: Page) =>
  (await shifts(page)).reduce((sum, shift) => sum + Number.parseFloat(shift), 0);

async function stopWorkers(gloss: GlossBrowser): Promise<void> {
  const page = await gloss.page('bench.html');
  const session = await gloss.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
