/** What a model wrote and is to write, in the popup, on the full page and in the options; a file that is brought back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Job } from '../../lib/records/job';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';
import { accessible, type State } from './accessibility';

const SERVER = { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' };
let web: FakeWeb;
let gloss: GlossBrowser;
let shown: Page;
/** Of the first card whose paper a model wrote of. */
let paper: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  shown = await gloss.page('popup.html');
  await shown.locator('[data-card]').first().waitFor();
  await setStorage(options, SERVER);
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
  const keys = await shown
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper ?? ''));
  const long = web.papers.find(
    ({ id, abstract, withdrawnBy }) => keys.includes(`arxiv:${id}`) && abstract.length > 600 && !withdrawnBy,
  );
  paper = `arxiv:${long?.id}`;
  const page = await gloss.context.newPage();
  await openNote(page, `https://arxiv.org/abs/${long?.id}`);
  web.models.next({ quirk: 'numbers' });
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  await page.close();
  const done = await until('the job', async () => (await stored<Job>(shown, 'jobs'))[0]);
  // What is written stays what is shown, whatever the pages speak.
  await setStorage(shown, { writingPaused: true, digestLanguage: 'en' });
  const failure = { kind: 'key-refused', status: 401 } as const;
  await putRows(shown, 'jobs', [
    { ...done, id: 'waits', state: 'queued' },
    { ...done, id: 'held-up', state: 'blocked', failure },
    { ...done, id: 'failed', state: 'failed', failure: { kind: 'cut-off' } },
  ]);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = (page: Page) => page.locator(`[data-card][data-paper="${paper}"]`);
async function openCard(page: Page): Promise<void> {
  await card(page).locator('.more').click();
  await card(page).locator('.said').first().waitFor();
}
const give = (page: Page, buffer: Buffer) =>
  page
    .locator('[name="backupFile"]')
    .setInputFiles({ name: 'gloss-backup.jsonl.gz', mimeType: 'application/gzip', buffer });

const STATES: State[] = [
  { name: 'a card that a model wrote, open', hash: 'popup.html', show: openCard },
  {
    name: 'a statement that is reported',
    hash: 'popup.html',
    async show(page) {
      await openCard(page);
      await card(page).locator('[data-action="report"]').first().focus();
      await page.keyboard.press('Enter');
      await card(page).locator('input[type="radio"]').first().waitFor();
    },
  },
  {
    name: 'both texts beside each other',
    hash: 'daily.html#/subjects/cs.LG',
    async show(page) {
      await openCard(page);
      const compare = card(page).locator('[data-action="compare"]');
      if ((await compare.getAttribute('aria-pressed')) !== 'true') await compare.click();
      await card(page).locator('.pair').first().waitFor();
    },
  },
  {
    name: 'jobs that wait, are held up and failed',
    hash: 'daily.html#/jobs',
    show: (page) => page.locator('[data-job="failed"]').waitFor(),
  },
  {
    name: 'a server that answers as it should',
    hash: 'options.html#writing',
    within: '#writing',
    async show(page) {
      await page.locator('[data-action="test-engine"]').click();
      await page.locator('[data-engine-test="works"]').waitFor();
    },
  },
  {
    name: 'a server that does not answer as it should',
    hash: 'options.html#writing',
    async show(page) {
      web.models.next({ quirk: 'unauthorized' });
      await page.locator('[data-action="test-engine"]').click();
      await page.locator('[data-engine-test="failed"]').waitFor();
    },
  },
  {
    name: 'a file that is no backup',
    hash: 'options.html#backup',
    async show(page) {
      await give(page, Buffer.from('nothing of Gloss'));
      await page.locator('[data-task="refused"]').waitFor();
    },
  },
];

accessible(async (hash) => {
  await shown.close();
  shown = await gloss.page(hash);
  await shown.locator('#app > *').first().waitFor();
  // The popup remembers which card was open.
  await shown.evaluate(() => localStorage.clear());
  await shown.reload();
  if (hash.startsWith('options')) await shown.locator('#about-heading').waitFor();
  return shown;
}, STATES);
