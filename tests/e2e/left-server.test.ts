/** What was asked of a server that the reader has left since: nothing more is sent there, and who is set now is asked by a press. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Digest } from '../../lib/records/digest';
import type { Job } from '../../lib/records/job';
import type { Paper } from '../../lib/records/paper';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

const LEFT = 'https://models.example/v1';
const NOW_SET = 'https://elsewhere.example/v1';
let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 83 });
  gloss = await launchGloss({ web });
  page = await gloss.page('options.html');
  await page.getByRole('searchbox').first().fill('cs.LG');
  await page.locator('.found input[value="cs.LG"]').check();
  await page.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const jobs = () => stored<Job>(page, 'jobs');
const asked = () => web.models.requests.filter(({ method }) => method === 'POST').length;

it('it is sent nothing, which is said; tried again it goes to the server that is set', async () => {
  const [paper] = await stored<Paper>(page, 'papers');
  if (!paper) throw new Error('no paper');
  const { title, abstract, primary, categories } = paper;
  const job: Job = {
    id: 'asked-before',
    paper: paper.key,
    version: paper.version,
    language: 'en',
    engine: 'openai',
    endpoint: LEFT,
    model: 'tide-1',
    promptVersion: '1',
    text: { title, abstract, primary, categories },
    state: 'queued',
    urgency: 'click',
    attempts: 0,
    notBefore: 0,
    estimate: { input: 1500, output: 800, counted: false },
    createdAt: 1,
    changedAt: 1,
  };
  await setStorage(page, { engine: 'openai', baseUrl: NOW_SET, model: 'tide-1' });
  await putRows(page, 'jobs', [job]);
  await page.goto(page.url().replace(/options.*/, 'daily.html#/jobs'));
  // Any look at the queue.
  await page.evaluate(`chrome.alarms.create('write', { when: Date.now() })`);
  const row = page.locator('[data-job="asked-before"]');
  await row.getByText('You no longer write with models.example').waitFor();
  expect(await jobs()).toMatchObject([{ state: 'blocked', failure: { kind: 'left' }, attempts: 0 }]);

  await row.locator('[data-action="job-retry"]').click();
  await until('it to be asked of the other', async () => (await jobs())[0]?.endpoint === NOW_SET);
  expect(await jobs()).toHaveLength(1);
  expect(asked()).toBe(0);
});

it('it goes on by itself where the reader comes back to it', async () => {
  const [waits] = await jobs();
  await putRows(page, 'jobs', [{ ...waits, endpoint: LEFT, state: 'blocked', failure: { kind: 'left' } }]);
  await setStorage(page, { baseUrl: LEFT });
  const digests = () => stored<Digest>(page, 'digests');
  await until('the digest', async () => (await digests()).length === 1, { timeout: 30_000 });
  expect(asked()).toBe(1);
});
