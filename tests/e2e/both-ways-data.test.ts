/** What is kept of a reader, looked after in the options by mouse and by the keyboard alone: library, terms, reports, files, room. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, type Deed, gone, press, tabTo, there } from './both-ways';
import { MANY } from './library-files';

const REPORT = {
  id: 'r1',
  paper: 'arxiv:2606.00001',
  version: 1,
  language: 'zh-CN',
  engine: 'openai',
  model: 'tide-1',
  promptVersion: '1',
  section: 'results',
  statement: '结果。',
  evidence: { check: 'supported', quote: 'a result' },
  kind: 'overstated',
  title: 'Tides',
  link: 'https://arxiv.org/abs/2606.00001',
  madeAt: 1,
  at: 2,
};
/** Read for longer than it takes to stop it. */
const LONG = Array.from({ length: 10 }, () => MANY).join('\n');
let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let options: Page;
/** What a press has the browser ask or save. */
let asked: Promise<unknown>;
/** A backup of what is followed. */
let backup: Buffer;
/** Lines of the diary. */
let requests: object[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 73 });
  gloss = await launchGloss({ web });
  const first = await gloss.page('options.html');
  await first.getByRole('searchbox').first().fill('cs.LG');
  await first.locator('.found input[value="cs.LG"]').check();
  await first.locator('[data-card]').first().waitFor();
  const download = first.waitForEvent('download');
  await first.locator('[data-action="export"]').click();
  backup = readFileSync(await (await download).path());
  requests = await stored<object>(first, 'requests');
  await first.close();
  aside = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** A press after which the browser asks for a file, or saves one. */
const withFile = (
  name: string,
  control: string,
  event: 'download' | 'filechooser',
  more: Partial<Deed> = {},
): Deed => ({
  name,
  with: control,
  async before(page, way) {
    await more.before?.(page, way);
    asked = event === 'download' ? page.waitForEvent('download') : page.waitForEvent('filechooser');
  },
  // The field itself is small; its label is what is pressed.
  ...(event === 'filechooser' && { byMouse: (field) => field.locator('..').click() }),
  comes: () => asked,
});
/** The question before a backup is put back. */
const onQuestion = (name: string, control: string, comes: Deed['comes'], more: Partial<Deed> = {}): Deed => ({
  name,
  async before(page) {
    await page
      .locator('[name="backupFile"]')
      .setInputFiles({ name: 'a.gz', mimeType: 'application/gzip', buffer: backup });
    await page.locator('[data-action="confirm-import"]').waitFor();
  },
  with: control,
  comes,
  ...more,
});
const inGlossary = (name: string, control: string, comes: Deed['comes'], more: Partial<Deed> = {}): Deed => ({
  name,
  before: (page, way) => press(page, way, '.glossary > summary'),
  with: control,
  comes,
  ...more,
});
const paste: Deed = {
  name: 'an id into the library',
  with: '[name="libraryText"]',
  keys: [...'2405.00001', 'Tab', 'Enter'],
  async byMouse(control) {
    await control.fill('2405.00001');
    await control.page().locator('[data-action="import-pasted"]').click();
  },
  comes: there('[data-library="arxiv:2405.00001"]'),
};
async function filled(page: Page): Promise<void> {
  await paste.byMouse?.(page.locator(paste.with));
  await paste.comes(page);
}

bothWays(async () => {
  await options?.close();
  for (const table of ['library', 'reports']) await emptyTable(aside, table);
  await putRows(aside, 'reports', [REPORT]);
  await putRows(aside, 'requests', requests);
  await setStorage(aside, {
    engine: 'openai',
    baseUrl: 'https://models.example/v1',
    model: 'tide-1',
    digestLanguage: 'zh-CN',
    ownGlossary: { 'zh-CN': [{ term: 'ring', as: '环' }] },
  });
  options = await gloss.page('options.html');
  await options.locator('#about-heading').waitFor();
  return options;
}, [
  paste,
  withFile('a bibliography', '[data-action="import-library"]', 'filechooser'),
  {
    name: 'a work out of the library',
    before: filled,
    with: '[data-action="library-remove"]',
    comes: gone('[data-library]'),
  },
  {
    name: 'all out of the library',
    before: filled,
    with: '[data-action="library-remove-all"]',
    comes: gone('[data-library]'),
  },
  {
    name: 'more of the library',
    async before(page) {
      const works = Array.from({ length: 51 }, (_, i) => `arxiv:2405.${10_000 + i}`);
      await putRows(
        page,
        'library',
        works.map((key) => ({ key, title: key, authors: [], addedAt: 1, from: '' })),
      );
      await page.reload();
    },
    with: '[data-action="library-more"]',
    comes: there('[data-library]:nth-child(51)'),
  },
  {
    name: 'a long bibliography stopped',
    async before(page, way) {
      if (way === 'keyboard') await tabTo(page, '[name="libraryFile"]');
      await page
        .locator('[name="libraryFile"]')
        .setInputFiles({ name: 'a.bib', mimeType: 'text/plain', buffer: Buffer.from(LONG) });
    },
    with: '[data-action="stop-import"]',
    comes: there('[data-import="stopped"]'),
  },
  inGlossary('a new term', '[name="newTerm"]', there('[data-term="tide"]'), {
    keys: [...'tide', 'Tab', ...'chao', 'Enter'],
    async byMouse(control) {
      await control.fill('tide');
      await control.page().locator('[name="newAs"]').fill('潮汐');
      await control.page().locator('[data-action="add-term"]').click();
    },
  }),
  inGlossary('a term away', '[data-action="delete-term"]', gone('[data-term="ring"]')),
  withFile('the terms as a file', '[data-action="export-terms"]', 'download', {
    before: (page, way) => press(page, way, '.glossary > summary'),
  }),
  { name: 'a report away', with: '[data-action="delete-report"]', comes: gone('[data-report]') },
  withFile('reports as a table', '[data-action="save-tsv"]', 'download'),
  withFile('reports as lines', '[data-action="save-json-lines"]', 'download'),
  withFile('a backup', '[data-action="export"]', 'download'),
  withFile('a backup to be put back', '[data-action="import"]', 'filechooser'),
  onQuestion('a backup put back', '[data-action="confirm-import"]', there('#backup[data-task="restored"]')),
  onQuestion(
    'a backup without its settings',
    '[name="backupSettings"]',
    (page) =>
      // The focus stays where the tick was.
      until('the box', () => page.locator('[name="backupSettings"]:focus:not(:checked)').count()),
    {
      keys: ['Space'],
    },
  ),
  onQuestion(
    'no backup after all',
    '[data-action="confirm-import"]',
    gone('[data-action="confirm-import"]'),
    {
      keys: ['Escape'],
      byMouse: (control) => control.page().locator('#backup [data-action="cancel"]').click(),
    },
  ),
  { name: 'the diary away', with: '[data-action="empty-diary"]', comes: there('.undo [data-action="undo"]') },
  {
    name: 'room made, asked',
    with: '[data-action="forget-earlier"]',
    comes: there('#storage [data-action="confirm"]'),
  },
  {
    name: 'room not made after all',
    before: (page, way) => press(page, way, '[data-action="forget-earlier"]'),
    with: '#storage [data-action="cancel"]',
    comes: gone('#storage [data-action="confirm"]'),
  },
  {
    name: 'settings as at first',
    with: '[data-action="set-defaults"]',
    comes: there('.undo [data-action="undo"]'),
  },
  {
    name: 'everything away, asked',
    with: '[data-action="erase-all"]',
    comes: there('#reset [data-action="confirm"]'),
  },
  withFile('a backup first', '[data-action="backup-first"]', 'download', {
    before: (page, way) => press(page, way, '[data-action="erase-all"]'),
  }),
]);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
