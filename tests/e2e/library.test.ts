/** The reader's own library: imported from files and by pasting, told of, looked through, taken back and removed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LibraryEntry } from '../../lib/records/library';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { BIBTEX, IDS, MANY, RIS } from './library-files';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 71 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await options.reload();
  await options.locator('[name="libraryText"]').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const told = (text: string) => options.locator('.library-import [role="status"]').getByText(text).waitFor();
const rows = () => options.locator('[data-library]');
const keys = async () => (await stored<LibraryEntry>(options, 'library')).map(({ key }) => key).sort();
const choose = (name: string, text: string) =>
  options
    .locator('[name="libraryFile"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

it('is empty at first, and no reader of bibliographies is loaded', async () => {
  await options.getByText('Nothing in your library yet.').waitFor();
  const scripts = await options.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(scripts.filter((name) => /\/chunks\/library-/.test(name))).toEqual([]);
  expect(await options.locator('[data-action="library-remove-all"]').count()).toBe(0);
});

it('a file of BibTeX is read; what could not be is told by line and name', async () => {
  await choose('mine.txt', BIBTEX);
  await told('4 read: 2 new, 0 known, 2 could not be read.');
  expect(await options.locator('.problems li').allTextContents()).toEqual([
    'Line 11 (open2023): it has no end.',
    'Line 21 (unnamed): it has neither a title nor an id.',
  ]);
  await until('two rows', async () => (await rows().count()) === 2);
  expect(await keys()).toEqual(['arxiv:2403.01234', 'doi:10.1000/harbour.7']);
  const row = options.locator('[data-library="arxiv:2403.01234"]');
  expect(await row.locator('p').textContent()).toContain('Tides in Random Harbours: the L² Case & Others');
  expect(await row.locator('small').innerText()).toContain('Ada Lund, Józef Müller, The Harbour Group +1');
  expect(await row.locator('a').getAttribute('href')).toBe('https://arxiv.org/abs/2403.01234');
  expect(await row.getByText('from mine.txt').count()).toBe(1);
});

it('the same again adds nothing; another adds what is new', async () => {
  await choose('again.bib', BIBTEX);
  await told('4 read: 0 new, 2 known, 2 could not be read.');
  await choose('other.ris', RIS);
  await told('2 read: 1 new, 1 known.');
  expect(await keys()).toHaveLength(3);
});

it('ids are pasted, by keyboard alone, and the import is taken back', async () => {
  await options.locator('[name="libraryFile"]').focus();
  await options.keyboard.press('Tab');
  await options.keyboard.insertText(IDS);
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await told('4 read: 1 new, 2 known, 1 could not be read.');
  await told('Line 4 (no id on this line): there is no arXiv id and no DOI in it.');
  await until('four rows', async () => (await rows().count()) === 4);
  expect(await options.locator('[data-library="arxiv:2405.00001"]').innerText()).toContain('pasted');
  await options.locator('[data-action="undo"]').click();
  await until('three rows', async () => (await rows().count()) === 3);
  expect(await options.locator('[data-import]').getAttribute('data-import')).toBe('idle');
});

it('is searched; one is removed, or all, and comes back', async () => {
  await options.locator('[name="librarySearch"]').fill('jozef muller');
  await options.locator('[data-stat="library"]').getByText('1 of 3').waitFor();
  expect(await rows().count()).toBe(1);
  await rows().locator('[data-action="library-remove"]').click();
  await options.getByText('None has that.').waitFor();
  await options.keyboard.press('Escape');
  await options.locator('[name="librarySearch"]').fill('');
  await until('two rows', async () => (await rows().count()) === 2);
  await options.locator('[data-action="library-remove-all"]').click();
  await options.getByText('Nothing in your library yet.').waitFor();
  await options.locator('[data-action="undo"]').click();
  await until('two rows again', async () => (await rows().count()) === 2);
  await options.locator('h1').click();
  await options.keyboard.press('Control+z');
  await until('all three', async () => (await rows().count()) === 3);
});

it('what is no bibliography is refused in words, and changes nothing', async () => {
  await choose('refs.bib', '<!DOCTYPE html><html><body>@article{a, title={T}}</body></html>');
  await told('This is a web page, not a bibliography.');
  await choose('refs.bib', '');
  await told('There is nothing in it.');
  await choose('refs.rdf', '<!DOCTYPE r [<!ENTITY a "a">]><rdf:RDF>&a;</rdf:RDF>');
  await told('The file declares entities of its own');
  expect(await keys()).toHaveLength(3);
});

it('a long file can be stopped, and nothing of it is kept', async () => {
  await choose('many.bib', MANY);
  // At once: a browser without load reads it in a second.
  await options.locator('[data-action="stop-import"]').dispatchEvent('click');
  await told('Stopped; nothing was imported.');
  expect(await keys()).toHaveLength(3);
});

it('thousands are kept, fifty shown, and more on demand', async () => {
  await choose('many.bib', MANY);
  await told('15,000 read: 15,000 new, 0 known.');
  await until('fifty rows', async () => (await rows().count()) === 50);
  await options.locator('[data-action="library-more"]').click();
  await until('a hundred rows', async () => (await rows().count()) === 100);
  await options.locator('[data-action="undo"]').click();
  await until('three rows', async () => (await rows().count()) === 3);
});

it('speaks Chinese', async () => {
  await setStorage(options, { interfaceLanguage: 'zh-CN' });
  await options.getByRole('heading', { name: '我的文献库' }).waitFor();
  await choose('mine.bib', BIBTEX);
  await told('已读 4 条：新增 0 条，已有 2 条，2 条无法读取。');
  await told('第 11 行（open2023）：没有结尾。');
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
