/** Every capture of arXiv's pages in a browser: what Gloss puts there stands once, moves nothing, and all else is as it is without. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { CAPTURES, haveCaptures, WITHOUT } from '../unit/captures';
import { readNote } from './abs-pages';
import { tinted } from './html-pages';
import { readLines } from './list-pages';
import { shifts, startShiftMeter } from './shift';

/** A host that shows the same pages, on which Gloss is not. */
const WITHOUT_GLOSS = 'plain.arxiv.org';
/** What each capture has of ours; the head alone has no place, and an excerpt of a paper no page, for a note. */
const EXPECTED: Record<string, { note?: 'ready' | 'failed'; lines?: number }> = {
  'fulltext/latexml-oxide-0.7.6_2312.17527v1_2026-09_front-matter-fragment.html': { note: 'failed' },
  'fulltext/latexml-oxide_2026_equations-excerpt.html': {},
  'listings/list_cs.AI_new.derived.html': { lines: 9 },
  'listings/list_cs.AI_recent.derived.html': { lines: 7 },
  'listings/search_2025-12_200results.html': { lines: 200 },
  'pages/0704.0615_withdrawn-v3.derived.html': { note: 'ready' },
  'pages/0704.0615v1_newer-version-withdrawn.derived.html': { note: 'ready' },
  'pages/1411.4413_long-author-list_mathjax-title.derived.html': { note: 'ready' },
  'pages/1902.02534_2023_head-only.html': {},
  'pages/2106.09608_2021-12_old-chrome.html': { note: 'ready' },
  'pages/2609.22268_2026-09_cond-mat_v1_new-chrome.html': { note: 'ready' },
  'pages/hep-th-9901001_old-style-id_latest-v3.derived.html': { note: 'ready' },
  'pages/hep-th-9901001v1_old-version.derived.html': { note: 'ready' },
};

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3, ...(haveCaptures && { fixturesDir: CAPTURES }) });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
  await startShiftMeter(page);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const pages = () => web.captures.filter(({ kind }) => ['abs', 'html', 'listing', 'search'].includes(kind));
/** Where a capture is served on a host. */
function addressOf(file: string, host: string): string {
  const url = new URL(web.captures.find((each) => each.file === file)?.url ?? '');
  url.searchParams.set('capture', file.split('/').at(-1) ?? '');
  return Object.assign(url, { host }).href;
}
/** The whole page without what is ours. */
const theirs = () =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('*')) if (each.localName.startsWith('gloss-')) each.remove();
    return copy.outerHTML;
  });
const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);
const ours = () => page.evaluate(() => document.querySelectorAll('gloss-note, gloss-line').length);

/** What moved and stands nowhere above what is ours: a page that moves there does so by itself, when its own pictures come. */
async function moved(): Promise<string[]> {
  const top = await page.evaluate(
    () => document.querySelector('gloss-note, gloss-list-bar')?.getBoundingClientRect().top ?? 0,
  );
  return (await shifts(page)).filter((shift) =>
    [...shift.matchAll(/→ ([\d.]+)\+/g)].every(([, y]) => Number(y) >= top),
  );
}

/** What a reader does with a note: points at all its words, pins some, folds it, opens its menu, stars the paper. */
async function useNote(): Promise<void> {
  const { quotes, abstract } = await readNote(page);
  for (const quote of quotes) expect(abstract).toContain(quote);
  expect(new Set(quotes).size).toBe(quotes.length);
  // Two sentences or fewer are not shortened, and the note says so.
  expect(quotes.length > 0).toBe((await inNote('[data-section="tldr"] .empty').count()) === 0);
  for (const statement of await inNote('[data-evidence="verbatim"]').all()) {
    const quote = ((await statement.getAttribute('data-quote')) ?? '').replace(/\s+/g, ' ').trim();
    await statement.hover();
    await until(`a tint of “${quote}”`, async () => (await tinted(page))[0] === quote);
  }
  if (quotes.length > 0) {
    await inNote('.tldr [data-evidence]').click();
    await page.keyboard.press('Escape');
  }
  await inNote('[data-action="more"]').click();
  await inNote('#menu').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  for (const pressed of ['true', 'false']) {
    await inNote('.star').click();
    await inNote(`.star[aria-pressed="${pressed}"]`).waitFor();
  }
  const fold = inNote('.fold');
  for (let i = 0; i < 2 && (await fold.count()) > 0; i++) await fold.click();
}

/** What a reader does with a list: goes to a paper, marks it as read and back, and asks for the keys. */
async function useList(): Promise<void> {
  for (const key of ['j', 'j', 'k', 'm', 'm', '?', 'Escape']) await page.keyboard.press(key);
  await until('the first one', async () => (await readLines(page))[0]?.isCurrent);
}

describe.skipIf(!haveCaptures)(`captures of arXiv’s pages${WITHOUT}`, () => {
  it('are all looked at', () => {
    expect(
      pages()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s', async (file, { note, lines }) => {
    await page.goto(addressOf(file, WITHOUT_GLOSS));
    await page.waitForLoadState('load');
    const without = await theirs();
    expect(await ours()).toBe(0);
    await page.goto(addressOf(file, 'arxiv.org'));
    await page.waitForLoadState('load');
    if (note) await page.locator(`gloss-note[data-state="${note}"]`).waitFor();
    else if (lines) await until('all lines', async () => (await ours()) === lines);
    else await page.waitForTimeout(500);
    expect(await ours()).toBe(note ? 1 : (lines ?? 0));
    // Frames are reported some time after they are drawn.
    await page.waitForTimeout(500);
    expect(await moved()).toEqual([]);
    if (note === 'ready') await useNote();
    if (lines) await useList();
    expect(await theirs()).toBe(without);
  });
});

it('left no error behind', () => {
  expect(gloss.problems.filter((each) => !/CORS policy/.test(each))).toEqual([]);
});
