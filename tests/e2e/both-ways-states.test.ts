/** What the options offer in some states alone, by mouse and by the keyboard alone: names, seeds, prices, feeds, terms, copies. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, removeFromStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, type Deed, gone, press, tabTo, there, type Way } from './both-ways';

const SETTINGS = {
  topics: [{ id: 't1', name: 'Tides', query: 'tides', colour: 1, on: true, authors: ['Ada Lund'] }],
  engine: 'openai',
  baseUrl: 'https://models.example/v1',
  model: 'tide-1',
  modelPrices: { 'tide-1': { input: 40, output: 80 } },
  digestLanguage: 'zh-CN',
  ownGlossary: {},
};
let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let options: Page;
let papers: StoredPaper[];
/** What a press has the browser ask. */
let asked: Promise<unknown>;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 74 });
  gloss = await launchGloss({ web });
  const first = await gloss.page('options.html');
  await first.getByRole('searchbox').first().fill('cs.LG');
  await first.locator('.found input[value="cs.LG"]').check();
  await first.locator('[data-card]').first().waitFor();
  papers = await stored<StoredPaper>(first, 'papers');
  await first.close();
  aside = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

type FirstTopic = { authors?: string[] };
const authors = (is: (names: readonly string[]) => boolean) => async (page: Page) =>
  until('the names', async () => {
    const [topic] = (await readStorage(page)).topics as FirstTopic[];
    return is(topic?.authors ?? []);
  });
async function write(page: Page, way: Way, field: string, text: string): Promise<void> {
  if (way === 'mouse') return page.locator(field).fill(text);
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}
const unfoldTopic = (page: Page, way: Way) => press(page, way, '[data-topic-row="t1"] summary');
const unfoldTerms = (page: Page, way: Way) => press(page, way, '.glossary > summary');

const NAMES: Deed[] = [
  {
    name: 'an author more',
    async before(page, way) {
      await unfoldTopic(page, way);
      await write(page, way, '[name="topic-authors-t1"]', 'Bo Tervo');
    },
    with: '[data-names="topic-authors-t1"] [data-action="add-name"]',
    comes: authors((names) => names.join() === 'Ada Lund,Bo Tervo'),
  },
  {
    name: 'an author less',
    before: unfoldTopic,
    with: '[data-action="remove-name"]',
    comes: authors((names) => names.length === 0),
  },
  {
    name: 'a paper as a topic',
    before: async (page, way) => {
      await write(page, way, '[name="newTopic"]', `https://arxiv.org/abs/${papers[0]?.id}`);
      await page.locator('[name="fromPaperQuery"][aria-busy="false"]').waitFor();
    },
    with: '[data-action="topic-add-paper"]',
    comes: there('[data-topic-row]:nth-child(2)'),
  },
];
const REST: Deed[] = [
  {
    name: 'the price of the table',
    with: '[data-action="table-price"]',
    comes: there('[data-price="unknown"]'),
  },
  {
    name: 'to look for the feeds of a page',
    before: (page, way) =>
      write(page, way, '.category-search [type="search"]', 'https://journals.plos.org/plosbiology/'),
    with: '[data-action="find-feeds"]',
    comes: there('[data-discovery="found"]'),
  },
  {
    name: 'a term said otherwise',
    async before(page, way) {
      await unfoldTerms(page, way);
      await page.locator('[data-glossary="built-in"] [data-term]').first().waitFor();
    },
    with: '[data-glossary="built-in"] [data-action="change-term"]',
    comes: (page) => page.locator('[name="newTerm"]:not(:placeholder-shown)').waitFor(),
  },
  {
    name: 'terms out of a file',
    async before(page, way) {
      await unfoldTerms(page, way);
      asked = page.waitForEvent('filechooser');
    },
    with: '[data-action="import-terms"]',
    byMouse: (field) => field.locator('..').click(),
    comes: () => asked,
  },
  {
    name: 'a copy opened',
    before: (page, way) => press(page, way, '.snapshots > summary'),
    with: '[data-action="open-snapshot"]',
    comes: there('#backup [data-action="confirm-import"]'),
  },
  {
    name: 'the copies away',
    before: (page, way) => press(page, way, '[data-action="delete-copies"]'),
    with: '#storage [data-action="confirm"]',
    comes: gone('[data-snapshot]'),
  },
  {
    name: 'earlier days away',
    before: (page, way) => press(page, way, '[data-action="forget-earlier"]'),
    with: '#storage [data-action="confirm"]',
    comes: there('[data-stat="room-made"]:not(:empty)'),
  },
];
/** All that is kept goes, but for what the browser will not let go of. */
const ERASED: Deed = {
  name: 'to begin again where not all could be deleted',
  async before(page, way) {
    await page.evaluate(() => {
      caches.delete = () => Promise.reject(new Error('held'));
    });
    await press(page, way, '[data-action="erase-all"]');
    await press(page, way, '#reset [data-action="confirm"]');
    await page.locator('[data-action="start-again"]').waitFor();
  },
  with: '[data-action="start-again"]',
  leaves: true,
  comes: (page) => page.locator('.all-chosen').waitFor({ state: 'detached' }),
};

/** A copy as the browser keeps it once a week. */
async function keepCopy(page: Page, of: readonly string[]): Promise<void> {
  await page.evaluate(async (lines) => {
    const packed = new Blob([lines.join('\n')]).stream().pipeThrough(new CompressionStream('gzip'));
    const file = await new Response(packed).blob();
    const headers = { 'content-type': 'application/gzip', 'content-length': String(file.size) };
    const cache = await caches.open('gloss-snapshots');
    await cache.put(`https://gloss.invalid/snapshots/${Date.now()}`, new Response(file, { headers }));
  }, of);
}
const COPY = [
  '{"app":"gloss","kind":"backup","version":1,"savedAt":"2026-06-18T00:00:00Z"}',
  '["follows",{"list":"arxiv:math.PR","addedAt":1}]',
  '["end",1]',
  '',
];

bothWays(async () => {
  await options?.close();
  await emptyTable(aside, 'follows');
  await putRows(aside, 'follows', [{ list: 'arxiv:cs.LG', addedAt: 1 }]);
  await putRows(aside, 'papers', papers);
  await removeFromStorage(aside, ['loss'], 'session');
  await setStorage(aside, SETTINGS);
  await aside.evaluate(() => caches.delete('gloss-snapshots'));
  await keepCopy(aside, COPY);
  options = await gloss.page('options.html');
  await options.locator('#about-heading').waitFor();
  return options;
}, [...NAMES, ...REST, ERASED]);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
