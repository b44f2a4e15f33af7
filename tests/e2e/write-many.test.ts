/** Several chosen papers written by a model in one press: what it costs first, how far it is, a stop, and the day's limit. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../lib/records/digest';
import type { Job } from '../../lib/records/job';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openPopup } from './windows';

const SERVER = 'https://models.example/v1';
let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 74 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await openPopup(gloss);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const bar = () => page.locator('.triage');
const button = () => bar().locator('[data-action="write-chosen"]');
const jobs = () => stored<Job>(page, 'jobs');
const written = async () => (await stored<Digest>(page, 'digests')).map(({ paper }) => paper).toSorted();
const asked = () => web.models.requests.filter(({ method }) => method === 'POST').length;
const shown = () =>
  page
    .locator('[data-card]:visible')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.paper ?? ''));
/** Chooses a card, and `more` behind it, by keyboard. */
async function choose(first: number, more: number): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('[data-card]:visible').nth(first).focus();
  if (more === 0) await page.keyboard.press('v');
  for (let i = 0; i < more; i++) await page.keyboard.press('Shift+J');
  await bar()
    .getByText(`${more + 1} selected`)
    .waitFor();
}
const told = (words: RegExp) => page.locator('.undo', { hasText: words }).waitFor();

it('offers nothing where no model is set', async () => {
  await choose(0, 2);
  // What is asked for comes by a message: one that is answered later has gone the same way.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'none' }).catch(() => undefined)`);
  expect(await button().count()).toBe(0);
  await page.keyboard.press('w');
  expect(await jobs()).toEqual([]);
});

describe('with a model', () => {
  beforeAll(async () => {
    await setStorage(page, { engine: 'openai', baseUrl: SERVER, model: 'tide-1' });
  });

  it('says how many and whose price nobody knows, and writes them by one press of a key', async () => {
    await until('the offer', async () => (await button().count()) === 1);
    expect(await button().innerText()).toBe('Write 3 with tide-1');
    expect(await bar().locator('small').innerText()).toBe('price not known');
    const keys = (await shown()).slice(0, 3).toSorted();
    expect(asked()).toBe(0);
    await page.keyboard.press('w');
    await until('three digests', async () => (await written()).length === 3);
    expect(await written()).toEqual(keys);
    await told(/^3 papers written\.$/);
    await until('nothing more to be offered', async () => (await button().count()) === 0);
  });

  it('leaves out what is written, and says what the others would cost before it is asked', async () => {
    await setStorage(page, { model: 'gpt-6-luna' });
    await choose(1, 3);
    await until('the offer', async () =>
      /^Write 2 with gpt-6-luna ≈ \$0\.\d+$/.test(await button().innerText()),
    );
    const before = asked();
    await button().click();
    await until('two more', async () => (await written()).length === 5);
    expect(asked()).toBeGreaterThan(before);
    expect((await jobs()).map(({ urgency }) => urgency)).toEqual(Array(5).fill('chosen'));
  });

  it('stops when it is told to, and says so', async () => {
    await setStorage(page, { model: 'quirk-slow-60000' });
    await choose(5, 3);
    await until('the offer', async () => (await button().count()) === 1);
    await button().click();
    await bar().getByText('0 of 4 written').waitFor();
    await bar().locator('[data-action="stop-chosen"]').click();
    await told(/^0 papers written\. 4 stopped\.$/);
    // Seen beside what can be done with those that are chosen still.
    const isSeen = page.locator('.undo').evaluate((line) => {
      const { x, y, width, height } = line.getBoundingClientRect();
      return line.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect([await bar().count(), await isSeen]).toEqual([1, true]);
    expect((await jobs()).filter(({ state }) => state === 'queued' || state === 'running')).toEqual([]);
    expect(await written()).toHaveLength(5);
  });

  it('goes no further than the limit of the day, and says it before', async () => {
    await emptyTable(page, 'jobs');
    await setStorage(page, { model: 'gpt-6-luna', dailyBudget: 0 });
    const before = asked();
    await choose(5, 3);
    await bar().getByText('is left of today’s limit').waitFor();
    await button().click();
    await told(/0 papers written\..*is used up\..*4 wait for that\./);
    expect(asked()).toBe(before);
    expect(new Set((await jobs()).map(({ state }) => state))).toEqual(new Set(['blocked']));
    // What waits is not asked for a second time.
    await until('no offer', async () => (await button().count()) === 0);
  });

  it('fits a narrow window, in Chinese', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await setStorage(page, { interfaceLanguage: 'zh-CN', dailyBudget: 20 });
    await page.locator('.stats', { hasText: '今日论文' }).waitFor();
    await page.locator('[data-card]:visible').first().focus();
    await page.keyboard.press('a');
    await until('the offer', async () => /^用 gpt-6-luna 撰写 \d+ 篇/.test(await button().innerText()));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
