/**
 * The browser's own models. No test machine has any: fakes stand in the worker for what a browser would bring there. What a
 * browser without them says of itself is real.
 */
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
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await setStorage(options, {
    engine: 'built-in',
    interfaceLanguage: 'zh-CN',
    abstractTranslated: true,
  });
  page = await gloss.context.newPage();
  papers = web.listed('cs.LG').flatMap(({ paper, type }) => {
    const isWhole = type === 'new' && paper.abstract.length > 600 && !paper.withdrawnBy;
    return isWhole && !/[$\\]/.test(paper.title + paper.abstract) ? [paper] : [];
  });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** What the worker finds of them from now on. */
async function bring(which: { model: boolean; summarizer: boolean }): Promise<void> {
  const worker = await gloss.worker();
  await worker.evaluate(({ model, summarizer }) => {
    const kept = (text: string) => (text.match(/⟦\d+⟧|\d[\d.,%]*/g) ?? []).join(' ');
    const api = (isThere: boolean, session: object) => ({
      availability: async () => (isThere ? 'available' : 'unavailable'),
      create: async () => ({ destroy: () => {}, ...session }),
    });
    const digest = (input: string) => {
      const lines = [...input.matchAll(/^\[(\d+)\] (.*)$/gm)];
      const say = ([, id, text = '']: RegExpMatchArray) => ({
        text: `模型所写的一句话，其中的数值为${(text.match(/\d[\d.,]*%?/g) ?? []).join('、')}。`,
        sources: [Number(id)],
      });
      const some = lines.slice(0, 3).map(say);
      return JSON.stringify({
        limitations: [],
        tldr: some[0],
        keyPoints: some,
        summary: some,
        methodology: some.slice(0, 1),
        results: some.slice(1, 2),
        implications: [],
        tags: [],
        translatedTitle: '模型的题目',
      });
    };
    Object.assign(globalThis, {
      LanguageModel: api(model, { prompt: async (input: string) => digest(input) }),
      Translator: api(true, { translate: async (text: string) => `译者的一句话 ${kept(text)}`.trim() }),
      Summarizer: api(summarizer, { summarize: async (text: string) => text.split(/(?<=\.) /)[0] ?? '' }),
    });
  }, which);
}

const note = () => page.locator('gloss-note');
async function write(paper: FakePaper | undefined): Promise<void> {
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  await note().locator('[data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="built-in"]').waitFor();
  const whole = note().locator('[data-action="whole-text"]');
  if ((await whole.count()) > 0) await whole.click();
}

it('a browser without any says so, and does not hang over it', async () => {
  await options.reload();
  await options.locator('[data-of="model"][data-built-in="none"]').waitFor();
  // Debian's Chromium has a translator by name, which it cannot get.
  const translator = options.locator('[data-of="translator"]');
  if ((await translator.count()) > 0)
    expect(await translator.getAttribute('data-built-in')).toMatch(/^(?:none|downloadable)$/);
});

it('title and abstract are the translator’s, the digest is the model’s', async () => {
  await bring({ model: true, summarizer: true });
  await write(papers[0]);
  expect(await note().locator('[data-row="title"] dd').textContent()).toContain('译者的一句话');
  expect(await note().locator('[data-row="abstract"] dd').textContent()).toContain('译者的一句话');
  expect(await note().locator('[data-section="summary"] dd').textContent()).toContain('模型所写');
  expect(web.models.requests).toEqual([]);
});

it('where there is a summarizer alone there is a TL;DR, checked, translated, and said to be no more', async () => {
  await bring({ model: false, summarizer: true });
  await write(papers[1]);
  const line = note().locator('[data-section="tldr"]');
  expect(await line.textContent()).toMatch(/^AI · 译者的一句话/);
  expect(await line.locator('[data-evidence]').getAttribute('data-evidence')).toBe('verbatim');
  const told = note().locator('[data-writing="failed"]');
  expect(await told.textContent()).toContain('此浏览器只能写一句话概要。');
  expect(await told.locator('button').count()).toBe(0);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
