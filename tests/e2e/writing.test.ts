/** From the options to a written note: a model of our own invention, the real engine, queue and evidence. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestRow } from '../../lib/records/request';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

const KEY = 'sk-secret-of-nobody-4711';
const SERVER = 'https://models.example/v1';
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
const papers: FakePaper[] = [];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 51, papersPerDay: 500 });
  gloss = await launchGloss({ web });
  papers.push(...web.papers.filter(({ abstract, withdrawnBy }) => abstract.length > 600 && !withdrawnBy));
  expect(papers.length).toBeGreaterThan(13);
  options = await gloss.page('options.html');
  page = await gloss.context.newPage();
  // The onboarding shows no engines: first things first.
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  await options.reload();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(() => {
  web.models.requests.length = 0;
});

const field = (name: string) => options.locator(`[name="${name}"]`);
const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions'));
const note = () => page.locator('gloss-note');
const action = (name: string) => note().locator(`[data-action="${name}"]`);
const address = (paper: FakePaper | undefined) => `https://arxiv.org/abs/${paper?.id}`;

async function fill(name: string, value: string): Promise<void> {
  await field(name).fill(value);
  await field(name).press('Enter');
}

/** Presses “Test” and waits until it has told. */
async function test(): Promise<string> {
  await options.locator('[data-action="test-engine"]').click();
  const told = options.locator('[data-engine-test="works"], [data-engine-test="failed"]');
  await told.waitFor();
  return (await told.textContent()) ?? '';
}

describe('an engine in the options', () => {
  it('is nobody at first: nothing is asked of anyone, and a note offers nothing', async () => {
    expect(await field('engine').inputValue()).toBe('extractive');
    await openNote(page, address(papers[0]));
    expect(await action('write-digest').count()).toBe(0);
    expect(web.models.requests).toEqual([]);
  });

  it('is a server by address, model and key, which is kept and not shown', async () => {
    await field('engine').selectOption('openai');
    await fill('baseUrl', `${SERVER}/chat/completions`);
    await fill('model', 'tide-1');
    await fill('apiKey', KEY);
    await options.locator('[data-action="forget-key"]').waitFor();
    await until('an empty field', async () => (await field('apiKey').inputValue()) === '');
    expect(await options.content()).not.toContain(KEY);
  });

  it('is tested by one tiny request, with the key, and without the mark of an extension’s library', async () => {
    expect(await test()).toMatch(/It works: .* answered in \d+\.\d s/);
    expect(asked()).toHaveLength(1);
    const headers = asked()[0]?.headers ?? {};
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([]);
  });

  it('says so of an address that is none, and keeps the one before', async () => {
    await fill('baseUrl', 'http://models.example/v1');
    await options.getByText('Plain http goes to this computer only').waitFor();
    expect((await readStorage(options)).baseUrl).toBe(`${SERVER}/chat/completions`);
    await field('baseUrl').press('Escape');
  });
});

describe('a digest that a model writes', () => {
  it('is offered, asked for by a click, checked against the abstract, and says who wrote it', async () => {
    await openNote(page, address(papers[0]));
    const height = (await note().boundingBox())?.height ?? 0;
    await action('write-digest').click();
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    const ai = note();
    expect(await ai.locator('.tldr').textContent()).toMatch(/^AI · /);
    expect(await ai.locator('.source').textContent()).toMatch(/^AI, tide-1, \d+ \w+$/);
    expect(await ai.locator('dt').allTextContents()).toEqual([
      'AI summary',
      'AI methodology',
      'AI results',
      'AI implications',
    ]);
    const abstract = (await page.locator('meta[name="citation_abstract"]').getAttribute('content')) ?? '';
    const quotes = await ai
      .locator('[data-evidence]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.quote ?? ''));
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(abstract).toContain(quote);
    expect(await ai.locator('[data-traced]').textContent()).toMatch(/✓ (\d+) of \1 sentences traced/);
    expect(asked()).toHaveLength(1);
    expect((await note().boundingBox())?.height).toBeGreaterThanOrEqual(height);
  });

  it('is there at once when the page is opened again, moves nothing, and costs nothing', async () => {
    await startShiftMeter(page);
    await page.reload();
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    expect(asked()).toHaveLength(0);
    expect(await shifts(page)).toEqual([]);
    await action('whole-text').click();
    // It moves the button beside it.
    await note().locator('.actions [data-action="show-text"]').waitFor();
    await action('switch-text').click();
    // Drawn a moment after the press.
    await note().locator('.source').getByText('authors’ words', { exact: true }).waitFor();
    await action('switch-text').click();
    await note().locator('.tldr').getByText('AI', { exact: true }).waitFor();
    expect(await note().locator('.tldr').textContent()).toMatch(/^AI · /);
  });

  it('is marked where it does not agree with the abstract', async () => {
    await openNote(page, address(papers[1]));
    web.models.next({ quirk: 'numbers' });
    await action('write-digest').click();
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    const doubts = note().locator('[data-evidence="numbers-differ"], [data-evidence="unsupported"]');
    expect(await doubts.count()).toBeGreaterThan(0);
    await note().locator('.warn').first().waitFor();
    expect(await note().locator('[data-traced]').textContent()).toMatch(/⚠/);
  });

  it.each(['fences', 'prose', 'think', 'two-objects', 'latex', 'plain', 'parts', 'reasoning'] as const)(
    'is read although the answer is odd: %s',
    async (quirk) => {
      const paper =
        papers[
          2 +
            ['fences', 'prose', 'think', 'two-objects', 'latex', 'plain', 'parts', 'reasoning'].indexOf(quirk)
        ];
      await openNote(page, address(paper));
      web.models.next({ quirk });
      await action('write-digest').click();
      await page.locator('gloss-note[data-engine="openai"]').waitFor();
      expect(await note().locator('.tldr').textContent()).toMatch(/^AI · ./);
    },
  );

  it('that fails is told in words, with the authors’ words in its place and a way out', async () => {
    await openNote(page, address(papers[11]));
    web.models.next({ quirk: 'unauthorized' });
    await action('write-digest').click();
    const told = note().locator('[data-writing="failed"]');
    await told.waitFor();
    expect(await told.textContent()).toMatch(
      /^No AI text: The server refused the key \(401\)\. You see the authors’ words\./,
    );
    expect(await note().getAttribute('data-engine')).toBe('extractive');
    expect(await note().locator('.tldr').textContent()).not.toMatch(/^AI/);
    // Where the options are open already, the browser goes there; it may also take an empty page.
    await options.goto('about:blank');
    await action('open-options').click();
    options = await until('the options', async () =>
      gloss.context.pages().find((each) => each.url().endsWith('/options.html')),
    );
    await options.reload();
  });

  it('goes on when the key was mended, without another click', async () => {
    await fill('apiKey', `${KEY}-new`);
    await page.bringToFront();
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    expect(asked().at(-1)?.headers.authorization).toBe(`Bearer ${KEY}-new`);
  });

  it('can be stopped while it is written, and nothing of it is shown', async () => {
    await openNote(page, address(papers[12]));
    web.models.next({ quirk: 'stall' });
    await action('write-digest').click();
    await action('stop').click();
    await action('write-digest').waitFor();
    await until('that the request was given up', async () => asked().at(-1)?.gone);
    expect(await note().getAttribute('data-engine')).toBe('extractive');
  });

  it('waits as long as the server says', async () => {
    await openNote(page, address(papers[13]));
    web.models.next({ quirk: 'rate-limited' });
    await action('write-digest').click();
    const told = note().locator('[data-writing="failed"]');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/asks for patience \(429\)\. Next try \d\d:\d\d/);
    expect(asked()).toHaveLength(1);
  });
});

it('the request diary says whom a model was asked of, and nothing of what', async () => {
  const rows = await stored<RequestRow>(options, 'requests');
  const own = rows.filter(({ purpose }) => purpose === 'model');
  expect(new Set(own.map(({ why }) => why))).toEqual(new Set(['engine-test', 'write']));
  expect(new Set(own.map(({ host }) => host))).toEqual(new Set(['models.example']));
  expect(own.filter(({ end }) => end.kind === 'open')).toEqual([]);
});

it('no key is anywhere but in its table', async () => {
  expect(JSON.stringify(await readStorage(options))).not.toContain(KEY);
  expect(await options.content()).not.toContain(KEY);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
  const tables = ['jobs', 'answers', 'digests', 'capabilities', 'pauses', 'spending', 'requests', 'secrets'];
  const holding: string[] = [];
  for (const table of tables)
    if (JSON.stringify(await stored(options, table)).includes(KEY)) holding.push(table);
  expect(holding).toEqual(['secrets']);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
