/** Pages that are read from right to left: each text of ours keeps its own direction. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setStorage } from '../browsers/extension-storage';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { openHtml, serveHtml } from './html-pages';
import { openList } from './list-pages';
import { openWindows, type Windows } from './windows';

const RECENT = 'https://arxiv.org/list/cs.LG/recent';
let windows: Windows;
let page: Page;
let abstract: string;
let html: string;
beforeAll(async () => {
  windows = await openWindows(34);
  const title = String.raw`BLADE: Keys and $\alpha$ & more`;
  abstract = serve(windows.web, '2606.55555', absPage(windows.web, { title, abstract: abstractOf(12) }));
  html = serveHtml(windows.web).address;
  page = await windows.gloss.context.newPage();
});
afterAll(() => windows?.close());

const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);

/** Whether the last letter of a text, its full stop, stands right of the one before it, or of the line's beginning. */
const endsOnTheRight = (host: string, selector: string) =>
  page
    .locator(`${host} ${selector}`)
    .filter({ visible: true })
    .first()
    .evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let last: Text | undefined;
      while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) last = texts.currentNode as Text;
      const end = last?.data.trimEnd().length ?? 0;
      const range = document.createRange();
      const box = (from: number) => {
        range.setStart(last as Text, from);
        range.setEnd(last as Text, from + 1);
        return range.getBoundingClientRect();
      };
      return [last?.data[end - 1], box(end - 1).left >= box(end - 2).right - 1];
    });

it.each([
  ['the note', () => openNote(page, abstract), 'gloss-note', '.row [data-evidence]'],
  ['a paper in HTML', () => openHtml(page, html), 'gloss-note', '.row [data-evidence]'],
  ['a list', () => openList(page, RECENT), 'gloss-line', '.tldr [data-evidence]'],
  [
    'words of ours',
    async () => {
      await openNote(page, abstract);
      await inNote('[data-action="more"]').click();
      await inNote('[data-action="off-hour"]').click();
    },
    'gloss-note',
    '.told > span',
  ],
] as const)(
  'from right to left the full stop of a sentence ends it on its right: %s',
  async (_, reach, host, text) => {
    await setStorage(windows.options, { noteOpen: true, interfaceLanguage: 'en' });
    await reach();
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.locator(`${host} ${text}`).first().waitFor();
    expect(await endsOnTheRight(host, text)).toEqual(['.', true]);
    await setStorage(windows.options, { notesOffUntil: 0 });
  },
);

it('from right to left the line is read in one order: its name, whose words these are, and its topics, each beside the last', async () => {
  const { web } = windows;
  const tagged = web.papers.find(({ title }) => title.startsWith('Waiting for Runs'));
  await openNote(page, `https://arxiv.org/abs/${tagged?.id}`);
  const edges = () =>
    inNote('.tags li').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const [first = 0, second = 0] = await edges();
  expect(first).toBeLessThan(second);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const [one = 0, other = 0] = await edges();
  expect(one).toBeLessThan(other);
  expect((await inNote('.actions').boundingBox())?.x).toBeLessThan(one);
});

it('from right to left a row is read as its words are, and cut at their end: what runs in is left of them', async () => {
  const paper = windows.web.papers.find(({ title }) => title.startsWith('Tidemark'));
  await openNote(page, `https://arxiv.org/abs/${paper?.id}`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const [word, sentence] = await inNote('.row dd:has(.run-in)').evaluate((row) => {
    const range = document.createRange();
    range.setStart(row.querySelector('[data-evidence]')?.firstChild as Text, 0);
    range.setEnd(range.startContainer, 1);
    return [row.querySelector('.run-in')?.getBoundingClientRect().right, range.getBoundingClientRect().left];
  });
  expect(word).toBeLessThanOrEqual(sentence as number);
});

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
