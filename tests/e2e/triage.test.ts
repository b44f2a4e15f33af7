/** Several papers at once: chosen by keyboard and by mouse, starred, read, hidden, collected and saved, with one way back. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { fillDisk } from '../browsers/full-disk';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openPopup } from './windows';

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

const cards = () => page.locator('.day-list [data-card]:visible');
const chosen = () => page.locator('.day-list [data-card][data-chosen]');
const keysOf = (which: ReturnType<typeof cards>) =>
  which.evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.paper ?? ''));
const areChosen = (count: number) =>
  until(`${count} to be chosen`, async () => (await chosen().count()) === count);
const bar = () => page.locator('.triage');
const act = (action: string) => bar().locator(`[data-action="${action}"]`).click();
const undo = () => page.locator('.undo [data-action="undo"]').click();
const having = async (kind: keyof Mark) =>
  ((await rowsOf(page, 'marks')) as unknown as Mark[])
    .filter((mark) => mark[kind] !== undefined)
    .map(({ paper }) => paper)
    .sort();

describe('by keyboard', () => {
  it('Shift+J and K choose on the way, v one, a all, Escape none; the count is spoken', async () => {
    await cards().first().focus();
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await areChosen(3);
    await page
      .locator('.triage-place [role="status"]', { hasText: '3 selected' })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('v');
    await areChosen(2);
    await page.keyboard.press('a');
    await areChosen(await cards().count());
    await page.keyboard.press('Escape');
    await areChosen(0);
    await bar().waitFor({ state: 'detached' });
    const keys = await keysOf(cards());
    await cards().nth(2).focus();
    await page.keyboard.press('Shift+K');
    await areChosen(2);
    expect(await keysOf(chosen())).toEqual(keys.slice(1, 3));
    await page.keyboard.press('Escape');
    await areChosen(0);
  });

  it('s, m and x are for all that are chosen, and one undo takes all back', async () => {
    await cards().first().focus();
    const keys = (await keysOf(cards())).slice(0, 3).sort();
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    for (const [key, kind] of [
      ['s', 'starredAt'],
      ['m', 'readAt'],
      ['x', 'hiddenAt'],
    ] as const) {
      await page.keyboard.press(key);
      await until(kind, async () => (await having(kind)).length === 3);
      expect(await having(kind)).toEqual(keys);
      await page.locator('.undo', { hasText: '3 papers' }).waitFor();
      await undo();
      await until(`no ${kind}`, async () => (await having(kind)).length === 0);
      await page.locator('.undo', { hasText: 'Undone' }).waitFor();
    }
    await areChosen(3);
    await page.keyboard.press('Escape');
  });

  it('c puts all into a collection', async () => {
    await cards().first().focus();
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('c');
    await page.locator('.chooser h2', { hasText: 'Put 2 papers into' }).waitFor();
    await page.keyboard.type('Group');
    await page.keyboard.press('Enter');
    await until('both', async () => (await having('collections')).length === 2);
    await page.keyboard.press('Escape');
    await undo();
    await until('none', async () => (await having('collections')).length === 0);
    await page.keyboard.press('Escape');
  });

  it('Escape closes the sheet of keys, and lets go what is chosen when that is gone', async () => {
    await cards().first().focus();
    await page.keyboard.press('v');
    await page.keyboard.press('?');
    await page.locator('.key-help').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.key-help').waitFor({ state: 'detached' });
    await areChosen(1);
    await page.keyboard.press('Escape');
    await areChosen(0);
  });

  it('M marks all that are shown as read', async () => {
    const all = (await keysOf(cards())).sort();
    await cards().first().focus();
    await page.keyboard.press('Shift+M');
    await until('all', async () => (await having('readAt')).length === all.length);
    expect(await having('readAt')).toEqual(all);
    await undo();
    await until('none', async () => (await having('readAt')).length === 0);
  });
});

describe('by mouse', () => {
  it('Ctrl chooses one, Shift a range; a click elsewhere and links do what they always do', async () => {
    await cards()
      .nth(1)
      .locator('.card-tldr')
      .click({ modifiers: ['ControlOrMeta'] });
    await cards()
      .nth(4)
      .locator('.card-tldr')
      .click({ modifiers: ['Shift'] });
    const keys = await keysOf(cards());
    await areChosen(4);
    expect(await keysOf(chosen())).toEqual(keys.slice(1, 5));
    await cards()
      .nth(2)
      .locator('.card-tldr')
      .click({ modifiers: ['ControlOrMeta'] });
    await areChosen(3);
    await act('choose-all');
    await areChosen(await cards().count());
    await act('choose-none');
    await areChosen(0);
  });

  it('what is chosen is saved as a file', async () => {
    await cards()
      .nth(0)
      .locator('.card-tldr')
      .click({ modifiers: ['ControlOrMeta'] });
    await cards()
      .nth(2)
      .locator('.card-tldr')
      .click({ modifiers: ['ControlOrMeta'] });
    await bar().locator('summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      bar().locator('[data-format="json"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^gloss-selection-.*\.json$/);
    const { papers } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(papers.map(({ key }: { key: string }) => key)).toEqual(await keysOf(chosen()));
    await act('choose-none');
  });

  it('what a disk has no room for is told, nothing is marked, and can be tried again', async () => {
    await cards()
      .nth(0)
      .locator('.card-tldr')
      .click({ modifiers: ['ControlOrMeta'] });
    await cards()
      .nth(2)
      .locator('.card-tldr')
      .click({ modifiers: ['Shift'] });
    const makeRoom = await fillDisk(page);
    await act('star-chosen');
    await page.locator('[data-notice="not-kept"]').getByText('the disk is full').waitFor();
    expect(await having('starredAt')).toEqual([]);
    await makeRoom();
    await page.locator('[data-action="try-again"]').click();
    await until('three stars', async () => (await having('starredAt')).length === 3);
    await undo();
    await until('none', async () => (await having('starredAt')).length === 0);
    await act('choose-none');
  });

  it('the end of a group marks all of it as read, in the popup as well', async () => {
    const popup = await openPopup(gloss);
    const group = popup.locator('.cards').first();
    const keys = await keysOf(group.locator('[data-card]'));
    await group.locator('[data-action="mark-all-read"]').click();
    await until('all', async () => (await having('readAt')).length === keys.length);
    await popup.locator('.undo [data-action="undo"]').click();
    await until('none', async () => (await having('readAt')).length === 0);
    await popup.close();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
