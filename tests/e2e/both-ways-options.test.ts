/** What is read and how it is asked and written of, set in the options by mouse and by the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, chosen, type Deed, gone, press, tabTo, there, type Way } from './both-ways';

const SETTINGS = {
  topics: [
    { id: 't1', name: 'Tides', query: 'tides', colour: 1, on: true },
    { id: 't2', name: 'Graphs', query: 'graphs', colour: 2, on: true },
  ],
  engine: 'openai',
  baseUrl: 'https://models.example/v1',
  model: 'tide-1',
  pollHours: 8,
  paused: false,
  notesShown: true,
  notesOffOn: ['arxiv:2606.00001'],
  interfaceLanguage: 'en',
};
let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 72 });
  gloss = await launchGloss({ web });
  // The database is there once a page was.
  const first = await gloss.page('options.html');
  await first.locator('#about-heading').waitFor();
  await first.close();
  aside = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const isSet = (name: string, to: unknown) => (page: Page) =>
  until(`${name}: ${to}`, async () => (await readStorage(page))[name] === to);
const topics = async (page: Page) => ((await readStorage(page)).topics ?? []) as (typeof SETTINGS)['topics'];
const firstTopic = (is: (first: Record<string, unknown>) => boolean) => (page: Page) =>
  until('the topic', async () => is((await topics(page))[0] ?? {}));

/** Looks for a category. */
async function look(page: Page, way: Way): Promise<void> {
  const box = '.category-search [type="search"]';
  if (way === 'mouse') return page.locator(box).fill('math.PR');
  await tabTo(page, box);
  await page.keyboard.type('math.PR');
}
/** Types a key, and keeps it. */
async function giveKey(page: Page, way: Way): Promise<void> {
  if (way === 'mouse') await page.locator('[name="apiKey"]').fill('sk-nobody');
  else {
    await tabTo(page, '[name="apiKey"]');
    await page.keyboard.type('sk-nobody');
  }
  await page.keyboard.press('Enter');
  await page.locator('[data-action="forget-key"]').waitFor();
}
const onTopic = (name: string, control: string, comes: Deed['comes'], more: Partial<Deed> = {}): Deed => ({
  name,
  with: `[data-topic-row] ${control}`,
  comes,
  ...more,
});

const READING: Deed[] = [
  {
    name: 'to follow what is found',
    before: look,
    with: '.found input[value="math.PR"]',
    keys: ['Space'],
    comes: there('[data-list="arxiv:math.PR"]'),
  },
  {
    name: 'to follow no longer',
    with: '[data-list="arxiv:cs.LG"] .remove',
    comes: gone('[data-list="arxiv:cs.LG"]'),
  },
  {
    name: 'to follow after all',
    before: (page, way) => press(page, way, '[data-list="arxiv:cs.LG"] .remove'),
    with: '.undo [data-action="undo"]',
    comes: there('[data-list="arxiv:cs.LG"]'),
  },
  {
    name: 'to follow a field',
    with: '[data-category-preset="number-theory"]',
    comes: there('[data-list="arxiv:math.NT"]'),
  },
  {
    name: 'to unfold a group',
    with: '.category-group:last-of-type > summary',
    comes: there('.category-group:last-of-type[open]'),
  },
  {
    name: 'to tick a category',
    with: '.category-groups input[value="cs.AI"]',
    keys: ['Space'],
    comes: there('[data-list="arxiv:cs.AI"]'),
  },
  {
    name: 'to find a setting',
    with: '[name="settingsSearch"]',
    keys: [...'backup'],
    byMouse: (control) => control.fill('backup'),
    comes: there('[data-stat="settings-found"]:not(:empty)'),
  },
  {
    name: 'to a section',
    with: 'nav.sections a[href="#backup"]',
    async comes(page) {
      await page.waitForURL(/#backup$/);
      // The browser goes on from there.
      await page.keyboard.press('Tab');
      await page.locator('#backup :focus').waitFor();
    },
  },
];
const TOPICS: Deed[] = [
  {
    name: 'a new topic',
    with: '[name="newTopic"]',
    keys: [...'waves', 'Enter'],
    async byMouse(control) {
      await control.fill('waves');
      await control.page().locator('[data-action="topic-add"]').click();
    },
    comes: (page) => until('three', async () => (await topics(page)).length === 3),
  },
  onTopic(
    'a topic up',
    '[data-action="topic-up"]:enabled',
    firstTopic(({ id }) => id === 't2'),
  ),
  onTopic(
    'a topic down',
    '[data-action="topic-down"]:enabled',
    firstTopic(({ id }) => id === 't2'),
  ),
  onTopic(
    'a topic away',
    '[data-action="topic-remove"]',
    firstTopic(({ id }) => id === 't2'),
  ),
  onTopic(
    'a topic off',
    '[name="topic-on-t1"]',
    firstTopic(({ on }) => on === false),
    { keys: ['Space'] },
  ),
  onTopic(
    'a topic that hides',
    '[name="topic-hides-t1"]',
    firstTopic(({ hides }) => hides === true),
    {
      before: (page, way) => press(page, way, '[data-topic-row="t1"] summary'),
      keys: ['Space'],
    },
  ),
  chosen('a topic’s colour', '', 'topic-colour-t1', '2'),
];
const ENGINE: Deed[] = [
  {
    name: 'another engine',
    with: '[name="engine"]',
    keys: ['ArrowUp'],
    byMouse: (control) => control.selectOption('extractive'),
    comes: (page) => until('another', async () => (await readStorage(page)).engine !== 'openai'),
  },
  {
    name: 'a server tried',
    with: '[data-action="test-engine"]',
    comes: there('[data-engine-test="works"]'),
  },
  {
    name: 'a key forgotten',
    before: giveKey,
    with: '[data-action="forget-key"]',
    comes: gone('[data-action="forget-key"]'),
  },
  {
    name: 'how often is asked',
    with: '[name="pollHours"]',
    keys: ['Control+a', '5', 'Enter'],
    async byMouse(control) {
      await control.fill('5');
      await control.blur();
    },
    comes: isSet('pollHours', 5),
  },
  { name: 'a pause', with: '[name="paused"]', keys: ['Space'], comes: isSet('paused', true) },
  { name: 'no notes', with: '[name="notesShown"]', keys: ['Space'], comes: isSet('notesShown', false) },
  { name: 'notes again', with: '[data-action="notes-again"]', comes: gone('[data-action="notes-again"]') },
  {
    name: 'another language',
    with: '[name="interfaceLanguage"]',
    keys: ['ArrowDown'],
    byMouse: (control) => control.selectOption('zh-CN'),
    comes: there(':root[lang="zh-CN"]'),
  },
];

bothWays(async () => {
  await options?.close();
  await emptyTable(aside, 'follows');
  await emptyTable(aside, 'secrets');
  await putRows(aside, 'follows', [{ list: 'arxiv:cs.LG', addedAt: 1 }]);
  await setStorage(aside, SETTINGS);
  options = await gloss.page('options.html');
  await options.locator('#about-heading').waitFor();
  return options;
}, [...READING, ...TOPICS, ...ENGINE]);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
