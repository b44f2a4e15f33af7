/** The note when the background is slow, full, or another one by now; and when its page comes back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { fillDisk } from '../browsers/full-disk';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, readNote, serve } from './abs-pages';
import { holdMarks } from './slow-worker';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
let own: Page;
let letGo = async () => {};
const addresses: string[] = [];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 8 });
  gloss = await launchGloss({ web, backForwardCache: true });
  page = await gloss.context.newPage();
  own = await gloss.page('popup.html');
  for (let i = 0; i < 9; i++) {
    const id = `2606.${54_000 + i}`;
    addresses.push(serve(web, id, absPage(web, { id, abstract: abstractOf(9) })));
  }
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
afterEach(async () => {
  await letGo();
  letGo = async () => {};
  expect(gloss.problems).toEqual([]);
});

interface Reloading {
  chrome: { runtime: { reload(): void } };
}

const inNote = (selector: string): Locator => page.locator(`gloss-note ${selector}`);
const state = (which: string): Promise<void> =>
  page.locator(`gloss-note[data-state="${which}"]`).waitFor({ timeout: 20_000 });

async function expectOneReady() {
  await state('ready');
  const note = await readNote(page);
  expect(note).toMatchObject({ hosts: 1, state: 'ready' });
  expect(note.quotes.length).toBeGreaterThan(1);
}

describe('a background that', () => {
  it('is silent: the note says so after a while, and takes an answer that comes later', async () => {
    letGo = await holdMarks(own);
    await page.goto(addresses[1] ?? '');
    await state('working');
    const room = (await readNote(page)).height;
    await state('failed');
    expect(await inNote('.warn').textContent()).toBe('Gloss did not answer. Try again');
    // No words, so nothing is said of whose they are.
    expect(await inNote('.source').count()).toBe(0);
    expect((await readNote(page)).height).toBe(room);
    await letGo();
    await expectOneReady();
    expect(await inNote('.warn').count()).toBe(0);
    expect((await readNote(page)).height).toBe(room);
  });

  it('was silent is asked again by one action', async () => {
    letGo = await holdMarks(own);
    await page.goto(addresses[2] ?? '');
    await state('failed');
    await inNote('[data-action="try-again"]').focus();
    await page.keyboard.press('Enter');
    await state('working');
    await letGo();
    await expectOneReady();
  });

  it('cannot store the star says that, and stores it when it can', async () => {
    await openNote(page, addresses[3] ?? '');
    const before = (await readNote(page)).height;
    const makeRoom = await fillDisk(await gloss.worker(), { stores: ['marks'] });
    await inNote('.star').click();
    await state('failed');
    expect(await inNote('.warn').textContent()).toBe('Could not be saved. Try again');
    expect(await inNote('.star').getAttribute('aria-pressed')).toBe('false');
    expect((await readNote(page)).height).toBe(before);
    await makeRoom();
    await inNote('[data-action="try-again"]').click();
    await inNote('.star[aria-pressed="true"]').waitFor();
    await expectOneReady();
  });
});

describe('a page', () => {
  it('that comes back as it was left shows the star of meanwhile, and its note still acts', async () => {
    await openNote(page, addresses[4] ?? '');
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    await page.goto(addresses[5] ?? '');
    const other = await gloss.context.newPage();
    await openNote(other, addresses[4] ?? '');
    await other.locator('gloss-note .star').click();
    await other.locator('gloss-note .star[aria-pressed="true"]').waitFor();
    await other.close();
    // Such a page does not load again: there is nothing more to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('html[data-kept="yes"]').waitFor({ state: 'attached' });
    await inNote('.star[aria-pressed="true"]').waitFor();
    await expectOneReady();
    await inNote('.star').click();
    await inNote('.star[aria-pressed="false"]').waitFor();
  });

  it('into which the script comes a second and a third time has one note, of the last one', async () => {
    await openNote(page, addresses[6] ?? '');
    const session = await gloss.context.newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const world = await until('our world', async () =>
      worlds.find(({ origin }) => origin === `chrome-extension://${gloss.extensionId}`),
    );
    const expression = readFileSync(join(buildDir('chrome'), 'content-scripts/abstract.js'), 'utf8');
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => {
        (document.querySelector('gloss-note') as HTMLElement).dataset.old = 'yes';
      });
      await session.send('Runtime.evaluate', { expression, contextId: world.id });
      await page.locator('gloss-note[data-state="ready"]:not([data-old])').waitFor();
      await expectOneReady();
    }
    // The older copies do not bring theirs back.
    await page.evaluate(() => document.querySelector('gloss-note')?.remove());
    await expectOneReady();
    await inNote('.star').click();
    await inNote('.star[aria-pressed="true"]').waitFor();
    await session.detach();
  });

  it('under which Gloss is updated keeps its note, and says what to do where it cannot act', async () => {
    await openNote(page, addresses[7] ?? '');
    const before = await readNote(page);
    const closed = own.waitForEvent('close');
    await own.evaluate(() => (globalThis as unknown as Reloading).chrome.runtime.reload()).catch(() => {});
    await closed;
    // The old copy still reads, folds, and stays in its place.
    await inNote('.fold').click();
    expect(await inNote('[data-section="results"]').isVisible()).toBe(false);
    await inNote('.fold').click();
    await page.evaluate(() => document.querySelector('gloss-note')?.remove());
    expect(await readNote(page)).toMatchObject({ hosts: 1, quotes: before.quotes });
    await inNote('.star').click();
    await state('failed');
    expect(await inNote('.warn').textContent()).toBe('Gloss was updated. Reload this page');
    expect(await readNote(page)).toMatchObject({ hosts: 1, height: before.height, quotes: before.quotes });
    // It still goes with its paper, and comes back with it.
    await page.evaluate(() => history.pushState(null, '', '/abs/2606.54999'));
    await page.locator('gloss-note').waitFor({ state: 'detached' });
    await page.evaluate(() => history.back());
    await state('failed');
    await page.evaluate(() => {
      document.documentElement.dataset.old = 'yes';
    });
    await inNote('[data-action="reload"]').click();
    // The page is new; that it has a note again is for `note-worker.test.ts`: this driver holds the new worker up.
    await page.locator('html:not([data-old])').waitFor();
  });
});
