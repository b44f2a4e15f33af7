/** What Gloss puts on arXiv's pages can be read and used however it is looked at; axe looks into our open shadow roots as they ship. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/words/locales';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { openHtml, serveHtml } from './html-pages';
import { openList, topicOfToday } from './list-pages';
import { type ModelNotes, writeNotes } from './model-notes';
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
let notes: ModelNotes;
beforeAll(async () => {
  windows = await openWindows(34);
  await setStorage(windows.options, { topics: [topicOfToday(windows.web)] });
  const title = String.raw`BLADE: Keys and $\alpha$ & more`;
  abstract = serve(windows.web, '2606.55555', absPage(windows.web, { title, abstract: abstractOf(12) }));
  html = serveHtml(windows.web).address;
  broken = serveHtml(windows.web, {}, (whole) => whole.replace(/<section[\s\S]*<\/section>/, '')).address;
  page = await windows.gloss.context.newPage();
  notes = await writeNotes(windows.web, windows.options, page);
});
afterAll(() => windows?.close());

const speak = (interfaceLanguage: Locale) => setStorage(windows.options, { interfaceLanguage });
const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);

/** What a model wrote, or how that goes. */
const ofModel = (which: keyof ModelNotes, seen: string) => async () => {
  await setStorage(windows.options, { engine: 'openai' });
  await page.goto(notes[which]);
  await inNote(seen).first().waitFor();
};

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
  'the field for the reader’s own note': async () => {
    await openNote(page, abstract);
    await inNote('[data-action="more"]').click();
    await inNote('#menu [data-action="own-note"]').click();
    await inNote('[name="ownNote"]').waitFor();
  },
  'a note that is off': async () => {
    await openNote(page, abstract);
    await inNote('[data-action="more"]').click();
    await inNote('#menu [data-action="off-hour"]').click();
    await inNote('[data-action="undo"]').waitFor();
  },
  'the report of a sentence': async () => {
    await ofModel('written', '[data-traced]')();
    await inNote('[data-action="more"]').click();
    await inNote('#menu [data-action="report-sentence"]').click();
    await inNote('[name="reportKind"]').waitFor();
  },
  'a note written by a model, open': ofModel('written', '[data-traced]'),
  'a note written by a model, closed': async () => {
    await ofModel('written', '[data-traced]')();
    await inNote('.fold').click();
  },
  'a note written by a model, both texts': async () => {
    await ofModel('written', '[data-traced]')();
    await inNote('[data-action="show-text"]:visible, [data-action="whole-text"]:visible').first().click();
  },
  'a note written in part': ofModel('partial', '[data-writing="failed"]'),
  'a note that is being written': ofModel('running', '[data-writing]'),
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

/** What of a note can be seen and stands beyond the note's sides: there the page ends, or cuts it off. */
const beyond = () =>
  page.evaluate(() => {
    const host = document.querySelector('gloss-note');
    const { left = 0, right = 0 } = host?.getBoundingClientRect() ?? {};
    return [...(host?.shadowRoot?.querySelectorAll('.meta button, .meta a') ?? [])]
      .filter((each) => !each.closest('[popover]'))
      .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < left - 6 || box.right > right + 6))
      .map(({ words }) => `beyond the note: ${words}`);
  });

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
      await setStorage(windows.options, { noteOpen: true, engine: 'extractive', notesOffUntil: 0 });
      await reach();
      const faults: Record<string, string[]> = {};
      for (const [look, begin] of Object.entries(LOOKS)) {
        await begin();
        faults[look] = [...(await found()), ...(await beyond())];
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
    const given = { noteOpen: true, interfaceLanguage: 'en', engine: 'extractive', notesOffUntil: 0 };
    await setStorage(windows.options, given);
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

it.each(['star', 'more'])('%s can be pressed anywhere in 24 × 24 px', async (action) => {
  await setStorage(windows.options, { notesOffUntil: 0 });
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
