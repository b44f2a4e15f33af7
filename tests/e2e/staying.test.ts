/** Papers that a filter no longer means by the reader’s own press, in the popup: they stay in their places until the list is left. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 7 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.close();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-filter="all"] .count', { hasText: /\d/ }).waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const focused = () =>
  popup.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.paper);
const keyAt = (nth: number) =>
  popup.locator('.cards').first().locator('[data-card]').nth(nth).getAttribute('data-paper');

it('among the unread: one that is opened or marked, the keyboard’s place on it, until the list is left', async () => {
  await popup.locator('[data-filter="unread"]').click();
  const [opened, marked, next] = [await keyAt(1), await keyAt(2), await keyAt(3)];
  const card = (key: string | null) => popup.locator(`[data-card][data-paper="${key}"]`);
  await card(opened).focus();
  const tab = gloss.context.waitForEvent('page');
  await popup.keyboard.press('o');
  await (await tab).close();
  await popup.bringToFront();
  await popup.locator(`[data-card][data-paper="${opened}"][data-read]`).waitFor();
  await until('the opened one', async () => (await focused()) === opened);
  await popup.keyboard.press('j');
  await popup.keyboard.press('m');
  await popup.locator(`[data-card][data-paper="${marked}"][data-read]`).waitFor();
  await until('the marked one', async () => (await focused()) === marked);
  await popup.keyboard.press('j');
  await until('the next', async () => (await focused()) === next);
  // A press that was one too many is taken back where it was made.
  await popup.keyboard.press('k');
  await popup.keyboard.press('m');
  await popup.locator(`[data-card][data-paper="${marked}"]:not([data-read])`).waitFor();
  await popup.keyboard.press('m');
  await popup.locator(`[data-card][data-paper="${marked}"][data-read]`).waitFor();
  expect([await keyAt(1), await keyAt(2), await keyAt(3)]).toEqual([opened, marked, next]);
  await popup.locator('[data-filter="all"]').click();
  await popup.locator('[data-filter="unread"]').click();
  await card(opened).waitFor({ state: 'detached' });
  expect(await keyAt(1)).toBe(next);
  await popup.locator('[data-filter="all"]').click();
});

it('under ★: one whose star is taken, by keyboard and by mouse, until the list is left', async () => {
  const [taken, kept] = [await keyAt(1), await keyAt(2)];
  const card = (key: string | null) => popup.locator(`[data-card][data-paper="${key}"]`);
  const star = (key: string | null, on: boolean) =>
    card(key).locator(`[data-action="star"][aria-pressed="${on}"]`);
  for (const key of [taken, kept]) {
    if (await star(key, false).count()) await star(key, false).click();
    await star(key, true).waitFor();
  }
  await popup.locator('[data-filter="starred"]').click();
  const stars = Number(await popup.locator('[data-filter="starred"] .count').innerText());
  const before = await popup.locator('[data-card]:visible').count();
  await card(taken).focus();
  await popup.keyboard.press('s');
  await star(taken, false).waitFor();
  await popup.locator('[data-filter="starred"] .count', { hasText: String(stars - 1) }).waitFor();
  expect(await popup.locator('[data-card]:visible').count()).toBe(before);
  expect(await focused()).toBe(taken);
  // Taken back where it was made, and taken once more, now by mouse.
  await popup.keyboard.press('s');
  await star(taken, true).click();
  await star(taken, false).waitFor();
  expect(await popup.locator('[data-card]:visible').count()).toBe(before);
  await popup.locator('[data-filter="all"]').click();
  await popup.locator('[data-filter="starred"]').click();
  await card(taken).waitFor({ state: 'detached' });
  await card(kept).waitFor();
  await popup.locator('[data-filter="all"]').click();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
