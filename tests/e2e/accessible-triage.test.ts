/** The popup with what a reader does on it: narrowed, gone through, taken back, handed on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { emptyTable } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

const TOPIC = { id: 't1', name: 'All', query: 'cat:cs.LG', colour: 1, on: true };
let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;
/** Of one paper alone. */
let other: typeof TOPIC;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 62 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
  const [plain] = web
    .listed('cs.LG')
    .filter(({ paper, type }) => type === 'new' && !/[^\w ,-]/.test(paper.title));
  other = { id: 't2', name: 'One paper', query: `ti:"${plain?.paper.title}"`, colour: 2, on: true };
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const cards = (page: Page) => page.locator('[data-card]').first().waitFor();

const STATES: State[] = [
  {
    name: 'one topic of two',
    async show(page) {
      await setStorage(page, { topics: [TOPIC, other] });
      await page.locator('[data-filter="topics"]').click();
      await page.locator('[name="topicShown"]').selectOption('t2');
      await until('one card', async () => (await page.locator('.cards:visible [data-card]').count()) === 1);
    },
  },
  {
    name: 'what rules hide, shown',
    async show(page) {
      await setStorage(page, { topics: [{ ...other, hides: true }] });
      await page.locator('[data-stat="hidden-by-rules"]').click();
      await page.locator('[data-group="by-rules"][open] [data-card]').waitFor();
      // The press leads the keyboard there; whoever goes on before that is taken away again.
      await page.locator('[data-group="by-rules"] > summary:focus').waitFor();
    },
  },
  {
    name: 'a card that was hidden, to be taken back',
    async show(page) {
      await cards(page);
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.locator('.undo [data-action="undo"]').focus();
      await page.locator('[data-group="hidden"] > summary').click();
      await page.locator('.undo [data-action="undo"]').focus();
    },
  },
  {
    name: 'read papers among the unread',
    async show(page) {
      await cards(page);
      await page.locator('[data-filter="unread"]').click();
      await page.keyboard.press('j');
      await page.keyboard.press('m');
      await page.locator('.cards:visible [data-card][data-read]').first().waitFor();
    },
  },
  {
    name: 'all of them read, to be taken back',
    async show(page) {
      await cards(page);
      await page.locator('[data-filter="unread"]').click();
      await page.locator('.cards:visible [data-action="mark-all-read"]').first().click();
      await page.locator('.undo [data-action="undo"]').focus();
    },
  },
  {
    name: 'the ways to copy a card',
    async show(page) {
      await cards(page);
      await page.locator('[data-card]').first().locator('.more').click();
      await page.locator('[data-card][data-open] [data-action="copy"]').click();
      await page.locator('[data-action="copy-bibtex"]').waitFor();
    },
  },
  {
    name: 'the files that chosen papers are saved as',
    async show(page) {
      await cards(page);
      await page.keyboard.press('Shift+J');
      await page.locator('.triage .drop-menu > summary').click();
      await page.locator('.triage [data-format="json"]').waitFor();
    },
  },
];

accessible(async () => {
  await setStorage(popup, { topics: [TOPIC] });
  await emptyTable(popup, 'marks');
  await popup.evaluate(() => localStorage.clear());
  await popup.close();
  popup = await gloss.page('popup.html');
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.locator('#app > *').first().waitFor();
  return popup;
}, STATES);
