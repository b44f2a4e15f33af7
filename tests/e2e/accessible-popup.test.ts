import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { HOUR } from '../../lib/clock';
import type { Round } from '../../lib/records/round';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;
/** The row of a round that went well. */
let sound: Round;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 62 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
  const topic = { id: 't1', name: 'All', query: 'cat:cs.LG', colour: 1, on: true };
  await setStorage(popup, { topics: [topic] });
  sound = await until('the end of the round', async () =>
    (await stored<Round>(popup, 'rounds')).find(({ state }) => state === 'done'),
  );
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const cards = (page: Page) => page.locator('[data-card]').first().waitFor();

const STATES: State[] = [
  { name: 'the day', show: cards },
  {
    name: 'an open card',
    async show(page) {
      await cards(page);
      await page.keyboard.press('j');
      await page.keyboard.press('Space');
      await page.locator('[data-card][data-open]').waitFor();
    },
  },
  {
    name: 'a filter that leaves nothing',
    async show(page) {
      await cards(page);
      await page.locator('[data-filter="starred"]').click();
      await until('no card', async () => (await page.locator('[data-card]').count()) === 0);
    },
  },
  {
    name: 'a search',
    async show(page) {
      await cards(page);
      await page.keyboard.press('/');
      await page.locator('[name="query"]').fill('a');
      await page.locator('.query .found').getByText(/\d/).waitFor();
    },
  },
  {
    name: 'a search with a bracket too many',
    async show(page) {
      await cards(page);
      await page.keyboard.press('/');
      await page.locator('[name="query"]').fill('tides)');
      await page.locator('.query [data-problem]').waitFor();
    },
  },
  {
    name: 'the keys',
    async show(page) {
      await cards(page);
      await page.keyboard.press('?');
      await page.locator('.key-help').waitFor();
    },
  },
  {
    name: 'storing fails',
    async show(page) {
      const failure = { kind: 'storage', reason: 'damaged', detail: 'x' };
      await setStorage(page, { storageTrouble: { failure, at: Date.now() } }, 'session');
      await page.locator('[data-notice="storage-trouble"]').waitFor();
    },
  },
  {
    name: 'several chosen, and a model that can write of them',
    async show(page) {
      await cards(page);
      const server = { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' };
      await setStorage(page, { ...server, dailyBudget: 0 });
      await page.keyboard.press('Shift+J');
      await page.locator('.triage [data-action="write-chosen"]').waitFor();
    },
  },
  {
    name: 'a poll that failed',
    async show(page) {
      await cards(page);
      const failed = { state: 'failed', failure: { kind: 'http', status: 503 }, failures: 1 };
      await putRows(page, 'rounds', [{ ...sound, ...failed, nextAt: Date.now() + HOUR }]);
      await page.reload();
      await page.locator('[data-notice="failed"]').waitFor();
    },
  },
  {
    name: 'a database that cannot be opened',
    async show(page) {
      // Below us, where a browser would refuse; of this page alone.
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store (a test).', 'UnknownError');
        };
      });
      await page.reload();
      await page.locator('[data-notice="broken-database"]').waitFor();
    },
  },
];

accessible(async () => {
  await popup.close();
  popup = await gloss.page('popup.html');
  await setStorage(popup, { storageTrouble: null }, 'session');
  await setStorage(popup, { engine: 'extractive', dailyBudget: 20 });
  await putRows(popup, 'rounds', [sound]);
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.evaluate(() => localStorage.clear());
  await popup.reload();
  await popup.locator('#app > *').first().waitFor();
  return popup;
}, STATES);
