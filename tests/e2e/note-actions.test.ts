/** What stands behind ⋯ in the note. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import type { Report } from '../../lib/records/report';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

const ID = '2606.55555';
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let address: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3 });
  gloss = await launchGloss({ web });
  await gloss.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://arxiv.org',
  });
  options = await gloss.page('options.html');
  page = await gloss.context.newPage();
  const title = String.raw`BLADE: Keys and $\alpha$ & more`;
  address = serve(web, ID, absPage(web, { id: ID, title, abstract: abstractOf(12) }));
  await startShiftMeter(page);
  await openNote(page, address);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);
const button = (action: string) => inNote(`[data-action="${action}"]`);
const marks = () => stored<Mark>(options, 'marks');
const isOpen = (id: string) => inNote(`#${id}`).evaluate((each) => each.matches(':popover-open'));
const told = () => inNote('.told').textContent();
const copied = () => page.evaluate(() => navigator.clipboard.readText());

async function choose(action: string) {
  await button('more').click();
  await inNote(`#menu [data-action="${action}"]`).click();
}

describe('the menu', () => {
  it('opens by keyboard, is gone through by arrows, and gives the focus back with Escape', async () => {
    await button('more').focus();
    await page.keyboard.press('Enter');
    const focused = () => inNote(':focus').getAttribute('data-action');
    await until('its first item', async () => (await focused()) === 'off-here');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('off-kind');
    await page.keyboard.press('End');
    expect(await focused()).toBe('open-daily');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('off-here');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('open-daily');
    await page.keyboard.press('Escape');
    expect(await isOpen('menu')).toBe(false);
    await until('the focus to return', async () => (await focused()) === 'more');
  });

  it('closes with a press beside it, and with one on ⋯, and has moved nothing', async () => {
    await button('more').click();
    await until('open', () => isOpen('menu'));
    await page.mouse.click(5, 5);
    await until('closed', async () => !(await isOpen('menu')));
    await button('more').click();
    await until('open', () => isOpen('menu'));
    await button('more').click();
    await until('closed', async () => !(await isOpen('menu')));
    expect(await shifts(page)).toEqual([]);
  });

  it.each([
    [1280, 320, 700],
    [320, 700, 1280],
  ])(
    'opened in a window of %i px stands beneath its button and within it, and in another',
    async (...widths) => {
      await page.setViewportSize({ width: widths[0], height: 700 });
      await button('more').click();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 });
        await until('its place', async () => {
          const [box, of] = [await inNote('#menu').boundingBox(), await button('more').boundingBox()];
          if (!box || !of || box.x < 0 || box.x + box.width > width) return false;
          return [box.y - (of.y + of.height), of.y - (box.y + box.height)].some((gap) => Math.abs(gap) < 8);
        });
      }
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );
});

describe('what it does', () => {
  it('hides the paper, and takes that back', async () => {
    await choose('hide');
    await until('hidden', async () => (await marks())[0]?.hiddenAt !== undefined);
    expect(await told()).toMatch(/^Hidden from your lists\./);
    await button('undo').click();
    await until('not hidden', async () => (await marks()).length === 0);
  });

  it('marks it as read', async () => {
    await choose('mark-read');
    await until('read', async () => (await marks())[0]?.readAt !== undefined);
    await button('more').click();
    expect(await inNote('#menu [data-action="mark-read"]').getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('copies the paper as text, Markdown and BibTeX', async () => {
    await choose('copy-text');
    await until('told', async () => /Copied/.test((await told()) ?? ''));
    expect(await copied()).toMatch(/^BLADE: Keys and α & more\n/);
    expect(await copied()).toContain('Results: ');
    await choose('copy-markdown');
    await until('Markdown', async () =>
      (await copied()).startsWith(String.raw`**[BLADE: Keys and $\alpha$ & more]`),
    );
    await choose('copy-bibtex');
    await until('BibTeX', async () => (await copied()).startsWith('@misc{'));
    expect(await copied()).toContain(String.raw`title = {{BLADE}: Keys and {$\alpha$} \& more}`);
    expect(await copied()).toContain(`eprint = {${ID}}`);
  });

  it('keeps the reader’s own note while it is written, and shows it again', async () => {
    await choose('own-note');
    const field = inNote('[name="ownNote"]');
    await until('the field', () => field.evaluate((each) => each.matches(':focus')));
    await page.keyboard.type('ask Ada about TIDE');
    await until('kept', async () => (await marks())[0]?.note === 'ask Ada about TIDE');
    await page.keyboard.type('!');
    // What is typed last is kept as it is closed.
    await page.keyboard.press('Escape');
    await until('all of it', async () => (await marks())[0]?.note === 'ask Ada about TIDE!');
    await openNote(page, address);
    const shown = inNote('.meta [data-action="own-note"]');
    // The page could read it there.
    expect(await shown.getAttribute('title')).toBeNull();
    await shown.click();
    await until(
      'its words',
      async () => (await field.inputValue().catch(() => '')) === 'ask Ada about TIDE!',
    );
    await field.fill('');
    await page.keyboard.press('Escape');
    await until('gone', async () => (await marks())[0]?.note === undefined);
  });

  it('opens the full page where the paper is', async () => {
    const opened = gloss.context.waitForEvent('page');
    await choose('open-daily');
    expect((await opened).url()).toMatch(/^chrome-extension:\/\/[a-z]+\/daily\.html#\//);
    await (await opened).locator(`[data-paper="arxiv:${ID}"]`).waitFor();
    await (await opened).close();
    await page.bringToFront();
  });
});

describe('turning it off', () => {
  it.each([
    ['off-here', 'Off on this page.'],
    ['off-kind', 'Off on abstract pages.'],
    ['off-hour', 'Off for an hour.'],
  ])('%s: says so, is taken back, and holds for the next time', async (action, words) => {
    await openNote(page, address);
    // What was last known is kept for the next page: after a change from elsewhere that one begins otherwise.
    const before = await shifts(page);
    await choose(action);
    await until('told', async () => (await told())?.startsWith(words) ?? false);
    await button('undo').click();
    await inNote('.tldr').waitFor();
    await page.waitForTimeout(600);
    expect(await shifts(page)).toEqual(before);
    await choose(action);
    await button('undo').waitFor();
    await page.goto(address);
    await page.waitForTimeout(500);
    expect(await page.locator('gloss-note').count()).toBe(0);
    const other = serve(web, '2606.55556', absPage(web, { id: '2606.55556', abstract: abstractOf(8) }));
    await page.goto(other);
    if (action === 'off-here') await page.locator('gloss-note[data-state="ready"]').waitFor();
    else expect(await page.locator('gloss-note').count()).toBe(0);
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { remove(names: string[]): Promise<void> } } };
      };
      return chrome.storage.local.remove(['notesShown', 'notesOffOn', 'notesOffUntil']);
    });
  });
});

describe('of what a model wrote', () => {
  it('a sentence is reported, and both texts are shown', async () => {
    await options.bringToFront();
    await options.getByRole('searchbox').fill('cs.LG');
    await options.locator('.found input[value="cs.LG"]').check();
    await options.locator('[data-card]').first().waitFor();
    await options.reload();
    await options.locator('[name="engine"]').selectOption('openai');
    for (const [name, value] of [
      ['baseUrl', 'https://models.example/v1'],
      ['model', 'tide-1'],
      ['apiKey', 'sk-secret-of-nobody-4711'],
    ] as const) {
      await options.locator(`[name="${name}"]`).fill(value);
      await options.locator(`[name="${name}"]`).press('Enter');
    }
    await options.locator('[data-action="forget-key"]').waitFor();
    await page.bringToFront();
    await openNote(page, address);
    await button('write-digest').click();
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    await choose('report-sentence');
    await inNote('[name="reportKind"]').selectOption('overstated');
    await inNote('[name="reportWords"]').fill('six of seven');
    await button('keep-report').click();
    await until('kept', async () => (await stored<Report>(options, 'reports')).length === 1);
    const [report] = await stored<Report>(options, 'reports');
    expect(report).toMatchObject({
      paper: `arxiv:${ID}`,
      kind: 'overstated',
      words: 'six of seven',
      model: 'tide-1',
    });
    expect(await told()).toMatch(/^Reported\./);
    await button('more').click();
    await inNote('#menu [data-text="both"]').click();
    await inNote('[data-whose="authors"] [data-section="results"] [data-evidence]').waitFor();
    expect(await inNote('[data-section="results"]').count()).toBe(2);
    await choose('copy-text');
    await until('copied', async () => (await copied()).includes('AI results: '));
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
