/** The list of jobs: how it stands with each, and what a reader does to them, by mouse and by keyboard; with a model of our own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from '../../lib/clock';
import type { Job } from '../../lib/records/job';
import type { Paper } from '../../lib/records/paper';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
let papers: Paper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 82 });
  gloss = await launchGloss({ web });
  page = await gloss.page('options.html');
  await page.getByRole('searchbox').first().fill('cs.LG');
  await page.locator('.found input[value="cs.LG"]').check();
  await page.locator('[data-card]').first().waitFor();
  papers = await stored<Paper>(page, 'papers');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const SERVER = 'https://models.example/v1';
function job(i: number, given: Partial<Job> = {}): Job {
  const paper = papers[i % papers.length];
  if (!paper) throw new Error('no paper');
  const { title, abstract, primary, categories } = paper;
  return {
    id: `job-${i}`,
    paper: paper.key,
    version: paper.version,
    language: 'en',
    engine: 'openai',
    endpoint: SERVER,
    model: 'invented',
    promptVersion: '1',
    text: { title, abstract, primary, categories },
    state: 'queued',
    // What a rule wanted is taken back when settings change.
    urgency: 'click',
    attempts: 0,
    notBefore: 0,
    estimate: { input: 1500, output: 800, counted: false },
    createdAt: 1000 + i,
    changedAt: Date.now(),
    ...given,
  };
}
const part = (name: string) => page.locator(`[data-jobs="${name}"]`);
const idsIn = (name: string) =>
  part(name)
    .locator('[data-job]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.job));
const act = (id: string, action: string) => page.locator(`[data-job="${id}"] [data-action="${action}"]`);
const ofFourth = () => expect.stringContaining(papers[4]?.key ?? '-');
const rowOf = async (id: string) => (await stored<Job>(page, 'jobs')).find((each) => each.id === id);

it('says that no model is set, and where to choose one', async () => {
  await page.goto(page.url().replace(/options.*/, 'daily.html#/jobs'));
  const none = page.locator('[data-notice="no-jobs"]');
  await none.waitFor();
  expect(await none.innerText()).toContain('No model is set');
  expect(await none.locator('a').getAttribute('href')).toBe('/options.html');
});

describe('with a queue that is paused', () => {
  beforeAll(async () => {
    // Settings free what is held up: that must be over before anything is.
    const pause = { endpoint: SERVER, until: Date.now() + HOUR, failure: { kind: 'unreachable' } };
    await putRows(page, 'pauses', [pause]);
    await setStorage(page, { engine: 'openai', baseUrl: SERVER, model: 'invented', writingPaused: true });
    await until('the queue to be freed', async () => (await stored(page, 'pauses')).length === 0);
    const failure = { kind: 'cut-off' } as const;
    await putRows(page, 'jobs', [
      job(0),
      job(1, { reads: 'full-text' }),
      job(2),
      job(3, { state: 'blocked', failure: { kind: 'key-refused', status: 401 } }),
      job(4, {
        state: 'failed',
        failure,
        spent: { requests: 1, input: 1600, output: 700, microUsd: 2300 },
      }),
      job(5, { state: 'done' }),
    ]);
    await page.reload();
    await part('waiting').waitFor();
  });

  it('says of each its paper, what is written, by whom, for how much, and its place', async () => {
    expect(await idsIn('waiting')).toEqual(['job-0', 'job-1', 'job-2']);
    const second = await page.locator('[data-job="job-1"]').textContent();
    expect(second).toContain('Digest of the full text · invented · about 2,300 tokens, price not known');
    expect(second).toContain('Place 2 in the queue.');
    expect(await page.locator('[data-job="job-1"] a').first().getAttribute('href')).toBe(
      `https://arxiv.org/abs/${papers[1]?.id}`,
    );
    expect(await page.locator('[data-job="job-4"]').textContent()).toContain('2,300 tokens, $0.0023');
    expect(await page.locator('[data-stat="jobs"]').innerText()).toBe(
      '0 being written, 4 waiting, 1 written today. Writing is paused.',
    );
  });

  it('says what holds one up, with a link to where it is mended, and why one was not written', async () => {
    const blocked = page.locator('[data-job="job-3"]');
    expect(await blocked.textContent()).toContain('The server refused the key (401).');
    expect(await blocked.locator('.job-state a').getAttribute('href')).toBe('/options.html');
    expect(await page.locator('[data-job="job-4"]').textContent()).toContain('The model stopped early.');
    expect(await page.locator('[data-job="job-4"] .job-state a').count()).toBe(0);
  });

  it('moves one to the front, by keyboard', async () => {
    await act('job-2', 'job-front').focus();
    await page.keyboard.press('Enter');
    await until('it to be first', async () => (await idsIn('waiting'))[0] === 'job-2');
    expect(await act('job-2', 'job-front').count()).toBe(0);
  });

  it('tries one again, in the words of now', async () => {
    await act('job-4', 'job-retry').click();
    const anew = async () =>
      (await stored<Job>(page, 'jobs')).find(({ id }) => id.startsWith(`${papers[4]?.key}|`));
    const again = await until('it to wait', anew);
    expect(again).toMatchObject({ state: 'queued', urgency: 'click', endpoint: SERVER, model: 'invented' });
    expect(again.promptVersion).not.toBe('1');
    expect(await rowOf('job-4')).toBeUndefined();
    await until('its row', async () => (await idsIn('waiting')).includes(again.id));
  });

  it('stops one and no other', async () => {
    await act('job-0', 'job-stop').click();
    await until('it to be stopped', async () => (await idsIn('failed')).includes('job-0'));
    expect((await idsIn('waiting')).sort()).toEqual([ofFourth(), 'job-1', 'job-2']);
  });

  it('puts away what has ended, and takes that back', async () => {
    await page.locator('[data-action="clear-jobs"]').click();
    await part('done').waitFor({ state: 'detached' });
    await part('failed').waitFor({ state: 'detached' });
    await page.locator('[data-action="undo"]').click();
    await part('done').waitFor();
    expect(await idsIn('failed')).toEqual(['job-0']);
  });

  it('goes on, pauses and stops from the popup, which then says nothing of it', async () => {
    const kept = await stored<Job>(page, 'jobs');
    const popup = await gloss.page('popup.html');
    const notice = popup.locator('[data-notice="writing"]');
    const pause = notice.locator('[data-action="pause-writing"]');
    // What is blocked is said instead, for the reader has something to mend; what is not goes on, and is paused, all the same.
    await notice.getByText('The server refused the key (401).').waitFor();
    await notice.getByText('Writing is paused.').waitFor();
    expect(await pause.innerText()).toBe('Go on');
    const blocked = kept.filter(({ state }) => state === 'blocked');
    await putRows(
      page,
      'jobs',
      blocked.map((each) => ({ ...each, state: 'done' })),
    );
    await popup.reload();
    await notice.getByText('Writing is paused;').waitFor();
    // Whoever goes on asks: it must not be answered before it is paused again.
    web.models.next({ quirk: 'stall', times: 9 });
    await pause.click();
    await until('to be asked', async () => web.models.requests.length > 0);
    await pause.click();
    await notice.getByText('Writing is paused').waitFor();
    expect((await readStorage(page)).writingPaused).toBe(true);
    await notice.locator('[data-action="stop-writing"]').click();
    await notice.waitFor({ state: 'detached' });
    await until('all to be stopped', async () =>
      (await stored<Job>(page, 'jobs')).every(({ state }) => state === 'failed' || state === 'done'),
    );
    await popup.close();
    await putRows(page, 'jobs', kept);
    await page.reload();
  });

  it('goes on with all, and stops all', async () => {
    await page.locator('[data-action="stop-writing"]').click();
    await part('waiting').waitFor({ state: 'detached' });
    const pause = page.locator('[data-action="pause-writing"]');
    await pause.click();
    await until('it to go on', async () => (await pause.innerText()) === 'Pause all');
  });

  it('leads to what it cost, day by day', async () => {
    await page.getByRole('link', { name: 'Cost per day, as a plot' }).click();
    await page.locator('[data-view="plots"]').waitFor();
    await page.goBack();
    await page.locator('[data-view="jobs"] h2').waitFor();
  });
});

it('of five thousand lists the first, then all, and draws what is near the screen alone', async () => {
  await setStorage(page, { writingPaused: true });
  await emptyTable(page, 'jobs');
  await putRows(
    page,
    'jobs',
    Array.from({ length: 5000 }, (_, i) => job(i)),
  );
  await page.reload();
  await part('waiting').waitFor();
  expect(await idsIn('waiting')).toHaveLength(50);
  expect(await part('waiting').locator('h3 .count').innerText()).toBe('5,000');
  const nodes = () => page.locator('[data-view="jobs"] *').count();
  const before = await nodes();
  await page.locator('[data-action="more-jobs"]').click();
  await until('the room of all', () => page.evaluate(() => document.body.scrollHeight > 200_000));
  expect(await page.locator('[data-action="more-jobs"]').count()).toBe(0);
  // Two stretches more, and an empty place for each of the others.
  expect(await nodes()).toBeLessThan(4 * before);

  const last = page.locator('[data-job="job-4999"]');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await last.waitFor();
  expect((await idsIn('waiting')).length).toBeLessThanOrEqual(250);
  expect(await idsIn('waiting')).not.toContain('job-2500');
  // What is outside the screen has no inner text.
  expect(await last.textContent()).toContain('Place 5,000 in the queue.');
  await last.locator('[data-action="job-front"]').focus();
  await page.keyboard.press('Enter');
  await until('it to be first', async () => (await idsIn('waiting'))[0] === 'job-4999');
  await page.locator('[data-job="job-4998"] [data-action="job-stop"]').click();
  await until('it to be stopped', async () => (await idsIn('failed')).includes('job-4998'));
  expect(await nodes()).toBeLessThan(6 * before);
});

it('fits on a narrow page, in Chinese', async () => {
  await page.setViewportSize({ width: 390, height: 850 });
  await setStorage(page, { interfaceLanguage: 'zh-CN' });
  await page.locator('h2', { hasText: '撰写队列' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
