/** The full page with what a reader has kept, chosen and looked up on it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Paper } from '../../lib/records/paper';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { putRows } from '../browsers/put-rows';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

let web: FakeWeb;
let gloss: GlossBrowser;
let daily: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 64 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  daily = await gloss.page('daily.html');
  await daily.locator('[data-card]').first().waitFor();
  const [one, two, three] = (await stored<Paper>(daily, 'papers')).map(({ key }) => key);
  await putRows(daily, 'collections', [
    { id: 'c1', name: 'Thesis, chapter two', colour: 2, order: 0, madeAt: 1 },
    { id: 'c2', name: '排序', order: 1, madeAt: 2 },
  ]);
  await putRows(daily, 'marks', [
    { paper: one, starredAt: 1, note: 'Compare with the other one.\nAsk Mia.', collections: ['c1', 'c2'] },
    { paper: two, readAt: 2, note: '值得一读。', collections: ['c1'] },
    { paper: three, hiddenAt: 3 },
  ]);
  const [row] = await stored<{ missing: object[] }>(daily, 'ledger');
  await putRows(daily, 'ledger', [{ ...row, missing: [{ id: '2606.99999', part: 'new', reason: 'cut' }] }]);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = (page: Page) => page.locator('[data-card]').first().waitFor();

const STATES: State[] = [
  { name: 'notes', hash: '#/notes', show: card },
  { name: 'a collection with papers', hash: '#/collection/c1', show: card },
  {
    name: 'collections that are arranged',
    hash: '#/collections',
    show: (page) => page.locator('[data-collection-row]').nth(1).waitFor(),
  },
  {
    name: 'a collection that is to go, asked',
    hash: '#/collections',
    async show(page) {
      await page.locator('[data-collection-row="c1"] [data-action="collection-remove"]').click();
      await page.locator('[data-collection-row="c1"] [data-action="confirm"]').waitFor();
    },
  },
  {
    name: 'the collections of a paper, being chosen',
    hash: '#/day',
    async show(page) {
      await card(page);
      await page.locator('[data-card]').first().focus();
      await page.keyboard.press('c');
      await page.locator('dialog.chooser [role="option"]').first().waitFor();
    },
  },
  {
    name: 'several chosen',
    hash: '#/day',
    async show(page) {
      await card(page);
      await page.locator('[data-card]').first().focus();
      await page.keyboard.press('Shift+J');
      await page.locator('.triage').waitFor();
    },
  },
  {
    name: 'the calendar',
    hash: '#/day',
    async show(page) {
      await card(page);
      await page.locator('[data-action="calendar"]').click();
      await page.locator('[data-calendar-day]').first().waitFor();
    },
  },
  {
    name: 'a ledger in which a paper is missing',
    hash: '#/ledger',
    show: (page) => page.getByText('2606.99999').first().waitFor({ state: 'attached' }),
  },
  {
    name: 'a plot as a table',
    hash: '#/plots',
    async show(page) {
      await page.locator('[data-figure="papers"] [data-action="plot-table"]').click();
      await page.locator('[data-figure="papers"] table').waitFor();
    },
  },
];

accessible(async (hash) => {
  await daily.close();
  daily = await gloss.page(`daily.html${hash}`);
  await daily.locator('[data-view]').waitFor();
  return daily;
}, STATES);
