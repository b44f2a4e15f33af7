import type { Page } from 'playwright-core';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';

/** Options and two popups of one browser, with `cs.LG` followed. */
export interface Windows {
  web: FakeWeb;
  gloss: GlossBrowser;
  options: Page;
  popups: Page[];
  /** Follows a category in the options. */
  choose(category: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWindows(seed: number): Promise<Windows> {
  const web = await startFakeWeb({ seed });
  const gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  const choose = async (category: string) => {
    await options.getByRole('searchbox').fill(category);
    await options.locator(`.found input[value="${category}"]`).check();
    await options.locator('.chosen').getByText(category, { exact: true }).waitFor();
  };
  await choose('cs.LG');
  const popups = [await openPopup(gloss), await openPopup(gloss)];
  const close = async () => {
    await gloss.close();
    await web.close();
  };
  return { web, gloss, options, popups, choose, close };
}

/** A popup with its cards, as large as a popup is. */
export async function openPopup(gloss: GlossBrowser): Promise<Page> {
  const popup = await gloss.page('popup.html');
  await popup.setViewportSize({ width: 480, height: 600 });
  // Its figures come with the last of its cards.
  await popup.locator('[data-stat="papers-today"] b:not(:empty)').waitFor();
  await popup.locator('[data-card]').first().waitFor();
  return popup;
}
