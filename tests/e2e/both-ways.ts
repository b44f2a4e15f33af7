/** What a reader does on a page, each once by mouse and once by the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';

export type Way = 'mouse' | 'keyboard';

export interface Deed {
  name: string;
  /** Behind the page's file, or the page with it. */
  at?: string;
  /** Leads to where it can be done, in the way it is done. */
  before?(page: Page, way: Way): Promise<unknown>;
  /** The control it is done with, by CSS: by mouse the first of them that is seen. */
  with: string;
  /** What is pressed on it; Enter where that is absent. */
  keys?: readonly string[];
  /** What is done with it by mouse, where that is no click. */
  byMouse?(control: Locator): Promise<unknown>;
  /** Leads to another page, which begins anew. */
  leaves?: boolean;
  /** Waits for what comes of it. */
  comes(page: Page): Promise<unknown>;
}

/** More would be a trap. */
const MOST_TABS = 600;

/**
 * Makes two tests of each deed.
 * @param open the page at an address, as if nothing had been done before
 */
export function bothWays(open: (at: string) => Promise<Page>, deeds: readonly Deed[]): void {
  it.each(deeds)('by mouse: $name', async ({ at = '', before, byMouse, ...deed }) => {
    const page = await open(at);
    await before?.(page, 'mouse');
    const control = page.locator(deed.with).filter({ visible: true }).first();
    await (byMouse ? byMouse(control) : control.click());
    await deed.comes(page);
  });

  it.each(deeds)('by the keyboard alone: $name', async ({ at = '', before, keys = ['Enter'], ...deed }) => {
    const page = await open(at);
    await before?.(page, 'keyboard');
    await tabTo(page, deed.with);
    for (const key of keys) await page.keyboard.press(key);
    await deed.comes(page);
    if (!deed.leaves) await keepsFocus(page);
  });
}

/** Waits until the focus is on something that is seen: on nothing, Tab would begin at the top of the page. */
async function keepsFocus(page: Page): Promise<void> {
  await until(
    'a focus',
    () =>
      page.evaluate(() => {
        const { activeElement: at, body } = document;
        return at !== null && at !== body && at.checkVisibility();
      }),
    { timeout: 5000 },
  );
}

/** Presses Tab until the focus is on one of the controls. */
export async function tabTo(page: Page, controls: string): Promise<void> {
  await page.locator(controls).first().waitFor({ state: 'attached' });
  for (let i = 0; i < MOST_TABS; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), controls)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab, pressed ${MOST_TABS} times, did not come to ${controls}.`);
}

/** Presses, in either way. */
export async function press(page: Page, way: Way, control: string): Promise<void> {
  if (way === 'mouse') return page.locator(control).filter({ visible: true }).first().click();
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Something is there. */
export const there = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
/** Something is there no longer. */
export const gone = (selector: string) => (page: Page) =>
  page.locator(selector).first().waitFor({ state: 'detached' });
/** So many papers bear a mark. */
export const marked = (kind: keyof Mark, count: number) => (page: Page) =>
  until(`${count} ${kind}`, async () => {
    const marks = await stored<Mark>(page, 'marks');
    return marks.filter((each) => each[kind] !== undefined).length === count;
  });

/** A list to choose from: the second line of it. */
export const chosen = (name: string, at: string, select: string, wanted: string): Deed => ({
  name,
  at,
  with: `[name="${select}"]`,
  keys: ['ArrowDown'],
  byMouse: (control) => control.selectOption({ index: 1 }),
  comes: (page) =>
    until(wanted, async () => (await page.locator(`[name="${select}"]`).inputValue()) === wanted),
});
