/** Original, translation, or both: what a note shows where a model wrote is the reader's choice, and stays it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { tinted } from './html-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let first: string;
let second: string;
const ABSTRACT = abstractOf(12);

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('math.PR');
  await options.locator('.found input[value="math.PR"]').check();
  await options.locator('.chosen').getByText('math.PR', { exact: true }).waitFor();
  await setStorage(options, {
    engine: 'openai',
    baseUrl: 'https://models.example/v1',
    model: 'tide-1',
    interfaceLanguage: 'zh-CN',
    abstractTranslated: true,
  });
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
  const papers = ['2606.55571', '2606.55572'].map((id) =>
    serve(web, id, absPage(web, { id, abstract: ABSTRACT })),
  );
  [first = '', second = ''] = papers;
  page = await gloss.context.newPage();
  for (const address of papers) {
    await openNote(page, address);
    await note('[data-action="write-digest"]').click();
    await written();
  }
  await page.close();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  page = await gloss.context.newPage();
});
afterEach(() => page.close());

const note = (selector: string) => page.locator(`gloss-note ${selector}`);
const written = () => page.locator('gloss-note[data-engine="openai"]').waitFor();
const source = () => note('.source').textContent();
const open = async (address: string) => {
  await page.goto(address);
  await written();
};

async function choose(text: string): Promise<void> {
  await note('[data-action="more"]').click();
  await note(`#menu [data-text="${text}"]`).click();
}

it('the menu names the three, and says which it is', async () => {
  await open(first);
  await note('[data-action="more"]').click();
  const choices = note('#menu [role="menuitemradio"]');
  expect(await choices.allTextContents()).toEqual(['原文（作者原句）', '译文（AI）', '原文与译文上下对照']);
  expect(await choices.evaluateAll((all) => all.map((each) => each.getAttribute('aria-checked')))).toEqual([
    'false',
    'true',
    'false',
  ]);
});

it('the original, on this page and the next, until the reader wants the translation again', async () => {
  await open(first);
  await choose('authors');
  await until('the authors’ words', async () => (await source()) === '作者原句');
  await open(second);
  expect(await source()).toBe('作者原句');
  expect(await note('.tldr').textContent()).not.toMatch(/^AI/);
  await note('[data-action="switch-text"]').click();
  await until('the model’s', async () => /^AI/.test((await source()) ?? ''));
  await open(first);
  expect(await source()).toMatch(/^AI/);
});

it('both: each sentence of the abstract with its translation beneath it; the next note moves nothing for it', async () => {
  await open(first);
  await choose('both');
  const pairs = note('[data-row="abstract"] .pair');
  await pairs.first().waitFor();
  expect(await note('[data-row="abstract"] dt').textContent()).toBe('摘要 · AI中文摘要');
  expect(await pairs.locator('q').allTextContents()).toEqual(ABSTRACT.split(/(?<=\.) /));
  for (const said of await pairs.locator('> span').allTextContents())
    expect(said).toContain('一项研究的题目');
  // What stands there whole is not said a second time.
  expect(await note('[data-whose="authors"]').count()).toBe(0);

  await startShiftMeter(page);
  await open(second);
  expect(await note('.tldr > span').first().textContent()).toMatch(/^AI · /);
  const own = await note('.tldr [data-whose="authors"] [data-evidence]').getAttribute('data-quote');
  expect(ABSTRACT).toContain(own);
  // What is pointed at is tinted by its own words.
  await note('.tldr [data-whose="authors"] [data-evidence]').hover();
  await until('a tint', async () => (await tinted(page)).join() === own);
  await page.waitForTimeout(500);
  expect(await shifts(page)).toEqual([]);
  await note('[data-action="whole-text"]').click();
  await pairs.first().waitFor();
});

it('what one page shows others show at once', async () => {
  await open(first);
  const other = await gloss.context.newPage();
  await other.goto(second);
  await other.locator('gloss-note[data-engine="openai"]').waitFor();
  await choose('authors');
  await until(
    'the same beside',
    async () => (await other.locator('gloss-note .source').textContent()) === '作者原句',
  );
  await other.close();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
