/** Models that mean harm, and a permission that is taken away: what the note of such a digest says, and what stays of the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absPage, abstractOf, openNote, readNote, serve } from './abs-pages';
import { useModel } from './model-notes';
import { openWindows, type Windows } from './windows';

let windows: Windows;
let page: Page;
let next = 0;

beforeAll(async () => {
  windows = await openWindows(66);
  page = await windows.gloss.context.newPage();
  await useModel(windows.options);
});
afterAll(() => windows?.close());

const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);
const address = () => {
  const id = `2606.5660${next++}`;
  return serve(windows.web, id, absPage(windows.web, { id, abstract: abstractOf(9) }));
};
/** A digest every statement of which says the same. */
const saying = (text: string): string => {
  const all = [{ text, sources: [1] }];
  return JSON.stringify({
    tldr: all[0],
    keyPoints: all,
    summary: all,
    methodology: all,
    results: all,
    implications: all,
    limitations: all,
    tags: [text],
    translatedTitle: text,
  });
};

const MARKUP = [
  '<img src=x onerror="document.documentElement.dataset.broken=1">',
  '</gloss-note><script>document.documentElement.dataset.broken=1</script>',
  '"><svg onload=document.documentElement.dataset.broken=1>',
  String.raw`$\href{javascript:alert(1)}{x}$ and $\style{position:fixed}{x}$`,
].join(' ');
const LONG = 'It needs 15 % fewer comparisons. '.repeat(32_000);
const BIDI = '\u202Edesrever\u202C \u2066isolated \u2067and never closed \u200Fmarked\u0000';
const UNBROKEN = 'W'.repeat(400);

const WRITTEN = 'gloss-note[data-engine="openai"]';
const FAILED = 'gloss-note [data-writing="failed"]';

describe('a digest of', () => {
  it.each([
    ['markup', MARKUP, WRITTEN],
    ['statements of 1 MB', LONG, FAILED],
    ['signs that turn the direction', BIDI, WRITTEN],
    ['a word that never ends', UNBROKEN, WRITTEN],
  ])(
    '%s: the note holds it as text or says why not, in its room, and the page stands',
    async (_, text, outcome) => {
      await openNote(page, address());
      const before = await readNote(page);
      const arxiv = () => page.locator('#abs > blockquote.abstract').evaluate((each) => each.outerHTML);
      const abstract = await arxiv();
      windows.web.models.next({ text: saying(text), times: 2 });
      await inNote('[data-action="write-digest"]').click();
      await page.locator(outcome).first().waitFor();
      const look = () =>
        page.evaluate(() => {
          const host = document.querySelector('gloss-note');
          const all = [...(host?.shadowRoot?.querySelectorAll('*') ?? [])];
          return {
            strange: all
              .map(({ localName }) => localName)
              .filter((name) => /img|script|svg|iframe/.test(name)),
            handlers: all.flatMap((each) =>
              each.getAttributeNames().filter((name) => /^(on|src)/.test(name)),
            ),
            turned: /[\u202a-\u202e\u2066-\u2069\u200e\u200f\0]/.test(host?.shadowRoot?.textContent ?? ''),
            broken: document.documentElement.dataset.broken,
            sideways: document.documentElement.scrollWidth > innerWidth,
          };
        });
      const sound = { strange: [], handlers: [], turned: false, broken: undefined, sideways: false };
      expect(await look()).toEqual(sound);
      const note = await readNote(page);
      expect(note).toMatchObject({ hosts: 1, state: 'ready' });
      expect(await arxiv()).toBe(abstract);
      // The authors' words are one press away, or there.
      const own = inNote('[data-action="switch-text"]');
      if ((await own.count()) > 0) await own.click();
      await inNote('[data-section="results"] [data-evidence="verbatim"]').waitFor();
      expect((await readNote(page)).height).toBe(before.height);
      if ((await own.count()) > 0) await own.click();
      await page.setViewportSize({ width: 320, height: 860 });
      expect(await look()).toEqual(sound);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.reload();
      await inNote('[data-section="tldr"] [data-evidence]').first().waitFor();
      expect(await look()).toEqual(sound);
    },
  );
});

describe('a permission that is taken away', () => {
  /** What the reader allows, as the browser tells it: headless, nobody presses its prompt or its settings. */
  const allow = async (yes: boolean) =>
    (await windows.gloss.worker()).evaluate((allowed) => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Allowing } }).chrome;
      permissions.contains = () => Promise.resolve(allowed);
    }, yes);

  it('while a note offers to write: it says what it may not, the way out, and asks nothing', async () => {
    await openNote(page, address());
    const { height } = await readNote(page);
    await inNote('[data-action="write-digest"]').waitFor();
    await allow(false);
    const before = windows.web.models.requests.length;
    await inNote('[data-action="write-digest"]').click();
    const told = inNote('[data-writing="failed"]');
    await told.waitFor();
    expect(await told.getAttribute('title')).toContain('models.example');
    await inNote('[data-writing="failed"] [data-action="open-options"]').waitFor();
    expect(windows.web.models.requests).toHaveLength(before);
    expect((await readNote(page)).height).toBe(height);
    await allow(true);
  });

  it('while it streams: what comes is kept', async () => {
    await openNote(page, address());
    windows.web.models.next({ quirk: 'slow', ms: 1500 });
    await inNote('[data-action="write-digest"]').click();
    await inNote('[data-writing="running"]').waitFor();
    await allow(false);
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    await allow(true);
    expect((await readNote(page)).quotes.length).toBeGreaterThan(1);
  });
});

interface Allowing {
  contains(): Promise<boolean>;
}

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
