/** What each category announced stands beside it where lists are chosen, of the day it was counted for, and only where it was. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CountRow } from '../../lib/records/subject-counts';
import { longDay } from '../../lib/words/dates';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { putRow } from '../browsers/database';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { emptyTable } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 66 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.locator('#about-heading').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const COUNTED: CountRow = {
  on: '2026-06-18',
  day: '2026-06-17',
  state: 'counting',
  archives: 20,
  done: ['cs'],
  missed: [],
  changedAt: Date.parse('2026-06-18T10:00:00Z'),
  counts: {
    cs: { new: 1812, all: 2643 },
    'cs.LG': { new: 214, all: 1020 },
    'cs.OH': { new: 0, all: 3 },
  },
};

const boxOf = (id: string, within = '.category-groups') =>
  options.locator(`${within} .category:has(input[value="${id}"])`);
const countOf = (id: string, within?: string) => boxOf(id, within).locator('.announced');
const search = (query: string) => options.getByRole('searchbox').first().fill(query);

it('is nothing at all before anything was counted', async () => {
  await boxOf('cs.LG').waitFor({ state: 'attached' });
  expect(await options.locator('.announced').count()).toBe(0);
  expect(await options.getByText('Beside a category').count()).toBe(0);
});

it('comes while they are counted, with the day, also when it is none; what was not counted has no number', async () => {
  await putRow(options, 'counts', COUNTED);
  await options.reload();
  await options.getByText('Beside a category: its new papers of Wed 17 June, as counted').waitFor();
  await options.locator('.category-group:has(input[value="cs.LG"]) > summary').click();
  expect(await countOf('cs.LG').getAttribute('title')).toMatch(
    /^214 new on Wed 17 June; 1,020 with cross-lists and revisions$/,
  );
  expect(await countOf('cs.LG').locator('[aria-hidden]').innerText()).toBe('214');
  expect(await countOf('cs.OH').getAttribute('data-announced')).toBe('0');
  expect(await options.locator('.category-groups .announced').count()).toBe(2);
  expect(await options.getByRole('checkbox', { name: /^Machine Learning cs\.LG 214 new$/ }).count()).toBe(1);
});

it('is found by the search as well, that of a whole archive too', async () => {
  await search('cs.LG');
  await countOf('cs.LG', '.found').waitFor();
  expect(await countOf('cs.LG', '.found').getAttribute('data-announced')).toBe('214');
  await search('computer science');
  await countOf('cs', '.found').waitFor();
  expect(await countOf('cs', '.found').locator('[aria-hidden]').innerText()).toBe('1,812');
  await search('math.PR');
  await boxOf('math.PR', '.found').waitFor();
  expect(await options.locator('.found .announced').count()).toBe(0);
});

it('is none where nothing was announced on that day', async () => {
  const { day: _, ...nothing } = COUNTED;
  await putRow(options, 'counts', { ...nothing, counts: { 'cs.LG': { new: 0, all: 0 } } });
  await options.reload();
  await boxOf('cs.LG').waitFor({ state: 'attached' });
  await options.locator('#about-heading').waitFor();
  expect(await options.locator('.announced').count()).toBe(0);
  await putRow(options, 'counts', COUNTED);
});

it('speaks Chinese', async () => {
  await setStorage(options, { interfaceLanguage: 'zh-CN' });
  await options.reload();
  await options.getByText('分类旁的数字：').waitFor();
  await until('its title', async () =>
    /新论文 214 篇，含交叉与修订共 1,020 篇$/.test((await countOf('cs.LG').getAttribute('title')) ?? ''),
  );
});

it('is there for a category from its first answer on, whether all were counted or not', async () => {
  await setStorage(options, { interfaceLanguage: 'en' });
  await options.reload();
  await search('cs.LG');
  await boxOf('cs.LG', '.found').locator('input').click();
  const announced = web.listed('cs.LG');
  const fresh = announced.filter(({ type }) => type === 'new').length;
  const title = `${fresh} new on ${longDay(web.today)}; ${announced.length} with cross-lists and revisions`;
  await until('its own', async () => (await countOf('cs.LG').getAttribute('title')) === title);
  expect(await countOf('cs.OH').getAttribute('title')).toContain('Wed 17 June');
  await emptyTable(options, 'counts');
  await options.reload();
  await options.getByText(`Beside a category you follow: its new papers of ${longDay(web.today)}.`).waitFor();
  expect(await options.locator('.category-groups .announced').count()).toBe(1);
  expect(await countOf('cs.LG').getAttribute('title')).toBe(title);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
