/** What Gloss puts on arXiv's pages can be read and used however it is looked at; axe looks into our open shadow roots as they ship. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/words/locales';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { openHtml, serveHtml } from './html-pages';
import { openList } from './list-pages';
import { openWindows, type Windows } from './windows';

const RECENT = 'https://arxiv.org/list/cs.LG/recent';
const NEW = 'https://arxiv.org/list/cs.LG/new';
const SEARCH = 'https://arxiv.org/search/?query=the';
const OURS = ['gloss-note', 'gloss-line', 'gloss-list-bar'];
let windows: Windows;
let page: Page;
let abstract: string;
let html: string;
let broken: string;
beforeAll(async () => {
  windows = await openWindows(34);
  const topic = { id: 't', name: 'my graphs', query: 'graph OR graphs', colour: 1, on: true };
  await setStorage(windows.options, { topics: [topic] });
  const title = String.raw`BLADE: Keys and $\alpha$ & more`;
  abstract = serve(windows.web, '2606.55555', absPage(windows.web, { title, abstract: abstractOf(12) }));
  html = serveHtml(windows.web).address;
  broken = serveHtml(windows.web, {}, (whole) => whole.replace(/<section[\s\S]*<\/section>/, '')).address;
  page = await windows.gloss.context.newPage();
});
afterAll(() => windows?.close());

const speak = (interfaceLanguage: Locale) => setStorage(windows.options, { interfaceLanguage });
const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);

/** What can be seen of us, and how it comes to be. */
const STATES: Record<string, () => Promise<unknown>> = {
  'the note, open': () => openNote(page, abstract),
  'the note, closed': async () => {
    await openNote(page, abstract);
    await inNote('.fold').click();
  },
  'the note with its menu': async () => {
    await openNote(page, abstract);
    await inNote('[data-action="more"]').click();
    await inNote('#menu').waitFor({ state: 'visible' });
  },
  'a paper in HTML, its conclusion read': async () => {
    await openHtml(page, html);
    await inNote('[data-action="read-full-text"]').first().click();
    await inNote('[data-row="sections-read"]').waitFor();
  },
  'a paper in HTML with its menu': async () => {
    await openHtml(page, html);
    await inNote('[data-action="more"]').click();
    await inNote('#menu').waitFor({ state: 'visible' });
  },
  'a conversion that failed': async () => {
    await page.goto(broken);
    await page.locator('gloss-note[data-state="failed"]').waitFor();
  },
  'a list of titles, a line unfolded': async () => {
    await openList(page, RECENT);
    await page.locator('gloss-line [data-action="unfold"]').first().click();
    await page.locator('gloss-line .note .row').first().waitFor();
  },
  'a list of abstracts, a paper marked': async () => {
    await openList(page, NEW);
    await page.keyboard.press('j');
  },
  'a search, with the keys': async () => {
    await openList(page, SEARCH);
    await page.keyboard.press('?');
    await page.locator('gloss-list-bar .keys').waitFor({ state: 'visible' });
  },
};

/** What axe finds in our hosts; arXiv's own nodes are arXiv's. */
async function found(): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  for (const host of OURS) if ((await page.locator(host).count()) > 0) axe.include(host);
  const { violations, passes } = await axe.analyze();
  // It did look inside.
  expect(JSON.stringify(passes)).toContain('["gloss-');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message}`),
  );
}

/** Ways to look at a page, one after the other: the last ones stay until the page is left. */
const LOOKS: Record<string, () => Promise<unknown>> = {
  'as it is': async () => undefined,
  'in forced colours': () => page.emulateMedia({ forcedColors: 'active' }),
  'on 320 px': () => page.setViewportSize({ width: 320, height: 640 }),
  'at 200 % in a window of 1280 px': () => page.setViewportSize({ width: 640, height: 450 }),
  'from right to left': () => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  'dark, as Dark Reader makes it': async () => {
    await page.addStyleTag({ content: 'html, body, body * { background-color: #181a1b; color: #e8e6e3; }' });
    await page.evaluate(() => document.documentElement.setAttribute('data-darkreader-scheme', 'dark'));
  },
};
async function lookAsBefore(): Promise<void> {
  await page.emulateMedia({ forcedColors: null, media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** How far the page can be moved sideways with us and without. */
const sideways = () =>
  page.evaluate((ours) => {
    const reach = () => document.documentElement.scrollWidth;
    const withUs = reach();
    const hosts = [...document.querySelectorAll<HTMLElement>(ours)];
    for (const host of hosts) host.style.display = 'none';
    const without = reach();
    for (const host of hosts) host.style.removeProperty('display');
    return { withUs, without };
  }, OURS.join());

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  beforeAll(() => speak(locale));

  it.each(Object.entries(STATES))(
    '%s: axe finds nothing, and nothing goes beyond the page',
    async (_, reach) => {
      await setStorage(windows.options, { noteOpen: true });
      await reach();
      const faults: Record<string, string[]> = {};
      for (const [look, begin] of Object.entries(LOOKS)) {
        await begin();
        faults[look] = await found();
        const { withUs, without } = await sideways();
        if (withUs > Math.max(without, page.viewportSize()?.width ?? 0))
          faults[look].push(`reaches ${withUs} px, without us ${without}`);
        await lookAsBefore();
      }
      expect(faults).toEqual(Object.fromEntries(Object.keys(LOOKS).map((look) => [look, []])));
    },
  );
});

describe.each(Object.entries(STATES))('%s', (_state, reach) => {
  it('is not printed, and nothing of it moves by itself', async () => {
    await setStorage(windows.options, { noteOpen: true, interfaceLanguage: 'en' });
    await reach();
    const moving = await page.evaluate((ours) => {
      const roots = [...document.querySelectorAll(ours)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .map((each) => getComputedStyle(each))
        .filter((style) => style.animationName !== 'none' || !/^0s(?:, 0s)*$/.test(style.transitionDuration))
        .length;
    }, OURS.join());
    expect(moving).toBe(0);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    const printed = () =>
      page.evaluate(
        (ours) =>
          [...document.querySelectorAll(ours)].filter((host) => host.getBoundingClientRect().height > 0)
            .length,
        OURS.join(),
      );
    await until('nothing of ours', async () => (await printed()) === 0);
    await lookAsBefore();
  });
});

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

it.each(['star', 'more'])('%s can be pressed anywhere in 24 × 24 px', async (action) => {
  await openNote(page, abstract);
  const pressed = await inNote(`[data-action="${action}"]`).evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const root = button.getRootNode() as ShadowRoot;
    const ends = [-11.5, 11.5];
    return ends.flatMap((down) =>
      ends.map((right) => root.elementFromPoint(x + width / 2 + right, y + height / 2 + down) === button),
    );
  });
  expect(pressed).toEqual([true, true, true, true]);
});

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
