/** Topics: made, changed and taken back in the options, seen on cards, gathered in the popup. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 60, papersPerDay: 160 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  await options.locator('[name="newTopic"]').waitFor();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const rows = () => options.locator('[data-topic-row]');
const field = (i: number, what: string) => rows().nth(i).locator(`[name^="topic-${what}-"]`);
const chips = () => popup.locator('[data-card]:visible .topic').allTextContents();
const filter = (name: string) => popup.locator(`[data-filter="${name}"]`);

async function add(query: string): Promise<void> {
  await options.locator('[name="newTopic"]').fill(query);
  await options.keyboard.press('Enter');
}

it('there are none at first, and the popup speaks of none', async () => {
  expect(await rows().count()).toBe(0);
  expect(await filter('topics').count()).toBe(0);
  expect(await chips()).toEqual([]);
});

it('a search becomes one; it is counted, and its papers carry it in the popup that is open', async () => {
  await add('ti:learning');
  await rows().nth(0).waitFor();
  const papers = await stored<StoredPaper>(options, 'papers');
  const found = papers.filter(({ title }) => /\blearnings?\b/i.test(title));
  expect(found.length).toBeGreaterThan(0);
  await rows().nth(0).getByText(`${found.length} of the ${papers.length} papers kept here.`).waitFor();
  await until('chips', async () => (await chips()).length > 0);
  await filter('topics').click();
  const shown = await popup
    .locator('[data-card]:visible')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper));
  expect(shown.length).toBeGreaterThan(0);
  const keys: string[] = found.map(({ key }) => key);
  expect(shown.every((key) => keys.includes(key ?? ''))).toBe(true);
  expect(await chips()).toHaveLength(shown.length);
});

it('its name, its search and its place can be changed, and each change taken back', async () => {
  await field(0, 'name').fill('All that learns');
  await field(0, 'name').press('Enter');
  await until('the name', async () => (await chips())[0] === 'All that learns');
  await add('cat:cs');
  await rows().nth(1).waitFor();
  await rows().nth(1).locator('[data-action="topic-up"]').click();
  await until('its place', async () => (await field(0, 'query').inputValue()) === 'cat:cs');
  await options.keyboard.press('Control+z');
  await until('its place before', async () => (await field(1, 'query').inputValue()) === 'cat:cs');
  await rows().nth(1).locator('[data-action="topic-remove"]').click();
  await until('one', async () => (await rows().count()) === 1);
});

it('what is no search is not kept, says why, and stays as it was typed', async () => {
  await field(0, 'query').fill('(learning');
  await field(0, 'query').press('Enter');
  await rows().nth(0).locator('[role="alert"]').waitFor();
  expect(await rows().nth(0).locator('[role="alert"]').textContent()).toBe('A bracket is not closed: (');
  await add('xx:foo');
  await options.locator('#newTopic-help[role="alert"]').waitFor();
  expect(await rows().count()).toBe(1);
  await field(0, 'query').press('Escape');
  expect(await field(0, 'query').inputValue()).toBe('ti:learning');
});

it('that is off marks nothing', async () => {
  await field(0, 'on').uncheck();
  await until('no chip', async () => (await popup.locator('.topic').count()) === 0);
  await filter('all').click();
  await until('no filter', async () => (await filter('topics').count()) === 0);
});
