/** All that a day on the full page offers, by mouse and by the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerRow } from '../../lib/records/ledger';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';
import { bothWays, type Deed, marked, press, tabTo, there, type Way } from './both-ways';

let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let daily: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 68 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  const [row] = await until('the ledger', () => stored<LedgerRow>(options, 'ledger'));
  await options.close();
  aside = await gloss.page('rescue.html');
  const nothing = { new: [], cross: [], replace: [] };
  const missing = [{ id: '2606.99999', part: 'new', reason: { kind: 'cut' } }];
  const before = (i: number) => ({ ...row, day: addDays(web.today, -i), received: nothing });
  const rows = Array.from({ length: 12 }, (_, i) => ({ ...before(i + 1), missing: i === 0 ? missing : [] }));
  await putRows(aside, 'ledger', rows);
  await setStorage(aside, { historyDays: 30 });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Stands on the first paper. */
async function read(page: Page, way: Way): Promise<void> {
  if (way === 'mouse') await page.locator('[data-card] .card-tldr').first().click();
  else await page.keyboard.press('j');
  await page.locator('.reading-pane[data-reading]').waitFor();
}
/** The same where there is room for one pane alone. */
async function readAlone(page: Page, way: Way): Promise<void> {
  await page.setViewportSize({ width: 600, height: 800 });
  if (way === 'mouse') await page.locator('[data-card] .card-tldr').first().click();
  else for (const key of ['j', 'Space']) await page.keyboard.press(key);
  await page.locator('.panes[data-pane="reading"]').waitFor();
}
const inPane = (name: string, action: string, comes: Deed['comes']): Deed => ({
  name,
  before: read,
  with: `.reading-pane [data-action="${action}"]`,
  comes,
});
bothWays(
  async (at) => {
    await daily?.close();
    await setStorage(aside, { topics: [] });
    await emptyTable(aside, 'marks');
    await aside.evaluate(() => localStorage.clear());
    daily = await gloss.page(`daily.html${at}`);
    await daily.setViewportSize({ width: 1400, height: 850 });
    await daily.locator('[data-filter="all"] .count:not(:empty)').waitFor();
    return daily;
  },
  [
    {
      name: 'to another day',
      with: '.days-column li:nth-child(3) a',
      comes: there('[data-view="day"] .days-column li:nth-child(3) [aria-current]'),
    },
    { name: 'to all days', with: '[data-action="all-days"]', comes: there('.days-column li:nth-child(12)') },
    {
      name: 'to what is missing',
      with: '.days-column [data-action="open-ledger"]',
      comes: there('[data-view="ledger"]'),
    },
    { name: 'to the calendar', with: '[data-action="calendar"]', comes: there('[data-calendar]') },
    {
      name: 'to a list of the day',
      with: '[data-narrows]',
      comes: there('[data-narrows][aria-pressed="true"]'),
    },
    {
      name: 'to another view',
      with: '.page-bar a[href="#/plots"], .elsewhere a[href="#/plots"]',
      comes: there('[data-view="plots"]'),
    },
    {
      name: 'to the options',
      with: '[data-action="open-options"]',
      leaves: true,
      comes: there('#about-heading'),
    },
    {
      name: 'to ask now',
      async before() {
        web.requests.length = 0;
      },
      with: '.day-head [data-action="refresh"]',
      comes: () => until('a request', async () => web.requests.some(({ host }) => host === 'rss.arxiv.org')),
    },
    inPane('a star', 'star', marked('starredAt', 1)),
    inPane('a paper as read', 'mark-read', marked('readAt', 1)),
    inPane('a paper out of sight', 'hide', marked('hiddenAt', 1)),
    inPane('a paper into a collection', 'collect', there('dialog.chooser')),
    inPane('to follow an author', 'follow-name', (page) =>
      until('the topic', async () => JSON.stringify(await readStorage(page)).includes('followed-authors')),
    ),
    {
      name: 'a note of one’s own',
      before: read,
      with: '[name="ownNote"]',
      keys: ['n', 'o', 'w', 'Shift+Tab'],
      async byMouse(control) {
        await control.fill('now');
        await control.blur();
      },
      comes: marked('note', 1),
    },
    {
      name: 'to a day of the calendar',
      async before(page, way) {
        await press(page, way, '[data-action="calendar"]');
        const field = page.locator('[name="goToDay"]');
        const [year, month, day] = addDays(web.today, -2).split('-');
        if (way === 'mouse') return field.fill(`${year}-${month}-${day}`);
        await tabTo(page, '[name="goToDay"]');
        await page.keyboard.type(`${month}${day}${year}`);
      },
      with: '[data-action="go-to-day"]',
      comes: there('[data-view="day"] .days-column li:nth-child(3) [aria-current]'),
    },
    {
      name: 'on to the next paper',
      before: readAlone,
      with: '[data-action="next-paper"]',
      comes: there('[data-action="previous-paper"]:enabled'),
    },
    {
      name: 'back to the paper before',
      async before(page, way) {
        await readAlone(page, way);
        await press(page, way, '[data-action="next-paper"]');
      },
      with: '[data-action="previous-paper"]:enabled',
      comes: there('[data-action="previous-paper"]:disabled'),
    },
    {
      name: 'back to the list where there is room for one',
      before: readAlone,
      with: '[data-action="back-to-list"]',
      comes: there('.panes[data-pane="list"]'),
    },
  ],
);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
