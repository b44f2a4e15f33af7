/** Files of 200 MB where a backup, a rescue file or a bibliography is asked for: taken, or refused in words; the page lives on, nothing is lost. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

const LARGE = 200 * 1024 * 1024;
/** What reading so much may take on a machine with other work. */
const PATIENCE = { timeout: 60_000 };
const folder = mkdtempSync(join(tmpdir(), 'gloss-large-'));
const path = join(folder, 'large');
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 72 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await options.locator('[data-card]').first().waitFor();
  // Who has chosen is shown everything.
  await options.reload();
  await options.locator('[name="libraryFile"]').waitFor({ state: 'attached' });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of 200 MB at least: one text, many a time another, and an end that is told how many those were. */
function write(start: string, piece: (at: number) => string, end: (count: number) => string): void {
  const file = openSync(path, 'w');
  let bytes = writeSync(file, start);
  let count = 0;
  while (bytes < LARGE) bytes += writeSync(file, piece(count++));
  writeSync(file, end(count));
  closeSync(file);
  expect(statSync(path).size).toBeGreaterThanOrEqual(LARGE);
}

const lists = async (page: Page) => (await rowsOf(page, 'follows')).map(({ list }) => list).sort();
const HEAD = '{"app":"gloss","kind":"backup","version":1,"savedAt":"2026-06-18T00:00:00Z"}\n';
const SPACE = ' '.repeat(100_000);
const follow = (list: string) => `{"list":"${list}","addedAt":1781740800000}`;
/** A mark of its own in so many bytes. */
const mark = (at: number) =>
  `{"paper":"arxiv:2601.${String(10_000 + at)}",${SPACE}"starredAt":1781740800000}`;

describe('a backup of 200 MB', () => {
  const task = (kind: string) => options.locator(`[data-task="${kind}"]`);
  const open = () => options.locator('[name="backupFile"]').setInputFiles(path);

  it('is looked at, put back, and everything is there', async () => {
    write(
      `${HEAD}["follows",${follow('arxiv:math.PR')}]\n`,
      (at) => `["marks",${mark(at)}]\n`,
      (count) => `["end",${count + 1}]\n`,
    );
    await open();
    await task('checked').waitFor(PATIENCE);
    expect(await options.locator('.confirm').textContent()).toMatch(/1 list and 2,\d{3} marks/);
    await options.locator('[data-action="confirm-import"]').click();
    await task('restored').waitFor(PATIENCE);
    expect(await lists(options)).toEqual(['arxiv:cs.LG', 'arxiv:math.PR']);
    expect((await rowsOf(options, 'marks')).length).toBeGreaterThan(2000);
  });

  it.each([
    ['whose end is missing', HEAD, (at: number) => `["marks",${mark(at)}]\n`, /end of this file is missing/],
    ['of a hundred million lines', HEAD, () => 'x\n'.repeat(50_000), /no backup of Gloss/],
    ['that is one line of something else', '{"app":', () => SPACE, /no backup of Gloss/],
  ])('%s is refused in words, and changes nothing', async (_, start, piece, words) => {
    const before = await rowsOf(options, 'marks');
    write(start, piece, () => '');
    await open();
    await until(
      'the refusal',
      async () => words.test((await task('refused').locator('[role="status"]').textContent()) ?? ''),
      PATIENCE,
    );
    expect(await rowsOf(options, 'marks')).toEqual(before);
    expect(await lists(options)).toEqual(['arxiv:cs.LG', 'arxiv:math.PR']);
  });
});

it('a bibliography of 200 MB is refused with how much may be, and the next is read', async () => {
  const told = (words: string) =>
    options.locator('.library-import [role="status"]').getByText(words).waitFor(PATIENCE);
  const open = (file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    options.locator('[name="libraryFile"]').setInputFiles(file);
  write(
    '',
    (at) => `@article{a${at}, title={Tides}, abstract={${SPACE}}}\n`,
    () => '',
  );
  await open(path);
  await told('The file has more than 50 MB and was not read.');
  expect(await rowsOf(options, 'library')).toEqual([]);
  const small = Buffer.from('@article{a, title={Tides in Harbours}, doi={10.1000/harbour.7}}');
  await open({ name: 'small.bib', mimeType: 'text/plain', buffer: small });
  await told('1 read: 1 new');
});

describe('a rescue file of 200 MB', () => {
  const file = (lists: string) =>
    `{"app":"gloss","kind":"rescue","version":1,"tables":{"follows":[${lists}],"marks":[`;
  let page: Page;
  const open = async () => {
    page = await gloss.page('rescue.html');
    await page.getByText('Everything can be read.').waitFor();
    await page.locator('[name="rescueFile"]').setInputFiles(path);
  };

  it('is put back, row by row: two hundred thousand that make no sense cost no other', async () => {
    const senseless = `{"paper":"arxiv:2601.00001","note":7,"more":"${'x'.repeat(960)}"},`;
    write(
      file(follow('arxiv:hep-th')),
      () => senseless,
      () => `{"paper":"arxiv:2602.00001","starredAt":1781740800000}]}}`,
    );
    await open();
    await page.locator('[data-task="restored"]').waitFor(PATIENCE);
    expect(await lists(page)).toEqual(['arxiv:cs.LG', 'arxiv:hep-th', 'arxiv:math.PR']);
    expect((await rowsOf(page, 'marks')).some(({ paper }) => paper === 'arxiv:2602.00001')).toBe(true);
    await page.close();
  });

  it('that is cut off is refused in words, and changes nothing', async () => {
    const before = await rowsOf(options, 'marks');
    write(
      file(follow('arxiv:hep-ph')),
      (at) => `${mark(at + 20_000)},`,
      () => '',
    );
    await open();
    await page
      .locator('[data-task="refused"]')
      .getByText('the file is cut off or was changed')
      .waitFor(PATIENCE);
    expect(await rowsOf(page, 'marks')).toEqual(before);
    await page.getByText('Everything can be read.').waitFor();
    await page.close();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
