/** A Chinese reader with a model, whichever language the pages speak: translated cards, the reader's terms, and what was reported. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Job } from '../../lib/records/job';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';
import { accessible, type State } from './accessibility';

const SETTINGS = {
  engine: 'openai',
  baseUrl: 'https://models.example/v1',
  model: 'tide-1',
  digestLanguage: 'zh-CN',
  abstractTranslated: true,
  ownGlossary: {
    'zh-CN': [
      { term: 'random walk', as: '随机漫步', field: 'mathematics' },
      { term: 'ring', as: '环' },
    ],
  },
};
let web: FakeWeb;
let gloss: GlossBrowser;
let shown: Page;
/** One a model wrote of, and one of which it did not. */
let written: FakePaper | undefined;
let unwritten: FakePaper | undefined;
let done: Job;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57, papersPerDay: 200 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await setStorage(options, SETTINGS);
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
  [written, unwritten] = web
    .listed('cs.LG')
    .flatMap(({ paper, type }) =>
      type === 'new' && paper.abstract.length > 600 && !paper.withdrawnBy ? [paper] : [],
    );
  shown = await gloss.context.newPage();
  await openNote(shown, `https://arxiv.org/abs/${written?.id}`);
  await shown.locator('gloss-note [data-action="write-digest"]').click();
  await shown.locator('gloss-note[data-engine="openai"]').waitFor();
  await shown.close();
  done = await until('the job', async () => (await stored<Job>(options, 'jobs'))[0]);
  // From now on the pages of each language are drawn, and nothing else is written.
  await setStorage(options, { writingPaused: true });
  shown = await gloss.page('popup.html');
  await openCard(shown);
  await report(shown);
  await options.close();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = (page: Page, paper: FakePaper | undefined) =>
  page.locator(`[data-card][data-paper="arxiv:${paper?.id}"]`);

async function openCard(page: Page): Promise<void> {
  await card(page, written).locator('.more').click();
  await card(page, written).locator('[data-row="abstract"]').waitFor();
}

/** Says of a sentence of the open card that it is wrong. */
async function report(page: Page): Promise<void> {
  const row = card(page, written).locator('[data-section="results"]');
  await row.locator('[data-action="report"]').first().focus();
  await page.keyboard.press('Enter');
  await row.locator('[value="overstated"]').check();
  await row.locator('[name="reportWords"]').fill('六成，不是全部');
  await row.locator('[data-action="keep-report"]').click();
  await row.locator('[data-reported]').waitFor();
}

const STATES: State[] = [
  {
    name: 'a card with both titles',
    hash: 'popup.html',
    show: (page) => card(page, written).locator('.translated').waitFor(),
  },
  {
    name: 'a card with both abstracts, open, and a sentence that was reported',
    hash: 'popup.html',
    show: openCard,
  },
  {
    name: 'what was reported',
    hash: 'options.html#writing',
    within: '#writing',
    show: (page) => page.locator('[data-report="overstated"]').waitFor(),
  },
  {
    name: 'a paper with its translation, read on the full page',
    hash: 'daily.html#/day',
    async show(page) {
      await card(page, written).click();
      await page.locator(`[data-reading="arxiv:${written?.id}"] .said`).first().waitFor();
    },
  },
  {
    name: 'a card that a model can write of',
    hash: 'popup.html',
    async show(page) {
      await card(page, unwritten).locator('.more').click();
      await card(page, unwritten).locator('[data-action="write-digest"]').waitFor();
    },
  },
  {
    name: 'a card that is written of',
    hash: 'popup.html',
    async show(page) {
      await card(page, unwritten).locator('.more').click();
      await card(page, unwritten).locator('[data-action="write-digest"]').click();
      await card(page, unwritten).locator('[data-writing="running"] [data-action="stop"]').waitFor();
    },
  },
  {
    name: 'a job that runs',
    hash: 'daily.html#/jobs',
    async show(page) {
      const until = Date.now() + 600_000;
      const running = {
        id: 'runs',
        state: 'running',
        asked: true,
        changedAt: Date.now(),
        lease: { owner: 'a test', until },
      };
      await putRows(page, 'jobs', [{ ...done, ...running }]);
      await page.reload();
      await page.locator('[data-jobs="running"] [data-job="runs"]').waitFor();
    },
  },
  {
    name: 'the reader’s terms, and one that is there already',
    hash: 'options.html#writing',
    within: '#writing',
    async show(page) {
      await page.locator('.glossary > summary').click();
      await page.locator('[data-glossary="own"] [data-term]').nth(1).waitFor();
      await page.locator('[name="newTerm"]').fill('ring');
      await page.locator('[name="newAs"]').fill('圈');
      await page.locator('[data-action="add-term"]').click();
      await page.locator('.new-term [role="alert"]:not(:empty)').waitFor();
    },
  },
];

accessible(async (hash) => {
  await shown.close();
  shown = await gloss.page(hash);
  await shown.locator('#app > *').first().waitFor();
  await emptyTable(shown, 'jobs');
  // The popup remembers which card was open.
  await shown.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await shown.reload();
  if (hash.startsWith('options')) await shown.locator('#about-heading').waitFor();
  return shown;
}, STATES);
