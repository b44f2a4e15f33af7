/** What a reader does with the lines of arXiv's lists, by hand and by key. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { openList, readLines, storedMarks, topicOfToday } from './list-pages';
import { openWindows, type Windows } from './windows';

let windows: Windows;
let page: Page;
beforeAll(async () => {
  windows = await openWindows(32);
  await setStorage(windows.options, { topics: [topicOfToday(windows.web)] });
  page = await windows.gloss.context.newPage();
});
afterAll(() => windows?.close());

const RECENT = 'https://arxiv.org/list/cs.LG/recent';
const NEW = 'https://arxiv.org/list/cs.LG/new';
const bar = (action: string) => page.locator(`gloss-list-bar [data-action="${action}"]`);
const line = (i: number) => page.locator('gloss-line').nth(i);
const marks = () => storedMarks(windows.options);

describe('what a reader does', () => {
  it('by keys: moves, stars, reads, hides and takes back; never in a field, never with another key', async () => {
    await openList(page, RECENT);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('s');
    await page.keyboard.press('m');
    await page.keyboard.press('Control+x');
    const [first] = await readLines(page);
    expect(first).toMatchObject({ isCurrent: true, star: 'true', hidden: undefined });
    expect(first?.state.join()).toContain('read ');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `/abs/${first?.paper?.slice(6)}`,
    );
    await page.keyboard.press('x');
    await until('the mark', async () => (await marks()).some(({ hiddenAt }) => hiddenAt !== undefined));
    expect((await readLines(page))[0]?.hidden).toBe('undo');
    expect(await bar('show-hidden').textContent()).toBe('show');
    await line(0).locator('[data-action="undo"]').click();
    await until('none', async () => (await marks()).every(({ hiddenAt }) => hiddenAt === undefined));
    expect(await marks()).toMatchObject([{ paper: first?.paper, starredAt: expect.any(Number) }]);
    await page.goto('https://arxiv.org/search/?query=the');
    await page.locator('gloss-line .told').first().waitFor();
    await page.locator('#query').pressSequentially('sxjm?');
    expect(await page.locator('#query').inputValue()).toContain('sxjm?');
    expect(await page.locator('gloss-line[data-current], gloss-line[data-hidden]').count()).toBe(0);
  });

  it('opens a paper behind the page, and it is read', async () => {
    await openList(page, RECENT);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const opened = windows.gloss.context.waitForEvent('page');
    await page.keyboard.press('o');
    const other = await opened;
    const second = (await readLines(page))[1];
    await until('its address', async () => other.url().endsWith(second?.paper?.slice(6) ?? '-'));
    expect(second?.state.join()).toContain('read ');
    await other.close();
  });

  it('shows the keys, and switches them off', async () => {
    await openList(page, RECENT);
    await page.keyboard.press('?');
    await page.locator('gloss-list-bar .keys').waitFor({ state: 'visible' });
    await bar('switch-keys').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.locator('gloss-line[data-current]').count()).toBe(0);
    await page.reload();
    await page.locator('gloss-line .told').first().waitFor();
    await page.keyboard.press('j');
    expect(await page.locator('gloss-line[data-current]').count()).toBe(0);
    await setStorage(windows.options, { listKeys: true });
  });

  it('hides for good: gone on the next page, counted, shown on request', async () => {
    await openList(page, NEW);
    const at = (await readLines(page)).length - 1;
    await line(at).scrollIntoViewIfNeeded();
    await line(at).locator('..').hover();
    await line(at).locator('[data-action="hide"]').click();
    await until('the mark', async () => (await marks()).some(({ hiddenAt }) => hiddenAt !== undefined));
    await page.goto(NEW);
    await page.locator('gloss-line[data-hidden="gone"]').waitFor({ state: 'attached' });
    const place = line(at).locator('..');
    expect([
      await place.isVisible(),
      await place.locator('xpath=preceding-sibling::dt[1]').isVisible(),
    ]).toEqual([false, false]);
    expect(await page.locator('gloss-list-bar').evaluate((host) => host.shadowRoot?.textContent)).toContain(
      '1 hidden by you',
    );
    await bar('show-hidden').click();
    expect(await place.isVisible()).toBe(true);
    await bar('show-hidden').click();
    expect(await place.isVisible()).toBe(false);
    await bar('show-hidden').click();
    await line(at).scrollIntoViewIfNeeded();
    await line(at).locator('..').hover();
    await line(at).locator('[data-action="hide"]').click();
    await until('none', async () => (await marks()).every(({ hiddenAt }) => hiddenAt === undefined));
  });

  it('orders by topics and stars, within each list, and the keys go that way', async () => {
    await openList(page, NEW);
    const tops = async () =>
      (await readLines(page))
        .filter(({ hidden }) => !hidden)
        .sort((a, b) => a.top - b.top)
        .map(({ paper }) => paper);
    const before = await tops();
    const ranked = (await readLines(page)).filter(({ rank }) => rank === 'topic');
    expect(ranked.length).toBeGreaterThan(0);
    await bar('order-mine').click();
    const mine = await tops();
    expect(mine).not.toEqual(before);
    const [firstList] = await page.evaluate(() =>
      [...document.querySelectorAll('dl')].map((list) =>
        [...list.querySelectorAll<HTMLElement>('gloss-line[data-rank="topic"]')].map(
          (each) => each.dataset.paper,
        ),
      ),
    );
    expect(mine.slice(0, firstList?.length)).toEqual(firstList);
    await page.keyboard.press('j');
    expect((await readLines(page)).find(({ isCurrent }) => isCurrent)?.paper).toBe(mine[0]);
    await bar('order-arxiv').click();
    expect(await tops()).toEqual(before);
  });

  it('unfolds the note, and folds it', async () => {
    await openList(page, RECENT);
    const { tldr } = (await readLines(page))[0] ?? {};
    await line(0).locator('[data-action="unfold"]').click();
    await line(0).locator('.note .tldr').waitFor();
    expect(await line(0).locator('.note .row').count()).toBeGreaterThan(0);
    // The words stand there once.
    expect(await line(0).locator('.tldr').allTextContents()).toEqual([tldr]);
    await line(0).locator('.note .fold').click();
    expect(await line(0).locator('.note').count()).toBe(0);
  });

  it('is a hand: what a page presses does nothing', async () => {
    await openList(page, RECENT);
    const before = await marks();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('gloss-line, gloss-list-bar'))
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      for (const key of 'jsxm') document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await page.waitForTimeout(500);
    expect(await marks()).toEqual(before);
    expect(
      await page.locator('gloss-line[data-open], gloss-line[data-current], gloss-line[data-hidden]').count(),
    ).toBe(0);
    expect(await page.locator('gloss-list-bar').count()).toBe(1);
  });
});

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
