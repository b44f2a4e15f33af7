/** Looking for papers among a day's cards, in the popup. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 59, papersPerDay: 160 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const box = () => popup.locator('[name="query"]');
const told = () => popup.locator('.query [role="status"]');
const shown = () =>
  popup
    .locator('[data-card]:visible')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper));

it('/ leads to the box; what is typed narrows the cards, and is said in numbers', async () => {
  const all = await shown();
  const paper = web.papers.find(({ id }) => all[2] === `arxiv:${id}`);
  await popup.keyboard.press('/');
  await until('the box', async () => box().evaluate((element) => element === document.activeElement));
  expect(await told().textContent()).toContain('ti: au: abs:');
  await popup.keyboard.type(`id:${paper?.id}`);
  await until('the one card', async () => (await shown()).length === 1);
  expect(await shown()).toEqual([all[2]]);
  expect(await told().textContent()).toMatch(/^1 of \d+ matches$/);
});

it('what is no query says why and where, and leaves the cards as they were', async () => {
  const before = await shown();
  await box().fill('xx:walks');
  await popup.locator('[data-problem="no-field"]').waitFor();
  expect(await popup.locator('[data-problem] mark').textContent()).toBe('xx:');
  expect(await shown()).toEqual(before);
});

it('finds cross-lists where they are folded, and stands as it was when the popup opens again', async () => {
  await box().fill('-cat:nothing');
  await until('all cards', async () => (await shown()).length > 1);
  const all = await popup.locator('[data-card]:not([data-group="hidden"] *)').count();
  await until('the folded ones', async () => (await shown()).length === all);
  // The chips count new papers alone: what else was found is told beside them.
  const fresh = await popup.locator('[data-filter="all"] .count').textContent();
  expect(Number(fresh)).toBeLessThan(all);
  expect(await told().textContent()).toBe(`${all} of ${all} match, ${fresh} of them new`);
  await box().fill('zebra');
  await until('none', async () => (await shown()).length === 0);
  expect(await told().textContent()).toBe('No paper of this day matches.');
  await popup.reload();
  await box().waitFor();
  expect(await box().inputValue()).toBe('zebra');
  await until('none', async () => (await shown()).length === 0);
  await box().fill('');
  await until('the new ones', async () => (await shown()).length > 1);
});
