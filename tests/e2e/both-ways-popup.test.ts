/** All that the popup offers, by mouse and by the keyboard alone. */
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';
import { facts } from '../unit/invented';
import { bothWays, type Deed, marked, press, there, type Way } from './both-ways';
import { fillDay } from './fill-day';

let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let popup: Page;
let file: Promise<Download>;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 67 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await fillDay(options, addDays(web.today, -1), [facts({ id: '2606.00001' }), facts({ id: '2606.00002' })]);
  await options.close();
  aside = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const toTab = (address: RegExp) => async () => {
  const tab = await until('the tab', async () =>
    gloss.context.pages().find((page) => page !== popup && address.test(page.url())),
  );
  await tab.close();
};
const told = (words: RegExp) => (page: Page) => page.locator('.undo', { hasText: words }).waitFor();

/** Opens the first card. */
async function openCard(page: Page, way: Way): Promise<void> {
  if (way === 'mouse') await page.locator('[data-card] .card-tldr').first().click();
  else for (const key of ['j', 'Space']) await page.keyboard.press(key);
  await page.locator('[data-card][data-open] .links').waitFor();
}
/** Chooses the first two cards. */
async function chooseTwo(page: Page, way: Way): Promise<void> {
  if (way === 'keyboard') for (const key of ['j', 'v', 'Shift+J']) await page.keyboard.press(key);
  else
    for (const nth of [0, 1])
      await page
        .locator('[data-card] .card-tldr')
        .nth(nth)
        .click({ modifiers: ['ControlOrMeta'] });
  await page.locator('.triage').waitFor();
  await until('two', async () => (await page.locator('[data-chosen]').count()) === 2);
}
const onCard = (name: string, action: string, comes: Deed['comes']): Deed => ({
  name,
  before: openCard,
  with: `[data-open] [data-action="${action}"]`,
  comes,
});
const onTwo = (name: string, action: string, comes: Deed['comes']): Deed => ({
  name,
  before: chooseTwo,
  with: `.triage [data-action="${action}"]`,
  comes,
});

bothWays(async () => {
  await popup?.close();
  await setStorage(aside, { topics: [] });
  await emptyTable(aside, 'marks');
  await putRows(aside, 'collections', [{ id: 'c1', name: 'Thesis', order: 0, madeAt: 1 }]);
  await aside.evaluate(() => localStorage.clear());
  popup = await gloss.page('popup.html');
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.locator('[data-filter="all"] .count:not(:empty)').waitFor();
  return popup;
}, [
  {
    name: 'the day before, and back',
    before: (page, way) => press(page, way, '.stepper button:first-of-type:enabled'),
    with: '.stepper button:last-of-type:enabled',
    comes: there('.stepper button:last-of-type:disabled'),
  },
  {
    name: 'to ask now',
    async before() {
      web.requests.length = 0;
    },
    with: '[data-action="refresh"]',
    comes: () => until('a request', async () => web.requests.some(({ host }) => host === 'rss.arxiv.org')),
  },
  { name: 'to the full page', with: '[data-action="open-daily"]', comes: toTab(/daily\.html$/) },
  { name: 'to the options', with: '[data-action="open-options"]', comes: toTab(/options\.html/) },
  { name: 'to the ledger', with: '[data-action="open-ledger"]', comes: toTab(/daily\.html#\/ledger$/) },
  {
    name: 'to filter',
    with: '[data-filter="unread"]',
    comes: there('[data-filter="unread"][aria-pressed="true"]'),
  },
  {
    name: 'to see all again',
    before: (page, way) => press(page, way, '[data-filter="starred"]'),
    with: '[data-action="clear-filter"]',
    comes: there('[data-card]'),
  },
  {
    name: 'to one category',
    with: '[name="only"]',
    keys: ['ArrowDown'],
    byMouse: (control) => control.selectOption({ index: 1 }),
    comes: there('[name="only"][data-on="true"]'),
  },
  {
    name: 'to another order',
    with: '[name="order"]',
    keys: ['ArrowDown'],
    byMouse: (control) => control.selectOption('relevance'),
    comes: (page) =>
      until('relevance', () => page.evaluate(() => localStorage.getItem('order') === 'relevance')),
  },
  {
    name: 'to look for papers',
    with: '[name="query"]',
    keys: ['t', 'h', 'e'],
    byMouse: (control) => control.fill('the'),
    comes: (page) => page.locator('.query .found', { hasText: /\d/ }).waitFor(),
  },
  { name: 'a star', with: '[data-card] [data-action="star"]', comes: marked('starredAt', 1) },
  { name: 'to read more', with: '[data-card] .more', comes: there('[data-card][data-open] .details') },
  { name: 'to a paper’s page', with: '[data-card] .title a', comes: toTab(/arxiv\.org\/abs\//) },
  {
    name: 'to its PDF',
    before: openCard,
    with: '[data-open] .links a[href*="/pdf/"]',
    comes: toTab(/\/pdf\//),
  },
  onCard('a paper as read', 'mark-read', marked('readAt', 1)),
  onCard('a paper out of sight', 'hide', marked('hiddenAt', 1)),
  {
    name: 'a hidden paper back',
    async before(page, way) {
      await openCard(page, way);
      await press(page, way, '[data-open] [data-action="hide"]');
    },
    with: '.undo [data-action="undo"]',
    comes: marked('hiddenAt', 0),
  },
  {
    name: 'a note of one’s own',
    async before(page, way) {
      await openCard(page, way);
      await press(page, way, '[data-open] [data-action="own-note"]');
    },
    with: '[name="ownNote"]',
    keys: ['n', 'o', 'w', 'Tab'],
    async byMouse(control) {
      await control.fill('now');
      await control.blur();
    },
    comes: marked('note', 1),
  },
  {
    name: 'into a collection',
    async before(page, way) {
      await openCard(page, way);
      await press(page, way, '[data-open] [data-action="collect"]');
    },
    with: '[name="collectionQuery"]',
    byMouse: (control) => control.page().locator('[data-collection="c1"]').click(),
    comes: marked('collections', 1),
  },
  {
    name: 'a copy',
    async before(page, way) {
      await openCard(page, way);
      await press(page, way, '[data-open] [data-action="copy"]');
    },
    with: '[data-action="copy-bibtex"]',
    comes: told(/Copied/),
  },
  onCard('to follow an author', 'follow-name', (page) =>
    until('the topic', async () => JSON.stringify(await readStorage(page)).includes('followed-authors')),
  ),
  {
    name: 'to unfold cross-lists',
    with: '[data-group="cross"] > summary',
    comes: there('[data-group="cross"][open] [data-card]'),
  },
  { name: 'all of a group as read', with: '[data-action="mark-all-read"]', comes: told(/read/) },
  onTwo('stars for the chosen', 'star-chosen', marked('starredAt', 2)),
  onTwo('the chosen as read', 'read-chosen', marked('readAt', 2)),
  onTwo('the chosen out of sight', 'hide-chosen', marked('hiddenAt', 2)),
  onTwo('the chosen into a collection', 'collect-chosen', there('dialog.chooser [data-collection="c1"]')),
  onTwo('to choose all', 'choose-all', (page) =>
    until('all', async () => (await page.locator('[data-card]:visible:not([data-chosen])').count()) === 0),
  ),
  onTwo('to choose none', 'choose-none', (page) => page.locator('.triage').waitFor({ state: 'detached' })),
  {
    name: 'the chosen as a file',
    async before(page, way) {
      await chooseTwo(page, way);
      await press(page, way, '.triage .drop-menu > summary');
      file = page.waitForEvent('download');
    },
    with: '.triage [data-action="save-list"][data-format="csv"]',
    comes: async () => expect((await file).suggestedFilename()).toMatch(/\.csv$/),
  },
]);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
