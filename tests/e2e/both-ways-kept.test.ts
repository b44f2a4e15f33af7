/** All that is done with what is kept on the full page, the starred, collections and jobs, by mouse and by the keyboard alone. */
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, chosen, type Deed, gone, press, there } from './both-ways';

let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let daily: Page;
let file: Promise<Download>;
let papers: StoredPaper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 70 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  papers = await stored<StoredPaper>(options, 'papers');
  await options.close();
  aside = await gloss.page('rescue.html');
  await setStorage(aside, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const saved = (kind: RegExp) => async () => expect((await file).suggestedFilename()).toMatch(kind);

/** Jobs in whatever state. */
const jobs =
  (...states: string[]) =>
  (page: Page) =>
    putJobs(page, states).then(() => page.locator('[data-job="job-0"]').waitFor());
async function putJobs(page: Page, states: readonly string[]): Promise<void> {
  const rows = states.map((state, i) => {
    const {
      key: paper,
      version = 1,
      title,
      abstract,
      primary,
      categories,
    } = papers[i % papers.length] as StoredPaper;
    const of = { paper, version, language: 'en', engine: 'openai', endpoint: 'https://models.example/v1' };
    const text = { title, abstract, primary, categories };
    const told = { state, urgency: 'click', attempts: 0, notBefore: 0, createdAt: i, changedAt: Date.now() };
    const estimate = { input: 1500, output: 800, counted: false };
    const failure = state === 'failed' ? { failure: { kind: 'cut-off' } } : {};
    return {
      id: `job-${i}`,
      ...of,
      model: 'tide-1',
      promptVersion: '1',
      text,
      estimate,
      ...told,
      ...failure,
    };
  });
  await putRows(page, 'jobs', rows);
  await page.reload();
}
const onJobs = (name: string, states: string[], control: string, comes: Deed['comes']): Deed => ({
  name,
  at: '#/jobs',
  before: jobs(...states),
  with: control,
  comes,
});
const onCollections = (
  name: string,
  control: string,
  comes: Deed['comes'],
  more: Partial<Deed> = {},
): Deed => ({
  name,
  at: '#/collections',
  with: control,
  comes,
  ...more,
});
const DEEDS: Deed[] = [
  chosen('to another order of the starred', '#/starred', 'shelfOrder', 'paper'),
  {
    name: 'the starred as a file',
    at: '#/starred',
    async before(page, way) {
      await putRows(page, 'marks', [{ paper: papers[0]?.key, starredAt: 1 }]);
      await page.reload();
      await press(page, way, '.shelf-tools .drop-menu > summary');
      file = page.waitForEvent('download');
    },
    with: '.shelf-tools [data-format="bibtex"]',
    comes: saved(/^gloss-starred-.*\.bib$/),
  },
  {
    name: 'more of the starred',
    at: '#/starred',
    async before(page, way) {
      const [paper] = papers;
      const many = Array.from({ length: 201 }, (_, i) => `2605.${10_000 + i}`);
      await putRows(
        page,
        'papers',
        many.map((id) => ({ ...paper, id, key: `arxiv:${id}` })),
      );
      await putRows(
        page,
        'marks',
        many.map((id, i) => ({ paper: `arxiv:${id}`, starredAt: i + 1 })),
      );
      await page.reload();
      await page.locator('.day-list [data-card] >> nth=199').waitFor();
      // As a reader comes there: card by card, and not through all that can be pressed on each.
      if (way === 'keyboard') for (let i = 0; i < 200; i++) await page.keyboard.press('j');
    },
    with: '[data-action="shelf-more"]',
    comes: (page) =>
      until('all of them', async () => (await page.locator('.day-list [data-card]').count()) === 201),
  },
  onCollections('a new collection', '[name="newCollection"]', there('[data-collection-row]:nth-child(3)'), {
    keys: [...'Third', 'Enter'],
    async byMouse(control) {
      await control.fill('Third');
      await control.page().locator('[data-action="add-collection"]').click();
    },
  }),
  onCollections(
    'a collection up',
    '[data-collection-row="c2"] [data-action="collection-up"]',
    there('[data-collection-row="c2"]:first-child'),
  ),
  onCollections(
    'a collection down',
    '[data-collection-row="c1"] [data-action="collection-down"]',
    there('[data-collection-row="c1"]:last-child'),
  ),
  onCollections(
    'a collection away',
    '[data-collection-row="c1"] [data-action="collection-remove"]',
    gone('[data-collection-row="c1"]'),
  ),
  onCollections('a collection back', '.undo [data-action="undo"]', there('[data-collection-row="c1"]'), {
    before: (page, way) => press(page, way, '[data-collection-row="c1"] [data-action="collection-remove"]'),
  }),
  onCollections(
    'another name',
    '[name="collection-name-c1"]',
    (page) =>
      until('the name', async () => JSON.stringify(await stored(page, 'collections')).includes('"One!"')),
    {
      keys: ['End', '!', 'Enter'],
      async byMouse(control) {
        await control.fill('One!');
        await control.blur();
      },
    },
  ),
  chosen('another colour', '#/collections', 'collection-colour-c1', '1'),
  onJobs('writing goes on', ['queued'], '[data-action="pause-writing"]', (page) =>
    until('it to go on', async () => (await readStorage(page)).writingPaused === false),
  ),
  onJobs(
    'all jobs stopped',
    ['queued', 'queued'],
    '[data-action="stop-writing"]',
    gone('[data-jobs="waiting"]'),
  ),
  onJobs(
    'more jobs',
    Array.from({ length: 51 }, () => 'queued'),
    '[data-action="more-jobs"]',
    gone('[data-action="more-jobs"]'),
  ),
  onJobs(
    'a job first',
    ['queued', 'queued'],
    '[data-job="job-1"] [data-action="job-front"]',
    gone('[data-job="job-1"] [data-action="job-front"]'),
  ),
  onJobs(
    'a job stopped',
    ['queued', 'queued'],
    '[data-job="job-0"] [data-action="job-stop"]',
    there('[data-jobs="failed"] [data-job="job-0"]'),
  ),
  onJobs(
    'a job tried again',
    ['failed'],
    '[data-action="job-retry"]',
    there('[data-jobs="waiting"] [data-job]'),
  ),
  onJobs(
    'what is over put away',
    ['done', 'queued'],
    '[data-action="clear-jobs"]',
    gone('[data-jobs="done"]'),
  ),
];

bothWays(async (at) => {
  await daily?.close();
  await setStorage(aside, { writingPaused: true });
  for (const table of ['marks', 'jobs', 'collections']) await emptyTable(aside, table);
  await putRows(aside, 'collections', [
    { id: 'c1', name: 'One', order: 0, madeAt: 1 },
    { id: 'c2', name: 'Two', order: 1, madeAt: 2 },
  ]);
  daily = await gloss.page(`daily.html${at}`);
  await daily.setViewportSize({ width: 1400, height: 850 });
  await daily.locator('[data-view]').waitFor();
  return daily;
}, DEEDS);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
