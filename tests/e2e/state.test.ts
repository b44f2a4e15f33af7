import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GlossBrowser } from '../browsers/chromium';
import { readStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { openWindows, type Windows } from './windows';

let gloss: GlossBrowser;
let options: Page;
let popups: Page[];

let choose: Windows['choose'];
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ gloss, options, popups, choose, close } = await openWindows(21));
});
afterAll(() => close?.());

const [first, second] = [() => popups[0] as Page, () => popups[1] as Page];
const field = (name: string) => options.locator(`[name="${name}"]`);
const chosen = () => options.locator('.chosen li > span').allTextContents();
const bar = () => options.locator('.undo-place');
const undo = () => bar().locator('[data-action="undo"]').click();
const stat = (popup: Page, name: string) => popup.locator(`[data-stat="${name}"] b`).textContent();
/** The row of a list, as it is stored. */
const follow = (list: string) =>
  options.evaluate(
    (key) =>
      new Promise((resolve) => {
        const request = indexedDB.open('gloss');
        request.onsuccess = () => {
          const get = request.result.transaction('follows').objectStore('follows').get(key);
          get.onsuccess = () => {
            request.result.close();
            resolve(get.result);
          };
        };
      }),
    list,
  );

describe('what one window changes, the others show', () => {
  it('a list that is followed brings its papers to both popups, and takes them along when it goes', async () => {
    const before = await stat(first(), 'papers-today');
    await choose('math.PR');
    const [now] = await Promise.all(
      popups.map((popup) =>
        until('more papers', async () => {
          const count = await stat(popup, 'papers-today');
          return count !== before && count;
        }),
      ),
    );
    expect(Number(now)).toBeGreaterThan(Number(before));
    await options.getByRole('button', { name: 'Stop following math.PR' }).click();
    for (const popup of popups)
      await until('as many as before', async () => (await stat(popup, 'papers-today')) === before);
  });

  it('a star in a note shows in both popups and in a second note of the paper; taken back in a popup it goes everywhere', async () => {
    const key = await first().locator('[data-card]').first().getAttribute('data-paper');
    const other = await first().locator('[data-card]').nth(1).getAttribute('data-paper');
    const notes = await Promise.all(
      [key, key, other].map(async (paper) => {
        const page = await gloss.context.newPage();
        await page.goto(`https://arxiv.org/abs/${paper?.replace('arxiv:', '')}`);
        await page.locator('gloss-note[data-state="ready"]').waitFor();
        return page;
      }),
    );
    const star = (page: Page) => page.locator('gloss-note [data-action="star"]');
    const inPopup = (popup: Page, pressed: boolean) =>
      popup
        .locator(`[data-paper="${key}"] [data-action="star"][aria-pressed="${pressed}"]`)
        .waitFor({ state: 'attached' });
    const [one, two, elsewhere] = notes as [Page, Page, Page];
    await star(one).click();
    await two.locator('gloss-note [data-action="star"][aria-pressed="true"]').waitFor();
    for (const popup of popups) await inPopup(popup, true);
    expect(await star(elsewhere).getAttribute('aria-pressed')).toBe('false');
    await second().locator(`[data-paper="${key}"] [data-action="star"]`).click();
    for (const note of [one, two])
      await note.locator('gloss-note [data-action="star"][aria-pressed="false"]').waitFor();
    await inPopup(first(), false);
    for (const note of notes) await note.close();
  });

  it('what tells the notes of a change names no paper', async () => {
    const all = await readStorage(options);
    expect(typeof all.marksChangedAt).toBe('number');
    expect(JSON.stringify(all)).not.toMatch(/arxiv:|\d{4}\.\d{5}|cs\.LG/);
  });

  it('settings apply everywhere without a reload', async () => {
    const key = await first().locator('[data-card]').first().getAttribute('data-paper');
    const note = await gloss.context.newPage();
    await note.goto(`https://arxiv.org/abs/${key?.replace('arxiv:', '')}`);
    await note.locator('gloss-note[data-state="ready"]').waitFor();
    await field('historyDays').fill('30');
    await field('historyDays').press('Enter');
    for (const popup of popups) await until('30 days', async () => (await stat(popup, 'days-kept')) === '30');
    await field('interfaceLanguage').selectOption('zh-CN');
    for (const popup of popups) await popup.getByText('今日论文').waitFor();
    await note.locator('gloss-note[lang="zh-CN"]').waitFor();
    await field('notesShown').uncheck();
    await note.locator('gloss-note').waitFor({ state: 'hidden' });
    // Each taken back, as fast as the keys go, over the change of language as well.
    await options.locator('h2').first().click();
    for (let i = 0; i < 3; i++) await options.keyboard.press('Control+z');
    await bar().getByText('Undone').waitFor();
    await note.locator('gloss-note[lang="en"]').waitFor();
    expect(await field('notesShown').isChecked()).toBe(true);
    await until('7 days again', async () => (await stat(first(), 'days-kept')) === '7');
    await note.close();
  });
});

describe('a list that is let go by mistake', () => {
  it('comes back in its place, with what was known of it', async () => {
    for (const category of ['math.PR', 'stat.ML']) await choose(category);
    expect(await chosen()).toEqual(['cs.LG', 'math.PR', 'stat.ML']);
    const before = await follow('arxiv:math.PR');
    await options.getByRole('button', { name: 'Stop following math.PR' }).click();
    await until('that it is gone', async () => (await chosen()).length === 2);
    await undo();
    await until('that it is back', async () => (await chosen()).length === 3);
    expect(await chosen()).toEqual(['cs.LG', 'math.PR', 'stat.ML']);
    expect(await follow('arxiv:math.PR')).toEqual(before);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
