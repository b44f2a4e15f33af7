/** The day on the full page: days, papers and the paper that is selected, by mouse and by keyboard, in three panes, two and one. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 71 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await cards().nth(3).waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const cards = () => page.locator('.day-list [data-card]');
const reading = () => page.locator('.reading-pane');
const keyOf = (at: number) => cards().nth(at).getAttribute('data-paper');
const isRead = async (at: number) =>
  until(
    'the paper beside the list',
    async () => (await reading().getAttribute('data-reading')) === (await keyOf(at)),
  );
const width = (px: number) => page.setViewportSize({ width: px, height: 850 });

describe('with room for three panes', () => {
  it('opens at today: its figures, whether that is all, and the first paper read', async () => {
    const all = web.listed('cs.LG').filter(({ type }) => type === 'new').length;
    expect(await page.locator('[data-stat="papers-today"]').innerText()).toBe(`${all} Papers today`);
    const today = page.locator('.days-column [aria-current="date"]');
    await today.locator('text=✓').waitFor();
    expect(await today.innerText()).toContain(String(all));
    await isRead(0);
  });

  it('shows the abstract whole, letter by letter but for its formulas, with roles in its margin', async () => {
    const paper = web
      .listed('cs.LG')
      .find(({ paper: each, type }) => type === 'new' && !/[$\\]/.test(each.abstract))?.paper;
    const at = await cards().evaluateAll(
      (all, key) => all.findIndex((card) => (card as HTMLElement).dataset.paper === key),
      `arxiv:${paper?.id}`,
    );
    await cards().nth(at).focus();
    await isRead(at);
    const text = await page
      .locator('.whole-abstract > p > span')
      .evaluateAll((spans) => spans.map(({ textContent }) => textContent).join(''));
    expect(text.replace(/\s+/g, ' ')).toBe(paper?.abstract.replace(/\s+/g, ' '));
  });

  it('follows the keyboard: j and k move, s stars, m reads, x hides and can be undone', async () => {
    await cards().first().focus();
    await page.keyboard.press('j');
    await isRead(1);
    await page.keyboard.press('s');
    await reading().locator('[data-action="star"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('m');
    await reading().locator('[data-action="mark-read"][aria-pressed="true"]').waitFor();
    const gone = await keyOf(1);
    await page.keyboard.press('x');
    await until('the card to go', async () => (await keyOf(1)) !== gone);
    await page.locator('[data-action="undo"]').click();
    await until('the card to return', async () => (await keyOf(1)) === gone);
  });

  it('under ★ a paper whose star is taken stays, in the list and beside it, until the list is left', async () => {
    const star = (place: Locator, on: boolean) => place.locator(`[data-action="star"][aria-pressed="${on}"]`);
    for (const at of [2, 3]) {
      await star(cards().nth(at), false).click();
      await star(cards().nth(at), true).waitFor();
    }
    await page.locator('[data-filter="starred"]').click();
    const count = await cards().count();
    await cards()
      .nth(count - 1)
      .focus();
    await isRead(count - 1);
    const taken = await keyOf(count - 1);
    await star(reading(), true).click();
    await star(cards().nth(count - 1), false).waitFor();
    await page.keyboard.press('k');
    await isRead(count - 2);
    expect(await cards().count()).toBe(count);
    await page.locator('[data-filter="all"]').click();
    await page.locator('[data-filter="starred"]').click();
    await page.locator(`.day-list [data-paper="${taken}"]`).waitFor({ state: 'detached' });
    expect(await cards().count()).toBe(count - 1);
    await page.locator('[data-filter="all"]').click();
  });

  it('each pane keeps its place: the list stays, a paper begins at its beginning', async () => {
    await cards().nth(12).focus();
    await isRead(12);
    const list = page.locator('.day-list');
    const before = await list.evaluate(({ scrollTop }) => scrollTop);
    expect(before).toBeGreaterThan(0);
    await reading().evaluate((pane) => pane.scrollTo(0, 50));
    await page.keyboard.press('k');
    await isRead(11);
    expect(await reading().evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBeLessThanOrEqual(before);
  });

  it('is left and found again: filter and paper', async () => {
    const key = await keyOf(11);
    await page.locator('[data-filter="unread"]').click();
    await page.reload();
    await page.locator('[data-filter="unread"][aria-pressed="true"]').waitFor();
    await until('the paper', async () => (await reading().getAttribute('data-reading')) === key);
    await page.locator('[data-filter="all"]').click();
  });
});

describe('with less room', () => {
  it('two panes stand under a bar of days', async () => {
    await width(1000);
    expect(await reading().isVisible()).toBe(true);
    const days = await page.locator('.days-column').boundingBox();
    const list = await page.locator('.day-list').boundingBox();
    expect((days?.y ?? 0) + (days?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + 1);
  });

  it('one pane leads to the paper and back', async () => {
    await width(390);
    await until('the list alone', async () => !(await reading().isVisible()));
    await cards().nth(2).locator('.more').click();
    await until(
      'the paper alone',
      async () => (await reading().isVisible()) && !(await cards().first().isVisible()),
    );
    await isRead(2);
    await page.locator('[data-action="back-to-list"]').click();
    await until('the list again', async () => cards().first().isVisible());
    expect(await page.locator('[data-action="keys"]').isVisible()).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});

describe('on a phone, from far down the list', () => {
  const top = () => page.evaluate(() => Math.round(scrollY));

  it('a paper is read from its beginning, and the list is found where it was left', async () => {
    await cards().nth(8).scrollIntoViewIfNeeded();
    await until('the list to have moved', async () => (await top()) > 300);
    const before = await top();
    await cards().nth(8).locator('.more').click();
    await isRead(8);
    await until('its beginning', async () => (await top()) === 0);
    await page.locator('[data-action="back-to-list"]').click();
    await until('the list as it was', async () => Math.abs((await top()) - before) < 2);
  });

  it('the papers before and after are a press away, and the list shows the one that was read last', async () => {
    await cards().nth(8).locator('.more').click();
    await page.locator('[data-action="previous-paper"]').click();
    await isRead(7);
    for (let i = 0; i < 7; i++) await page.locator('[data-action="previous-paper"]').click();
    await isRead(0);
    expect(await page.locator('[data-action="previous-paper"]').isEnabled()).toBe(false);
    await page.locator('[data-action="next-paper"]').click();
    await isRead(1);
    const all = await page.locator('[data-filter="all"] .count').textContent();
    expect(await page.locator('.steps .count').innerText()).toBe(`2 of ${all?.trim()}`);
    await page.locator('[data-action="back-to-list"]').click();
    await until('its card in sight', async () =>
      cards()
        .nth(1)
        .evaluate((card) => card.getBoundingClientRect().top >= 0),
    );
    await page.evaluate(() => scrollTo(0, 0));
  });
});

it('the keys are shown by a press, and put away by Escape', async () => {
  await width(1400);
  await page.locator('[data-action="keys"]').click();
  await page.locator('.key-help').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.key-help').waitFor({ state: 'detached' });
});

it.each([1400, 1000, 390])('names each other view once, where %d pixels are', async (px) => {
  await width(px);
  const names = page.locator('nav a:visible');
  const hrefs = await names.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const place of [
    'search',
    'starred',
    'notes',
    'collections',
    'subjects',
    'radar',
    'plots',
    'jobs',
    'diary',
  ])
    expect([place, hrefs.filter((href) => href === `#/${place}`).length]).toEqual([place, 1]);
  await width(1400);
});

it('says the same in Chinese', async () => {
  await width(1400);
  await setStorage(page, { interfaceLanguage: 'zh-CN' });
  await page.locator('.reading-pane h3', { hasText: '摘要' }).waitFor();
  expect(await page.locator('nav [aria-current="page"]').innerText()).toBe('今天');
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
