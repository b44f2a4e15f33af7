/** A page cannot press what costs or destroys in the reader's place, nor get it pressed by what it lays over it: in notes and on lists. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { openList } from './list-pages';
import { openWindows, type Windows } from './windows';

const ID = '2606.55555';
const RECENT = 'https://arxiv.org/list/cs.LG/recent';
let windows: Windows;
let page: Page;
let unwritten: string;
let written: string;
let running: string;

beforeAll(async () => {
  windows = await openWindows(3);
  const { web, gloss, options } = windows;
  await setStorage(options, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' });
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
  page = await gloss.context.newPage();
  const given = { abstract: abstractOf(12), categories: ['cs.LG'] };
  unwritten = serve(web, ID, absPage(web, { ...given, id: ID }));
  written = serve(web, '2606.55556', absPage(web, { ...given, id: '2606.55556' }));
  await openNote(page, written);
  await inNote('[data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  running = serve(web, '2606.55557', absPage(web, { ...given, id: '2606.55557' }));
  await openNote(page, running);
  web.models.next({ quirk: 'stall' });
  await inNote('[data-action="write-digest"]').click();
  await inNote('[data-writing="running"]').waitFor();
});
afterAll(() => windows?.close());

const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);
const isOpen = (id: string) => inNote(`#${id}`).evaluate((each) => each.matches(':popover-open'));

/** All that a press could have cost or destroyed. */
const stateNow = async () => {
  const { options, web } = windows;
  const { notesShown, notesOffUntil, notesOffOn, listLinesShown } = await readStorage(options);
  const hidden = (await stored<{ hiddenAt?: number }>(options, 'marks')).filter((each) => each.hiddenAt);
  return JSON.stringify([
    hidden,
    (await stored(options, 'reports')).length,
    (await stored<{ state: string }>(options, 'jobs')).map(({ state }) => state),
    web.models.requests.length,
    [notesShown, notesOffUntil, notesOffOn, listLinesShown],
  ]);
};

async function openMenu(address: string, then?: string): Promise<void> {
  await openNote(page, address);
  await inNote('[data-action="more"]').click();
  await until('open', () => isOpen('menu'));
  if (!then) return;
  await inNote(`#menu [data-action="${then}"]`).click();
  await inNote('[name="reportWords"]').fill('six of seven');
}

/** A line's own buttons are there when the pointer is. */
async function overLine(): Promise<void> {
  await openList(page, RECENT);
  await page.locator('gloss-line').first().locator('..').hover();
}

/** What costs or destroys, and how the reader comes to it. */
const ACTS: Record<string, { reach(): Promise<unknown>; button(): Locator; host: string }> = {
  'to write': {
    reach: () => openNote(page, unwritten),
    button: () => inNote('[data-action="write-digest"]'),
    host: 'gloss-note',
  },
  'to write from the full text': {
    reach: () => openNote(page, unwritten),
    button: () => inNote('[data-action="write-full-text"]'),
    host: 'gloss-note',
  },
  'to write anew': {
    reach: () => openNote(page, written),
    button: () => inNote('[data-action="write-digest"]'),
    host: 'gloss-note',
  },
  'to stop what is being paid for': {
    reach: () => openNote(page, running),
    button: () => inNote('[data-action="stop"]'),
    host: 'gloss-note',
  },
  'to report': {
    reach: () => openMenu(written, 'report-sentence'),
    button: () => inNote('[data-action="keep-report"]'),
    host: 'gloss-note',
  },
  ...Object.fromEntries(
    ['hide', 'off-here', 'off-kind', 'off-hour'].map((action) => [
      `in the menu, ${action}`,
      {
        reach: () => openMenu(unwritten),
        button: () => inNote(`#menu [data-action="${action}"]`),
        host: 'gloss-note',
      },
    ]),
  ),
  'to hide on a list': {
    reach: overLine,
    button: () => page.locator('gloss-line').first().locator('[data-action="hide"]'),
    host: 'gloss-line',
  },
  'to turn lists off': {
    reach: overLine,
    button: () => page.locator('gloss-list-bar [data-action="off"]'),
    host: 'gloss-list-bar',
  },
};

/** Words that nothing was done, in the note or the bar above a list. */
const refused = () =>
  until('told', async () => {
    const words = await page
      .locator('gloss-note, gloss-list-bar')
      .evaluate((host) => host.shadowRoot?.textContent);
    return /Not done/.test(words ?? '');
  });

/** Over all of the page, the top layer included: seen through, and open to presses. */
const lay = () =>
  page.evaluate(() => {
    const over = document.body.appendChild(document.createElement('div'));
    over.popover = 'manual';
    over.showPopover();
    over.style.cssText =
      'position:fixed;inset:0;z-index:2147483647;background:#fff;opacity:.05;pointer-events:none;width:100vw;height:100vh;border:0;margin:0;padding:0';
  });

describe.each(Object.entries(ACTS))('%s', (_what, { reach, button, host }) => {
  it('a page’s own press does nothing', async () => {
    await reach();
    const was = await stateNow();
    await button().evaluate((each: HTMLElement) => {
      each.click();
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    // On lists such presses are not heard at all.
    if (host === 'gloss-note') await refused();
    else await page.waitForTimeout(500);
    expect(await stateNow()).toBe(was);
  });

  it.each([
    ['under what lets presses through', lay],
    [
      'on what is made see-through',
      () =>
        page.evaluate((name) => {
          for (const each of document.querySelectorAll<HTMLElement>(name)) each.style.opacity = '0.01';
        }, host),
    ],
  ])('nor does the reader’s %s', async (_how, cover) => {
    await reach();
    const was = await stateNow();
    await cover();
    await button().click({ force: true });
    await refused();
    expect(await stateNow()).toBe(was);
  });
});

it('words that a page puts into the reader’s own note are not kept', async () => {
  await openNote(page, unwritten);
  await inNote('[data-action="more"]').click();
  await inNote('#menu [data-action="own-note"]').click();
  const field = inNote('[name="ownNote"]');
  await field.evaluate((each: HTMLTextAreaElement) => {
    each.value = 'not mine';
    each.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1_000);
  expect(JSON.stringify(await stored(windows.options, 'marks'))).not.toContain('not mine');
});

it('left no error behind', () => {
  expect(windows.gloss.problems.filter((each) => !/Failed to load resource|net::ERR/.test(each))).toEqual([]);
});
