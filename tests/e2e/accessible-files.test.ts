/** The options with files that go out and come in: while they are read, what is asked of them, and what came of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';
import { BIBTEX } from './library-files';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
/** A backup of what is followed. */
let saved: Buffer;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 65 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  const download = options.waitForEvent('download');
  await options.locator('[data-action="export"]').click();
  saved = readFileSync(await (await download).path());
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const task = (page: Page, kind: string) =>
  page.locator(`#backup [data-task="${kind}"], #backup[data-task="${kind}"]`).waitFor();
const give = (page: Page, name: 'backupFile' | 'libraryFile', buffer: Buffer) =>
  page.locator(`[name="${name}"]`).setInputFiles({ name: 'a.bib', mimeType: 'text/plain', buffer });

/** From now on files of this page are read for ever: below us, as from a disk that does not answer. */
const stall = (page: Page) =>
  page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => {});
  });

/** From now on the end of a file never comes. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { stream } = Blob.prototype;
    Blob.prototype.stream = function () {
      const whole = stream.call(this).getReader();
      return new ReadableStream({
        async start(controller) {
          const { value = new Uint8Array() } = await whole.read();
          controller.enqueue(value.subarray(0, value.length / 2));
        },
      });
    };
  });

const STATES: State[] = [
  {
    name: 'a backup that was saved',
    hash: '#backup',
    within: '#backup',
    async show(page) {
      await page.locator('[data-action="export"]').click();
      await task(page, 'saved');
    },
  },
  {
    name: 'a backup that is looked at',
    hash: '#backup',
    within: '#backup',
    async show(page) {
      await stall(page);
      await give(page, 'backupFile', saved);
      await task(page, 'checking');
    },
  },
  {
    name: 'a backup, asked',
    hash: '#backup',
    within: '#backup',
    async show(page) {
      await give(page, 'backupFile', saved);
      await page.locator('#backup [data-action="confirm-import"]').waitFor();
    },
  },
  {
    name: 'a backup that is being put back',
    hash: '#backup',
    within: '#backup',
    async show(page) {
      await give(page, 'backupFile', saved);
      await page.locator('#backup [data-action="confirm-import"]').waitFor();
      await cutOff(page);
      await page.locator('#backup [data-action="confirm-import"]').click();
      await task(page, 'restoring');
    },
  },
  {
    name: 'a backup put back',
    hash: '#backup',
    within: '#backup',
    async show(page) {
      await give(page, 'backupFile', saved);
      await page.locator('#backup [data-action="confirm-import"]').click();
      await task(page, 'restored');
      await page.locator('.snapshots > summary').click();
    },
  },
  {
    name: 'a bibliography that is read',
    hash: '#library',
    within: '#library',
    async show(page) {
      await stall(page);
      await give(page, 'libraryFile', Buffer.from(BIBTEX));
      await page.locator('[data-action="stop-import"]').waitFor();
    },
  },
  {
    name: 'a bibliography that was taken in, and what could not be read of it',
    hash: '#library',
    within: '#library',
    async show(page) {
      await give(page, 'libraryFile', Buffer.from(BIBTEX));
      await page.locator('.library-import .problems li').nth(1).waitFor();
      await page.locator('[data-library]').nth(1).waitFor();
    },
  },
  {
    name: 'what was removed, and taken back',
    hash: '#library',
    within: '.undo-place',
    async show(page) {
      await give(page, 'libraryFile', Buffer.from(BIBTEX));
      await page.locator('[data-library]').nth(1).waitFor();
      await page.locator('[data-action="library-remove-all"]').click();
      await page.locator('.undo [data-action="undo"]').click();
      await page.locator('.undo:not(:has([data-action]))').waitFor();
    },
  },
  {
    name: 'settings as at first',
    hash: '#reset',
    within: '.undo-place',
    async show(page) {
      await page.locator('[data-action="set-defaults"]').click();
      await page.locator('.undo [data-action="undo"]').focus();
    },
  },
];

accessible(async (hash) => {
  await options.close();
  options = await gloss.page(`options.html${hash}`);
  await options.locator('#about-heading').waitFor();
  return options;
}, STATES);
