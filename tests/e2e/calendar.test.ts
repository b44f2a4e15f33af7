/** History by calendar on the full page: by mouse, by keyboard alone, at every width, in both languages. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 89 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await page.locator('.day-list [data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const month = () => page.locator('[data-action="calendar"]');
const calendar = () => page.locator('[data-calendar]');
const day = (of: string) => page.locator(`[data-calendar-day="${of}"]`);
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.calendarDay);
const isAt = (of: string) => until(of, async () => (await focused()) === of);
const hash = () => page.evaluate(() => location.hash);

describe('by mouse', () => {
  it('opens with the month’s name; today has its papers and whether they are all', async () => {
    await month().click();
    await calendar().waitFor();
    const all = web.listed('cs.LG').filter(({ type }) => type === 'new').length;
    await until('its figure', async () => (await day(web.today).innerText()).includes(`${all}✓`));
    expect(await day(web.today).getAttribute('aria-current')).toBe('date');
    expect(await day(web.today).getAttribute('title')).toContain(`${all} papers, all that was announced`);
  });

  it('a day to come, and one older than what is kept, cannot be pressed and say why', async () => {
    const at = await hash();
    const old = addDays(web.today, -300).slice(0, 7);
    while ((await calendar().getAttribute('data-calendar')) !== old)
      await page.getByRole('button', { name: 'Previous month' }).click();
    const before = day(`${old}-15`);
    expect(await before.getAttribute('aria-disabled')).toBe('true');
    expect(await before.getAttribute('title')).toContain('older than what is kept');
    // A browser’s driver waits for what is disabled to be enabled.
    await before.click({ force: true });
    expect(await hash()).toBe(at);
  });

  it('the field leads to a day, and says which days are kept where it is another', async () => {
    await page.locator('[name="goToDay"]').fill('2020-02-02');
    await page.locator('[data-action="go-to-day"]').click();
    await page.locator('.go-to-day .warn', { hasText: 'Kept are the days from' }).waitFor();
    const yesterday = addDays(web.today, -1);
    await page.locator('[name="goToDay"]').fill(yesterday);
    await page.locator('[data-action="go-to-day"]').click();
    await until('the day', async () => (await hash()) === `#/day/${yesterday}`);
    await calendar().waitFor({ state: 'detached' });
  });
});

describe('by keyboard alone', () => {
  it('arrows, Home, End and the pages move through it, Esc closes it', async () => {
    await page.evaluate((today) => {
      location.hash = `#/day/${today}`;
    }, web.today);
    await month().waitFor();
    await page.locator('.day-list [data-card]').first().waitFor();
    await month().focus();
    await page.keyboard.press('Enter');
    await isAt(web.today);
    await page.keyboard.press('ArrowLeft');
    await isAt(addDays(web.today, -1));
    await page.keyboard.press('ArrowUp');
    await isAt(addDays(web.today, -8));
    await page.keyboard.press('PageUp');
    await until('another month', async () => {
      const at = await focused();
      return at !== undefined && at < addDays(web.today, -28);
    });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await calendar().waitFor({ state: 'detached' });
    expect(await month().evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('Enter goes to the day', async () => {
    await page.keyboard.press('Enter');
    await isAt(web.today);
    await page.keyboard.press('ArrowLeft');
    await isAt(addDays(web.today, -1));
    await page.keyboard.press('Enter');
    await until('the day', async () => (await hash()) === `#/day/${addDays(web.today, -1)}`);
  });
});

describe('in other places', () => {
  it.each([1000, 390])('stands in a window of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 850 });
    await month().click();
    await day(addDays(web.today, -1)).waitFor();
    const box = await calendar().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await calendar().waitFor({ state: 'detached' });
  });

  it('speaks Chinese', async () => {
    await page.setViewportSize({ width: 1400, height: 850 });
    await page.evaluate(`chrome.storage.local.set({ interfaceLanguage: 'zh-CN' })`);
    await until('Chinese', async () =>
      ((await month().getAttribute('aria-label')) ?? '').startsWith('日历：'),
    );
    await month().click();
    await calendar().waitFor();
    expect(gloss.problems).toEqual([]);
  });
});
