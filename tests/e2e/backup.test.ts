/** Everything to a file and back: saved in one browser, put back in another that has something of its own; and what is no backup. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

const folder = mkdtempSync(join(tmpdir(), 'gloss-backup-'));
const path = join(folder, 'backup.jsonl.gz');
let web: FakeWeb;
let old: GlossBrowser;
let fresh: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 71 });
  [old, fresh] = [await launchGloss({ web }), await launchGloss({ web })];
});
afterAll(async () => {
  await old?.close();
  await fresh?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function follow(gloss: GlossBrowser, category: string): Promise<Page> {
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill(category);
  await options.locator(`.found input[value="${category}"]`).check();
  await options.locator('.chosen').getByText(category, { exact: true }).waitFor();
  return options;
}
const task = (options: Page, kind: string) => options.locator(`[data-task="${kind}"]`).waitFor();
const open = (options: Page, file: string) => options.locator('[name="backupFile"]').setInputFiles(file);

it('is saved with marks, papers and settings, and without keys', async () => {
  const options = await follow(old, 'cs.LG');
  const popup = await old.page('popup.html');
  await popup.locator('[data-card]').nth(1).waitFor();
  await popup.locator('[data-card] [data-action="star"]').first().click();
  await setStorage(options, { pollHours: 3, engine: 'openai', baseUrl: 'https://models.example/v1' });
  await options.reload();
  await options.locator('[name="apiKey"]').fill('sk-very-secret');
  await options.locator('[name="apiKey"]').press('Tab');
  await options.locator('[data-action="forget-key"]').waitFor();
  const download = options.waitForEvent('download');
  await options.locator('[data-action="export"]').focus();
  await options.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gloss-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  await file.saveAs(path);
  await task(options, 'saved');
  const text = gunzipSync(readFileSync(path)).toString();
  expect(text).toContain('"starredAt"');
  expect(text).toContain('["setting","pollHours",3]');
  expect(text).not.toContain('sk-very-secret');
});

it('is looked at whole before anything is changed, and comes back beside what there is', async () => {
  const options = await follow(fresh, 'math.PR');
  await open(options, path);
  await task(options, 'checked');
  const question = options.locator('.confirm');
  expect(await question.textContent()).toMatch(/1 list, 1 mark \(1 starred\)(?:,| and|, and) \d+ papers/);
  expect(await question.locator('.warn').count()).toBe(0);
  expect(await readStorage(options)).not.toMatchObject({ pollHours: 3 });
  await options.locator('[data-action="confirm-import"]').press('Enter');
  await task(options, 'restored');
  const chosen = options.locator('.chosen');
  await chosen.getByText('cs.LG', { exact: true }).waitFor();
  expect(await chosen.getByText('math.PR', { exact: true }).count()).toBe(1);
  expect(await readStorage(options)).toMatchObject({ pollHours: 3 });
  const popup = await fresh.page('popup.html');
  await popup.locator('[data-filter="starred"]').click();
  await until('the star', async () => (await popup.locator('[data-card]').count()) === 1);
  await options.bringToFront();
  await options.keyboard.press('Control+z');
  await until('the settings to return', async () => (await readStorage(options)).pollHours !== 3);
});

it('a copy of what was before is kept in the browser, and can be opened', async () => {
  const [options] = fresh.context.pages().filter((page) => page.url().includes('options'));
  if (!options) throw new Error('the options are closed');
  await options.reload();
  await options.locator('.snapshots > summary').click();
  await options.locator('[data-snapshot] [data-action="open-snapshot"]').first().click();
  await task(options, 'checked');
  await options.locator('.confirm [data-action="cancel"]').click();
  await task(options, 'idle');
});

it.each([
  ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2), /end of this file is missing/],
  ['another file', () => Buffer.from('{"app":"other"}\n'), /no backup of Gloss/],
  [
    'of a newer Gloss',
    () =>
      Buffer.from(
        '{"app":"gloss","kind":"backup","version":9,"savedAt":"2026-06-18T00:00:00Z"}\n["end",0]\n',
      ),
    /newer Gloss/,
  ],
])('one that is %s is refused in words', async (_, make, words) => {
  const [options] = fresh.context.pages().filter((page) => page.url().includes('options'));
  if (!options) throw new Error('the options are closed');
  const wrong = join(folder, 'wrong.gz');
  writeFileSync(wrong, make(readFileSync(path)));
  await open(options, wrong);
  await task(options, 'refused');
  expect(await options.locator('[data-task="refused"] [role="status"]').textContent()).toMatch(words);
});

it('left no error behind', () => {
  expect([...old.problems, ...fresh.problems]).toEqual([]);
});
