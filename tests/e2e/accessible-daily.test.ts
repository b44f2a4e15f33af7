import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

let web: FakeWeb;
let gloss: GlossBrowser;
let daily: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 63 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  daily = await gloss.page('daily.html');
  await daily.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** A view is there, with what it is for. */
const view = (hash: string, ready: string): State => ({
  name: hash.slice(2),
  hash,
  show: (page) => page.locator(ready).first().waitFor(),
});

/** Every view of the full page: a new one is one more line. */
const STATES: State[] = [
  view('#/day', '[data-card]'),
  view('#/ledger', '[data-day]'),
  view('#/subjects', '[data-subject]'),
  view('#/subjects/cs.LG', '.subject-head'),
  view('#/radar', '[name="ranking"]'),
  view('#/diary', '[data-request]'),
  view('#/search?q=the', '[data-card]'),
  view('#/starred', '.shelves-column'),
  view('#/collections', '[name="newCollection"]'),
  view('#/plots', 'canvas'),
  view('#/jobs', '[data-view="jobs"] h2'),
  {
    name: 'a paper that is read',
    hash: '#/day',
    async show(page) {
      await page.locator('[data-card]').first().waitFor();
      await page.keyboard.press('j');
      await page.locator('[data-reading]').waitFor();
    },
  },
  {
    name: 'the keys',
    hash: '#/day',
    async show(page) {
      await page.locator('[data-card]').first().waitFor();
      await page.keyboard.press('?');
      await page.locator('.key-help').waitFor();
    },
  },
];

accessible(async (hash) => {
  await daily.close();
  daily = await gloss.page(`daily.html${hash}`);
  await daily.locator('[data-view]').waitFor();
  return daily;
}, STATES);
