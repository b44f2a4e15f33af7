import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

const TOPIC = { id: 't1', name: 'Sorting', query: 'sorting', colour: 1, on: true };

beforeAll(async () => {
  web = await startFakeWeb({ seed: 61 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const ready = (page: Page) => page.locator('#about-heading').waitFor();
async function follow(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().fill('cs.LG');
  const box = page.locator('.found input[value="cs.LG"]');
  await box.waitFor();
  if (!(await box.isChecked())) await box.click();
  await page.locator('[data-list="arxiv:cs.LG"]').waitFor();
}
const unfold = (page: Page, part: string) =>
  page.evaluate((name) => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>(`#${name} details`)) each.open = true;
  }, part);

/** As a new reader sees it. */
async function fresh(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction('follows', 'readwrite');
          transaction.objectStore('follows').clear();
          transaction.oncomplete = () => resolve(db.close());
        };
      }),
  );
  await page.reload();
  await ready(page);
}

/** In this order: from the second on something is followed. */
const STATES: State[] = [
  { name: 'nothing followed yet', show: fresh },
  {
    name: 'the first list',
    async show(page) {
      await fresh(page);
      await follow(page);
      await page.locator('.first-cards [data-card]').first().waitFor();
    },
  },
  { name: 'every category', hash: '#reading', show: (page) => unfold(page, 'reading') },
  {
    name: 'topics',
    hash: '#topics',
    async show(page) {
      await setStorage(page, { topics: [TOPIC] });
      await page.locator('[data-topic-row]').waitFor();
      await unfold(page, 'topics');
    },
  },
  {
    name: 'a server that writes',
    hash: '#writing',
    async show(page) {
      await setStorage(page, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'm' });
      await page.locator('[name="apiKey"]').waitFor();
      await unfold(page, 'writing');
    },
  },
  {
    name: 'the browser’s own model',
    hash: '#costs',
    async show(page) {
      await setStorage(page, { engine: 'built-in' });
      await page.locator('[data-built-in]').first().waitFor();
    },
  },
  {
    name: 'make room, asked',
    hash: '#storage',
    async show(page) {
      await page.locator('[data-action="forget-earlier"]').click();
      await page.locator('#storage [data-action="confirm"]').waitFor();
    },
  },
  {
    name: 'delete everything, asked',
    hash: '#reset',
    async show(page) {
      await page.locator('[data-action="erase-all"]').click();
      await page.locator('#reset [data-action="confirm"]').waitFor();
    },
  },
  {
    name: 'about, unfolded',
    hash: '#about',
    async show(page) {
      await page.locator('#about details').nth(1).waitFor();
      await unfold(page, 'about');
    },
  },
  {
    name: 'a search among the settings',
    async show(page) {
      await page.locator('[name="settingsSearch"]').fill('arxiv');
      await page.locator('[data-stat="settings-found"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'a wrong number, and a change that can be undone',
    hash: '#polling',
    async show(page) {
      await page.locator('[name="pollHours"]').fill('often');
      await page.locator('[name="paused"]').click();
      await page.locator('.undo').waitFor();
    },
  },
];

accessible(async (hash) => {
  // A page of its own each time: what is typed into one must not stand in the next.
  await options.close();
  options = await gloss.page(`options.html${hash}`);
  await ready(options);
  return options;
}, STATES);
