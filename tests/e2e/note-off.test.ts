/** An hour without notes begins at once everywhere, and ends by itself: no page has to be loaded again. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { openHtml, serveHtml } from './html-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let address: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  const id = '2606.55561';
  address = serve(web, id, absPage(web, { id, abstract: abstractOf(12) }));
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  await setStorage(options, { notesOffUntil: 0 });
  page = await gloss.context.newPage();
});
afterEach(() => page.close());

const note = (of = page) => of.locator('gloss-note');
const rows = (of = page) => of.locator('gloss-note .row').first();
/** As if so much of the hour were left: seconds. */
const leave = (seconds: number) => setStorage(options, { notesOffUntil: Date.now() + seconds * 1000 });

async function pause(): Promise<void> {
  await note().locator('[data-action="more"]').click();
  await note().locator('[data-action="off-hour"]').click();
  await note().locator('[data-action="undo"]').waitFor();
}

describe.each([
  ['an abstract page', () => openNote(page, address)],
  ['a paper in HTML', () => openHtml(page, serveHtml(web).address)],
] as const)('%s', (_what, open) => {
  it('where it was pressed: says so at once, and has its note again when the hour is over', async () => {
    await open();
    await pause();
    expect(await note().locator('.told').textContent()).toMatch(/^Off for an hour\./);
    expect(await rows().count()).toBe(0);
    expect(await note().getAttribute('data-state')).toBe('off');
    await leave(1.5);
    await rows().waitFor();
    expect(await note().getAttribute('data-state')).toBe('ready');
    expect(await note().locator('.told').count()).toBe(0);
  });

  it('opened in that hour: gets its note when it is over, once', async () => {
    await leave(3);
    await open().catch(() => undefined);
    await rows().waitFor();
    expect(await note().count()).toBe(1);
  });
});

it('every other page has none at once, those opened meanwhile neither, until the reader takes it back', async () => {
  const beside = await gloss.context.newPage();
  await openNote(beside, address);
  await openNote(page, address);
  await pause();
  await until('no note beside', () => note(beside).isHidden());
  const later = await gloss.context.newPage();
  await later.goto(address);
  await later.waitForTimeout(300);
  expect(await note(later).count()).toBe(0);
  await note().locator('[data-action="undo"]').click();
  await rows().waitFor();
  await until('a note beside', () => note(beside).isVisible());
  await rows(later).waitFor();
  expect(await note(later).count()).toBe(1);
  await beside.close();
  await later.close();
});

it('a page without a note for another reason has none when an hour is over', async () => {
  await setStorage(options, { notesShown: false });
  await leave(1);
  await page.goto(address);
  await page.waitForTimeout(2_000);
  expect(await note().count()).toBe(0);
  await setStorage(options, { notesShown: true });
  await rows().waitFor();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
