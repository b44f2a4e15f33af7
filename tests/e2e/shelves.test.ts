/** Shelves and the search as lists to work in: how they lie in the window, and what is done there with papers and notes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 72 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await cards().nth(3).waitFor();
  for (const at of [0, 1, 2]) {
    await cards().nth(at).locator('[data-action="star"]').click();
    await cards().nth(at).locator('[data-action="star"][aria-pressed="true"]').waitFor();
  }
  await go('#/starred');
  await until('three', async () => (await cards().count()) === 3);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const cards = () => page.locator('.day-list [data-card]');
const keysShown = () => cards().evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.paper));
const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const chooser = () => page.locator('.chooser');
const marks = async () => (await rowsOf(page, 'marks')) as unknown as Mark[];

describe('a shelf', () => {
  it('has its column beside the list, or above it where there is less room, and the paper beside the list', async () => {
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not drawn`);
      return box;
    };
    await page.locator('.reading-pane article').waitFor();
    const wide = await boxOf('.shelves-column');
    expect((await boxOf('.day-list')).x).toBeGreaterThanOrEqual(wide.x + wide.width);
    await page.setViewportSize({ width: 1024, height: 850 });
    const [column, list, pane] = [
      await boxOf('.shelves-column'),
      await boxOf('.day-list'),
      await boxOf('.reading-pane'),
    ];
    expect(list.y).toBeGreaterThanOrEqual(column.y + column.height);
    expect(pane.y).toBe(list.y);
    expect(pane.x).toBeGreaterThanOrEqual(list.x + list.width);
    await page.setViewportSize({ width: 1400, height: 850 });
  });

  it('of stars gives a star that was taken back as it was', async () => {
    const before = await keysShown();
    await cards().nth(1).locator('[data-action="star"]').click();
    await until('two', async () => (await cards().count()) === 2);
    await page.locator('.day-list .undo [data-action="undo"]').click();
    await until('three', async () => (await cards().count()) === 3);
    expect(await keysShown()).toEqual(before);
  });
});

describe('a note', () => {
  it('that is rewritten from nothing keeps its paper beside the list, and takes no key for another thing', async () => {
    const field = page.locator('[name="ownNote"]');
    await field.fill('Ask Ada');
    await until('the note', async () => (await marks()).some(({ note }) => note === 'Ask Ada'));
    await go('#/notes');
    await page.locator('[data-shelf="notes"] .card-note').getByText('Ask Ada').waitFor();
    await field.fill('');
    await page.getByText('No notes yet.', { exact: false }).waitFor();
    await page.keyboard.type('sxm anew');
    await until('the new words', async () => (await marks()).some(({ note }) => note === 'sxm anew'));
    await cards().first().focus();
    await page.locator('.undo-place [data-action="undo"]').click();
    await until('the note of before', async () => (await marks()).some(({ note }) => note === 'Ask Ada'));
  });
});

describe('a search', () => {
  it('chooses several, and collects', async () => {
    await go('#/search');
    await page.locator('[name="searchAll"]').fill('cat:cs.LG');
    await cards().nth(2).waitFor();
    await cards().first().focus();
    for (const key of ['v', 'Shift+J']) await page.keyboard.press(key);
    await page.locator('.triage-place').getByText('2 selected').first().waitFor();
    await page.keyboard.press('c');
    await chooser().getByText('2 papers', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await chooser().waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('[data-chosen]').first().waitFor({ state: 'detached' });
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
