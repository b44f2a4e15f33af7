/** What a model wrote on the page of a paper, on its card in the popup and on the full page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;
let page: Page;
let papers: FakePaper[] = [];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 51 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  await options.locator('[name="engine"]').selectOption('openai');
  await fill('baseUrl', 'https://models.example/v1');
  await fill('model', 'tide-1');
  await fill('apiKey', 'sk-of-nobody');
  await options.locator('[data-action="forget-key"]').waitFor();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
  // What comes of the papers later, such as that one is withdrawn, is there by then.
  await until('details', async () => (await stored(options, 'lacking')).length === 0, { timeout: 60_000 });
  page = await gloss.context.newPage();
  const shown = await popup
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper ?? ''));
  papers = shown
    .flatMap((key) => web.papers.find(({ id }) => key === `arxiv:${id}`) ?? [])
    .filter(({ abstract, withdrawnBy }) => abstract.length > 600 && !withdrawnBy);
  expect(papers.length).toBeGreaterThan(3);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

async function fill(name: string, value: string): Promise<void> {
  await options.locator(`[name="${name}"]`).fill(value);
  await options.locator(`[name="${name}"]`).press('Enter');
}

const cardOf = (paper: FakePaper | undefined, on = popup) =>
  on.locator(`[data-card][data-paper="arxiv:${paper?.id}"]`);
const tldrOf = async (paper: FakePaper | undefined, on = popup) =>
  (await cardOf(paper, on).locator('[data-section="tldr"]').textContent()) ?? '';

async function write(paper: FakePaper | undefined, quirk?: 'numbers'): Promise<void> {
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  if (quirk) web.models.next({ quirk });
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
}

/** Where each card stands, and what it says. */
const places = () =>
  popup.locator('[data-card]').evaluateAll((cards) =>
    cards.map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return [(each as HTMLElement).dataset.paper, top, height, each.textContent] as const;
    }),
  );

describe('a card', () => {
  it('tells the authors’ words first, and a model’s as soon as they are there; nothing else moves', async () => {
    const key = `arxiv:${papers[0]?.id}`;
    const before = await places();
    expect(await tldrOf(papers[0])).not.toMatch(/^AI/);
    await write(papers[0]);
    await cardOf(papers[0]).locator('.card-tldr > .name').waitFor();
    expect(await tldrOf(papers[0])).toMatch(/^AI · ./);
    const after = await places();
    const others = (all: typeof before) => all.filter(([each]) => each !== key);
    expect(others(after)).toEqual(others(before));
    expect(after.map(([, top, height]) => [top, height])).toEqual(
      before.map(([, top, height]) => [top, height]),
    );
  });

  it('shows, open, what was written under headings that say so, also when it is copied', async () => {
    await popup.bringToFront();
    await cardOf(papers[0]).locator('.more').click();
    const details = cardOf(papers[0]).locator('.details');
    expect(await details.locator('.writer').textContent()).toMatch(
      /^AI, tide-1, \d+ \w+ · instructions digest-\d+ · ✓ (\d+) of \1 sentences tracedAuthors’ words insteadRewrite with tide-1$/,
    );
    expect(await details.locator('dt').allTextContents()).toEqual([
      'AI summary',
      'AI methodology',
      'AI results',
      'AI implications',
    ]);
    const copied = await details.evaluate((each) => {
      getSelection()?.selectAllChildren(each);
      const text = String(getSelection());
      getSelection()?.removeAllRanges();
      return text.split('\n');
    });
    for (const heading of ['AI · ', 'AI key points', 'AI summary', 'AI methodology', 'AI results'])
      expect(copied.some((line) => line.startsWith(heading))).toBe(true);
  });

  it('is written anew by a press, and stands there until it is', async () => {
    const before = web.models.requests.length;
    const rewrite = cardOf(papers[0]).locator('.details [data-action="rewrite"]');
    const madeAt = async () =>
      (await stored<{ paper: string; madeAt: number }>(options, 'digests')).find(
        ({ paper }) => paper === `arxiv:${papers[0]?.id}`,
      )?.madeAt;
    const first = await madeAt();
    expect(first).toEqual(expect.any(Number));
    web.models.next({ quirk: 'slow', ms: 3000 });
    await rewrite.click();
    // While it is, it cannot be asked for a second time.
    await rewrite.waitFor({ state: 'detached' });
    await until('another request', async () => web.models.requests.length > before);
    expect(await tldrOf(papers[0])).toMatch(/^AI · ./);
    await rewrite.waitFor();
    expect(await madeAt()).toBeGreaterThan(first ?? 0);
    expect(await tldrOf(papers[0])).toMatch(/^AI · ./);
  });

  it('has the authors’ words a press away', async () => {
    const details = cardOf(papers[0]).locator('.details');
    await details.locator('[data-action="switch-text"]').click();
    expect(await details.locator('dt').first().textContent()).toBe('Summary');
    expect(await details.textContent()).toContain('authors’ words');
    await details.locator('[data-action="switch-text"]').click();
    expect(await details.locator('dt').first().textContent()).toBe('AI summary');
  });

  it('appears open as it is written, marked where it does not agree', async () => {
    await popup.bringToFront();
    await cardOf(papers[1]).locator('.more').click();
    const details = cardOf(papers[1]).locator('.details');
    expect(await details.locator('dt').first().textContent()).toBe('Summary');
    await write(papers[1], 'numbers');
    await details.locator('.writer').waitFor();
    expect(await details.locator('.writer').textContent()).toMatch(/⚠/);
    await details
      .locator('[data-evidence="numbers-differ"], s[data-evidence="unsupported"]')
      .first()
      .waitFor();
    await details.locator('dd .warn, li .warn, p > .warn').first().waitFor();
  });

  it('tells it on the full page and in a popup that is opened anew', async () => {
    await popup.reload();
    await cardOf(papers[0]).waitFor();
    expect(await tldrOf(papers[0])).toMatch(/^AI · ./);
    const daily = await gloss.page('daily.html#/subjects/cs.LG');
    await cardOf(papers[0], daily).waitFor();
    expect(await tldrOf(papers[0], daily)).toMatch(/^AI · ./);
    expect(await tldrOf(papers[2], daily)).not.toMatch(/^AI/);
    await daily.close();
  });

  it('has both texts beside each other on the full page, one under the other where it is narrow, and remembers that', async () => {
    const daily = await gloss.page('daily.html#/subjects/cs.LG');
    await daily.setViewportSize({ width: 1100, height: 900 });
    await cardOf(papers[0], daily).locator('.more').click();
    await cardOf(papers[0], daily).locator('[data-action="compare"]').focus();
    await daily.keyboard.press('Enter');
    const side = (whose: string) =>
      cardOf(papers[0], daily).locator(`.pair[data-section="results"] > [data-whose="${whose}"]`);
    const places = async () => [await side('ai').boundingBox(), await side('authors').boundingBox()] as const;
    const [ai, own] = await places();
    expect(ai?.y).toBe(own?.y);
    expect((ai?.x ?? 0) + (ai?.width ?? 0)).toBeLessThan(own?.x ?? 0);
    await daily.setViewportSize({ width: 420, height: 900 });
    const [above, below] = await places();
    expect(above?.x).toBe(below?.x);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await daily.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
    await daily.reload();
    await cardOf(papers[0], daily).locator('.more').click();
    await side('ai').waitFor();
    expect(await daily.locator('[data-action="compare"]').getAttribute('aria-pressed')).toBe('true');
    await daily.close();
  });

  it('tells the authors’ words again to who reads another language', async () => {
    await options.locator('[name="language"]').selectOption('de');
    await until('the authors’ words', async () => !(await tldrOf(papers[0])).startsWith('AI'));
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
