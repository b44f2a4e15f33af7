/** A page cannot press the note's buttons in the reader's place, nor get them pressed by what it lays over them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';

const ID = '2606.55555';
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let address: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  page = await gloss.context.newPage();
  address = serve(web, ID, absPage(web, { id: ID, abstract: abstractOf(12) }));
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
describe('a page that presses in the reader’s place', () => {
  /** The state of the paper, and what was asked of models. */
  const stateNow = async () =>
    JSON.stringify([
      (await marks())[0]?.hiddenAt,
      web.requests.filter(({ method }) => method !== 'GET').length,
    ]);

  it('by script does nothing', async () => {
    await openNote(page, address);
    await button('more').click();
    await until('open', () => isOpen('menu'));
    const was = await stateNow();
    await page.evaluate(() => {
      const root = document.querySelector('gloss-note')?.shadowRoot;
      root?.querySelector<HTMLElement>('#menu [data-action="hide"]')?.click();
      root
        ?.querySelector('#menu [data-action="off-kind"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await until('told', async () => /Not done/.test((await told().catch(() => '')) ?? ''));
    expect(await stateNow()).toBe(was);
  });

  it.each([
    [
      'something is laid over the note that lets presses through',
      () => {
        const over = document.body.appendChild(document.createElement('div'));
        over.id = 'over';
        over.style.cssText =
          'position:fixed;inset:0;z-index:2147483647;background:#fff;opacity:.05;pointer-events:none';
        // Above the menu, too.
        over.popover = 'manual';
        over.showPopover();
        over.style.cssText += ';width:100vw;height:100vh;border:0;margin:0;padding:0';
      },
    ],
    [
      'the note is made see-through',
      () => {
        const host = document.querySelector<HTMLElement>('gloss-note');
        if (host) host.style.opacity = '0.01';
      },
    ],
  ])('nor does a press of the reader’s where %s', async (_, cover) => {
    await openNote(page, address);
    await button('more').click();
    await until('open', () => isOpen('menu'));
    const was = await stateNow();
    await page.evaluate(cover);
    await inNote('#menu [data-action="hide"]').click({ force: true });
    await until('told', async () => /Not done/.test((await told().catch(() => '')) ?? ''));
    expect(await stateNow()).toBe(was);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
