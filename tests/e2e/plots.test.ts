/** Plots on the full page: the figures of the database as a picture, as a table and as a file, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, DAY, localDay, newYorkDay } from '../../lib/clock';
import type { Announcement } from '../../lib/records/announcement';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
const PAST = addDays(newYorkDay(Date.now()), -20);
/** The reader's own, which may be another than arXiv's. */
const today = localDay(Date.now());

beforeAll(async () => {
  web = await startFakeWeb({ seed: 81 });
  gloss = await launchGloss({ web });
  page = await gloss.page('daily.html#/plots');
  await page.setViewportSize({ width: 1200, height: 850 });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const figure = (id: string) => page.locator(`[data-figure="${id}"]`);
const cellsOf = (id: string) =>
  figure(id)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim() ?? '')),
    );
const asTable = (id: string) => figure(id).locator('[data-action="plot-table"]');

it('says why there is nothing to see, before anything was announced', async () => {
  await figure('papers').locator('.hint', { hasText: 'Follow a category' }).waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
});

describe('with a day announced, one long ago, and a reader who reads', () => {
  beforeAll(async () => {
    const options = await gloss.page('options.html');
    await options.getByRole('searchbox').first().fill('cs.LG');
    await options.locator('.found input[value="cs.LG"]').check();
    await options.locator('[data-card]').first().waitFor();
    const [row] = await stored<Announcement>(options, 'announcements');
    if (!row) throw new Error('nothing announced');
    const old = (paper: string, type: string) => ({ ...row, day: PAST, paper: `arxiv:${paper}`, type });
    await putRows(options, 'announcements', [
      old('2601.00001', 'new'),
      old('2601.00002', 'cross'),
      old('2601.00003', 'replace'),
      old('2601.00004', 'replace-cross'),
    ]);
    const at = Date.now() - 3 * DAY;
    await putRows(options, 'marks', [{ paper: 'arxiv:2601.00001', readAt: at, starredAt: at }]);
    const spent = { requests: 1, input: 900, output: 100, papers: 1, reserved: 0 };
    const day = today;
    await putRows(options, 'spending', [
      { ...spent, id: `${day} =wild`, day, model: '=wild', microUsd: 1500 },
      { ...spent, id: `${day} other`, day, model: 'other', microUsd: 500 },
    ]);
    await options.close();
    await page.reload();
    await figure('papers').locator('canvas').waitFor();
  });

  it('papers stand by day, new ones apart from cross-lists and revisions; days without any are left out', async () => {
    await asTable('papers').click();
    const rows = await cellsOf('papers');
    expect(rows).toHaveLength(2);
    const listed = web.listed('cs.LG');
    const count = (is: (type: string) => boolean) => String(listed.filter(({ type }) => is(type)).length);
    expect(rows[0]?.slice(1)).toEqual([
      count((type) => type === 'new'),
      count((type) => type === 'cross'),
      count((type) => type.startsWith('replace')),
    ]);
    expect(rows[1]?.slice(1)).toEqual(['1', '1', '2']);
    const table = figure('papers').locator('table');
    expect(await table.locator('caption').innerText()).toBe('Papers per day');
    expect(await table.locator('thead th[scope="col"]').allInnerTexts()).toEqual([
      'Day',
      'New',
      'Cross-lists',
      'Revisions',
    ]);
    await asTable('papers').click();
  });

  it('is drawn in the colours of the page, anew when it gets dark', async () => {
    const canvas = figure('papers').locator('canvas');
    const picture = () => canvas.evaluate((each) => (each as HTMLCanvasElement).toDataURL());
    const isDrawn = async (not: string) => {
      const now = await picture();
      return now.length > 3000 && now !== not;
    };
    await until('the picture', () => isDrawn(''));
    const light = await picture();
    await page.emulateMedia({ colorScheme: 'dark' });
    await until('another picture', () => isDrawn(light));
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('is read by keyboard: the arrow keys go from day to day, and what stands there is said', async () => {
    const canvas = figure('papers').locator('canvas');
    const said = figure('papers').locator('.plot-at');
    expect(await canvas.getAttribute('aria-label')).toMatch(
      /^Papers per day, .+ to .+: New \d+, Cross-lists/,
    );
    await canvas.focus();
    await page.keyboard.press('Home');
    await until('the oldest day', async () =>
      (await said.innerText()).includes('New 1, Cross-lists 1, Revisions 2'),
    );
    await page.keyboard.press('ArrowRight');
    await until('a day that is not known', async () => (await said.innerText()).includes('New –'));
    await page.keyboard.press('End');
    await until('today', async () => /New [1-9]/.test(await said.innerText()));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await figure('papers').locator('table').waitFor();
    await page.keyboard.press('Enter');
    await canvas.waitFor();
  });

  it('a span of days is chosen and remembered', async () => {
    const days = async (id: string) => {
      await asTable(id).click();
      const { length } = await cellsOf(id);
      await asTable(id).click();
      return length;
    };
    // The reader's own days are all known.
    expect(await days('reading')).toBe((Date.parse(today) - Date.parse(PAST)) / DAY + 1);
    await page.locator('[data-span="all"]').click();
    await page.locator('[data-span="all"][aria-pressed="true"]').waitFor();
    await page.reload();
    await page.locator('[data-span="all"][aria-pressed="true"]').waitFor();
    await page.locator('[data-span="30"]').click();
  });

  it('tags and what the reader did stand there, and what it cost by model', async () => {
    await figure('tags').locator('canvas').waitFor();
    await asTable('reading').click();
    const read = (await cellsOf('reading')).filter(([, ...figures]) => figures.some((each) => each !== '0'));
    expect(read.map(([, ...figures]) => figures)).toEqual([['1', '1']]);
    await asTable('cost').click();
    const [newest] = await cellsOf('cost');
    expect(newest?.slice(1)).toEqual(['$0.0015', '$0.0005']);
  });

  it('is saved as it stands, and no name of a model becomes a formula', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure('cost').locator('[data-action="save-csv"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^gloss-cost-\d{4}-\d\d-\d\d\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    // Without the mark in front spreadsheets take other letters for these.
    expect(lines[0]).toBe("\ufeffDay,'=wild,other");
    expect(lines.at(-1)).toMatch(/^\d{4}-\d\d-\d\d,0\.0015,0\.0005$/);
  });

  it('one list alone is plotted where several are followed', async () => {
    await putRows(page, 'follows', [{ list: 'arxiv:math.PR', addedAt: 0 }]);
    await page.reload();
    await page.locator('[name="plotList"]').selectOption('arxiv:math.PR');
    await figure('papers').locator('.hint', { hasText: 'Nothing was announced' }).waitFor();
    await page.locator('[name="plotList"]').selectOption('');
    await figure('papers').locator('canvas').waitFor();
  });

  it('fits on a narrow page, in Chinese', async () => {
    await page.setViewportSize({ width: 390, height: 850 });
    await setStorage(page, { interfaceLanguage: 'zh-CN' });
    await figure('papers').locator('h3', { hasText: '每日论文' }).waitFor();
    await figure('tags').locator('canvas').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

it('what draws is fetched with the first plot, and not before', async () => {
  const other = await gloss.context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(page.url().replace(/#.*/, '#/ledger'));
  await other.locator('[data-view="ledger"] h2').waitFor();
  expect(asked.filter((url) => url.endsWith('.js'))).not.toEqual([]);
  const drawing = () => asked.filter((url) => /draw-figures|chart-/.test(url));
  expect(drawing()).toEqual([]);
  await other.evaluate(() => {
    location.hash = '#/plots';
  });
  await until('what draws', async () => drawing().length > 0);
  await other.close();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
