/** A Chinese reader with a model: titles and digests in the reader's language, in the note and on the card, the original beside. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let papers: FakePaper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57, papersPerDay: 200 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  page = await gloss.context.newPage();
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
  papers = web.listed('cs.LG').flatMap(({ paper, type }) => {
    const whole = type === 'new' && paper.abstract.length > 600 && !paper.withdrawnBy;
    return whole && !/[$\\]/.test(paper.title) ? [paper] : [];
  });
  expect(papers.length).toBeGreaterThan(4);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const note = () => page.locator('gloss-note');
const action = (name: string) => note().locator(`[data-action="${name}"]`);
const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions'));

async function write(paper: FakePaper | undefined): Promise<void> {
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  web.models.requests.length = 0;
  await action('write-digest').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
}

it('a title comes with the digest, and stands in the note under a heading that says whose it is', async () => {
  await write(papers[0]);
  expect(asked()).toHaveLength(1);
  const row = note().locator('[data-row="title"]');
  expect(await row.locator('dt').textContent()).toBe('AI 译');
  expect(await row.locator('dd').textContent()).toContain('一项研究的题目');
  expect(await note().locator('[data-section="methodology"] dt').textContent()).toMatch(/^AI/);
  // The page's own title is as it was.
  expect(await page.locator('h1.title').textContent()).toContain(papers[0]?.title.slice(0, 20));
});

it('what came back in English is asked for once more, by itself, and then told for what it is', async () => {
  const [, paper] = papers;
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  const answer = JSON.stringify({ translatedTitle: paper?.title });
  web.models.requests.length = 0;
  // The digest is right but for the title; the second answer is the title alone.
  web.models.next({ quirk: 'english-title' });
  web.models.next({ text: answer });
  await action('write-digest').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  expect(asked()).toHaveLength(2);
  expect(await note().locator('[data-row="title"] dd').textContent()).toBe('未翻译：模型没有给出译文。');
});

it('cards show both titles and what the model wrote, live, and the authors’ words a press away', async () => {
  const popup = await gloss.page('popup.html');
  const card = (paper: FakePaper | undefined) => popup.locator(`[data-paper="arxiv:${paper?.id}"]`);
  await card(papers[0]).locator('.translated').waitFor();
  expect(await card(papers[0]).locator('h2').textContent()).toContain(papers[0]?.title.slice(0, 20));
  expect(await card(papers[0]).locator('.translated').textContent()).toMatch(/^AI 译 一项研究的题目/);
  expect(await card(papers[0]).locator('.card-tldr').textContent()).toMatch(/^AI · /);
  // Not translated: the closed card has its own title alone.
  expect(await card(papers[1]).locator('.translated').count()).toBe(0);
  await card(papers[0]).locator('.more').click();
  const written = card(papers[0]).locator('.details');
  expect(await written.locator('.writer').textContent()).toMatch(/^AI，tide-1，/);
  for (const each of await written.locator('dt, h3').allTextContents()) expect(each).toMatch(/^AI/);
  await card(papers[0]).locator('[data-action="switch-text"]').click();
  await card(papers[0]).locator('.writer').getByText('作者原句', { exact: true }).waitFor();
  await write(papers[2]);
  await card(papers[2]).locator('.translated').waitFor();
  await popup.close();
});

it('an abstract is translated on the reader’s wish, sentence by sentence, and stands beneath its own', async () => {
  await setStorage(options, { abstractTranslated: true });
  const [, , , paper] = papers;
  await write(paper);
  // The digest, and the abstract.
  expect(asked().length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(asked()[1]?.body)).toContain('<abstract ');
  const row = note().locator('[data-row="abstract"]');
  expect(await row.locator('dt').textContent()).toBe('AI中文摘要');
  expect(await row.locator('dd').textContent()).toContain('一项研究的题目');
  const popup = await gloss.page('popup.html');
  const card = popup.locator(`[data-paper="arxiv:${paper?.id}"]`);
  await card.locator('.translated').waitFor();
  await card.locator('.more').click();
  const both = card.locator('[data-row="abstract"]');
  await both.waitFor();
  expect(await both.locator('h3').allTextContents()).toEqual(['摘要 · 作者原句', 'AI中文摘要']);
  const [own = '', ai = ''] = await both.locator('> p').allTextContents();
  expect(own).toContain(paper?.abstract.split(' ').slice(0, 5).join(' '));
  expect(ai.match(/一项研究的题目/g)?.length).toBeGreaterThan(1);
  const sentence = both.locator('[data-translation="translated"]').first();
  expect(own).toContain((await sentence.getAttribute('data-quote'))?.slice(0, 20));
  await popup.close();
});

it('a sentence that came back in English is told as not translated, on the card as in the note', async () => {
  const [, , , , paper] = papers;
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  web.models.requests.length = 0;
  web.models.next({});
  // Nothing of the abstract comes, twice.
  web.models.next({ text: '{"sentences": [], "affiliations": []}', times: 2 });
  await action('write-digest').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  expect(asked()).toHaveLength(3);
  const popup = await gloss.page('popup.html');
  const card = popup.locator(`[data-paper="arxiv:${paper?.id}"]`);
  await card.locator('.translated').waitFor();
  await card.locator('.more').click();
  const untold = card.locator('[data-translation="untranslated"]');
  await untold.first().waitFor();
  expect(await untold.first().textContent()).toMatch(/^⚠ 未翻译：/);
  expect(await card.locator('[data-translation="translated"]').count()).toBe(0);
  await popup.close();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
