/** A reader's own terms: typed, found, changed, taken back, saved and read again; and what they do to what a model writes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

const folder = mkdtempSync(join(tmpdir(), 'gloss-terms-'));
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await setStorage(options, {
    engine: 'openai',
    baseUrl: 'https://models.example/v1',
    model: 'tide-1',
    interfaceLanguage: 'zh-CN',
  });
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
  await options.locator('.glossary > summary').click();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = () => options.locator('[data-glossary="own"] [data-term]');
const termsOf = async () =>
  own().evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.term ?? ''));
async function add(term: string, as: string, field = ''): Promise<void> {
  await options.locator('[name="newTerm"]').fill(term);
  await options.locator('[name="newAs"]').fill(as);
  await options.locator('[name="newField"]').selectOption(field);
  await options.locator('[data-action="add-term"]').click();
}
const kept = async () => (await readStorage(options)).ownGlossary as Record<string, unknown[]> | undefined;

it('terms are added, refused in words, changed in their place, and taken back', async () => {
  await add('random walk', '随机漫步', 'mathematics');
  await add('ring', '环');
  await options.locator('[data-term="ring"] [data-action="delete-term"]').waitFor();
  expect(await termsOf()).toEqual(['ring', 'random walk']);
  await add('RING', '圈');
  expect(await options.locator('.new-term [role="alert"]').textContent()).toBe('已经有了。');
  await own().first().locator('[lang="zh-CN"]').fill('圈');
  await own().first().locator('[lang="zh-CN"]').press('Tab');
  await until('the change', async () => JSON.stringify(await kept()).includes('圈'));
  await own().first().locator('[data-action="delete-term"]').click();
  await until('the deletion', async () => (await termsOf()).length === 1);
  await options.keyboard.press('Control+z');
  await until('the return', async () => (await termsOf()).length === 2);
});

it('what Gloss brings is found beneath them, to be said otherwise', async () => {
  await options.locator('[name="glossarySearch"]').fill('保序');
  const row = options.locator('[data-glossary="built-in"] [data-term]');
  await until('one row', async () => (await row.count()) === 1);
  await row.locator('[data-action="change-term"]').click();
  expect(await options.locator('[name="newTerm"]').inputValue()).toBe('isotonic regression');
  await options.locator('[name="newTerm"]').fill('');
  await options.locator('[name="newAs"]').fill('');
  await options.locator('[name="glossarySearch"]').fill('');
});

it('they go out as a table and come back as one change; a wrong line costs no other', async () => {
  const download = options.waitForEvent('download');
  await options.locator('[data-action="export-terms"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('gloss-terms-zh-CN.tsv');
  const path = join(folder, 'terms.tsv');
  await file.saveAs(path);
  const text = readFileSync(path, 'utf8');
  expect(text).toBe('term\ttranslation\tfield\nrandom walk\t随机漫步\tmathematics\nring\t圈\t\n');
  writeFileSync(path, `${text}tide\t潮汐\t\n42\t词\t\n`);
  await options.locator('[name="termFile"]').setInputFiles(path);
  await options.locator('[data-term="tide"]').waitFor();
  const told = options.locator('.term-files [role="status"]');
  expect(await told.textContent()).toContain('新增 1 条');
  expect(await told.textContent()).toContain('第 5 行：术语要有文字。');
  expect(await termsOf()).toEqual(['tide', 'ring', 'random walk']);
});

it('a model is told of them, and what it writes is held against them', async () => {
  const paper = web.listed('cs.LG').find(({ paper: { title, withdrawnBy }, type }) => {
    const isPlain = /^\p{Lu}?\p{Ll}{5,} /u.test(title) && !/[$\\]/.test(title);
    return type === 'new' && !withdrawnBy && isPlain;
  })?.paper;
  const [word = ''] = paper?.title.split(' ') ?? [];
  await add(word, '读者之词');
  await until('it to be kept', async () => JSON.stringify(await kept()).includes('读者之词'));
  const page = await gloss.context.newPage();
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  web.models.requests.length = 0;
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  const [first] = web.models.requests.filter(({ path }) => path.endsWith('/chat/completions'));
  expect(JSON.stringify(first?.body)).toContain(`${word} = 读者之词`);
  const whole = page.locator('gloss-note [data-action="whole-text"]');
  if ((await whole.count()) > 0) await whole.click();
  const title = page.locator('gloss-note [data-row="title"] dd');
  expect(await title.textContent()).toContain(`${word} → 读者之词`);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
