/** What is offered where something was lost or cannot be kept, by mouse and by the keyboard alone. */
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { removeFromStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, type Deed, gone, press, tabTo, there } from './both-ways';

interface Chrome {
  storage: { local: { set(values: object): Promise<void> } };
}
let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let page: Page;
let file: Promise<Download>;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 76 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await until('the copy kept apart', () =>
    options.evaluate(async () => (await caches.open('gloss-keepsake')).match('https://gloss.invalid/kept')),
  );
  await options.close();
  aside = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Tells as the background does of what it found to be lost when it woke. */
const lose = (on: Page) =>
  setStorage(on, { loss: { lists: 1, stars: 0, collections: 0, cut: 0 } }, 'session');
const lost = (name: string, action: string): Deed => ({
  name,
  at: 'popup.html',
  async before(on) {
    await lose(on);
    await on.locator('[data-notice="loss"]').waitFor();
  },
  with: `[data-notice="loss"] [data-action="${action}"]`,
  comes: gone('[data-notice="loss"]'),
});
const afresh = (name: string, action: string, comes: Deed['comes']): Deed => ({
  name,
  at: 'rescue.html',
  before: (on, way) => press(on, way, '[data-action="start-afresh"]'),
  with: `[data-action="${action}"]`,
  comes,
});

const DEEDS: Deed[] = [
  lost('lists brought back', 'bring-back'),
  lost('lists left where they are', 'leave-loss'),
  {
    name: 'to the page that saves what can be read',
    at: 'popup.html',
    async before(on) {
      const [paper] = await stored<object>(on, 'papers');
      await putRows(on, 'papers', [{ ...paper, authors: 'nobody' }]);
      await on.reload();
    },
    with: '[data-notice="unshown"] [data-action="rescue"]',
    async comes() {
      const find = async () =>
        gloss.context.pages().find((each) => each !== aside && /rescue\.html$/.test(each.url()));
      await (await until('the tab', find)).close();
    },
  },
  {
    name: 'what can be read as a file',
    at: 'rescue.html',
    async before(on) {
      file = on.waitForEvent('download');
    },
    with: '[data-action="save-file"]',
    comes: async () => expect((await file).suggestedFilename()).toMatch(/^gloss-rescue-/),
  },
  afresh('a start afresh', 'confirm-afresh', there('[data-task="afresh"]')),
  afresh('no start afresh after all', 'cancel', there('[data-action="start-afresh"]')),
  {
    name: 'a change that could not be kept, again',
    at: 'options.html',
    async before(on, way) {
      await on.evaluate(() => {
        const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
        const { set } = local;
        local.set = () => {
          local.set = set;
          return Promise.reject(new Error('held'));
        };
      });
      if (way === 'mouse') return on.locator('[name="paused"]').click();
      await tabTo(on, '[name="paused"]');
      await on.keyboard.press('Space');
    },
    with: '[data-notice="not-kept"] [data-action="try-again"]',
    comes: there('[name="paused"]:checked'),
  },
];

bothWays(async (at) => {
  await page?.close();
  await removeFromStorage(aside, ['loss'], 'session');
  await setStorage(aside, { paused: false });
  await emptyTable(aside, 'marks');
  page = await gloss.page(at);
  await page.locator('[data-card], [data-action="save-file"], #about-heading').first().waitFor();
  return page;
}, DEEDS);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
