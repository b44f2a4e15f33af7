/** What of a page's accessibility a browser can tell: axe's rules, the way of the keyboard, and what a reader's own settings do. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setStorage } from '../browsers/extension-storage';

/** Something that can be met on a page, and how to come to it from its beginning, in whatever language. */
export interface State {
  name: string;
  /** Behind the page's file: `#/ledger`. */
  hash?: string;
  /** The part axe looks at, where the rest of a long page is as it is in another state. */
  within?: string;
  show?(page: Page): Promise<unknown>;
}

const LANGUAGES = ['en', 'zh-CN'] as const;
const THEMES = ['light', 'dark'] as const;

/** Tab is pressed so often at most: more would be a trap. */
const MOST_TABS = 600;

/**
 * Makes the tests of one page: each state in both languages and both themes, then what holds of each by the keyboard, narrow, and
 * with what a reader set in the system.
 * @param open the page at an address, ready to be looked at
 */
export function accessible(open: (hash: string) => Promise<Page>, states: readonly State[]): void {
  it.each(states)(
    'axe finds nothing: $name',
    async ({ hash = '', within, show }) => {
      for (const language of LANGUAGES) {
        const page = await speaking(open, hash, language);
        await show?.(page);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          expect([language, colorScheme, ...(await axeFaults(page, within))]).toEqual([
            language,
            colorScheme,
          ]);
        }
        await page.emulateMedia({ colorScheme: 'light' });
      }
    },
    120_000,
  );

  it.each(states)(
    'the keyboard alone comes to everything, and is seen where it is: $name',
    async (state) => {
      const page = await speaking(open, state.hash ?? '', 'en');
      await state.show?.(page);
      expect(await keyboardFaults(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await keyboardFaults(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    },
    120_000,
  );

  it.each(states)(
    'fits 320 pixels, moves nothing where that is unwanted: $name',
    async (state) => {
      for (const language of LANGUAGES) {
        const page = await speaking(open, state.hash ?? '', language);
        await state.show?.(page);
        const size = page.viewportSize() ?? { width: 1280, height: 900 };
        // 1280 pixels at 200 % and at 400 %.
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 450 });
          expect([language, width, await sideways(page)]).toEqual([language, width, []]);
        }
        await page.setViewportSize(size);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        expect(await moving(page)).toEqual([]);
        await page.emulateMedia({ reducedMotion: 'no-preference' });
      }
    },
    120_000,
  );
}

async function speaking(
  open: (hash: string) => Promise<Page>,
  hash: string,
  language: string,
): Promise<Page> {
  const page = await open(hash);
  const now = await page.evaluate(() => document.documentElement.lang);
  if (now === language) return page;
  await setStorage(page, { interfaceLanguage: language });
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  return open(hash);
}

/** What axe holds against the page as it is, a line each: the rule, where, and why. */
async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ')}`,
    ),
  );
}

/** Controls that Tab does not come to, and those whose focus cannot be seen. */
async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(prepare);
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(lookAtFocus))) break;
  }
  return page.evaluate(faultsSeen);
}

interface Walk {
  before: Map<Element, string>;
  met: Set<Element>;
  /** Where Tab was before. */
  last?: Element;
  /** How often the end of the page was passed: with an address’s anchor Tab begins in the middle. */
  ends: number;
  unseen: Set<Element>;
  lookOf(element: Element): string;
}

/** In the page: how every control looks without the focus. */
function prepare(): void {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  // The ring of one that is drawn elsewhere stands on its label.
  const lookOf = (element: Element): string =>
    [element, element.closest('label')]
      .filter((each) => each !== null)
      .map((each) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
          getComputedStyle(each);
        return [
          outlineStyle === 'none' ? '' : outlineWidth + outlineColor,
          boxShadow,
          borderColor,
          backgroundColor,
        ].join();
      })
      .join(' ');
  // Tab goes on from where the focus was last: from now on that is the page's beginning.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  // Behind a dialog the page is out of reach, and this start as well.
  (document.activeElement as HTMLElement | null)?.blur();
  const reach = document.querySelector('dialog:modal') ?? document;
  const isThere = (each: HTMLElement) =>
    each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !each.matches(':disabled') &&
    !each.closest('[inert]');
  const all = [...reach.querySelectorAll<HTMLElement>(controls)].filter(isThere);
  const walk: Walk = {
    before: new Map(all.map((each) => [each, lookOf(each)])),
    met: new Set(),
    ends: 0,
    unseen: new Set(),
    lookOf,
  };
  Object.assign(globalThis, { walk });
}

/** In the page, after a Tab: whether there may be more. */
function lookAtFocus(): boolean {
  const { walk } = globalThis as unknown as { walk: Walk };
  const element = document.activeElement;
  if (!element || element === document.body) return ++walk.ends < 2;
  // A date is one control with three places.
  if (element === walk.last) return true;
  walk.last = element;
  if (walk.met.has(element)) return false;
  walk.met.add(element);
  if (walk.before.get(element) === walk.lookOf(element)) walk.unseen.add(element);
  return true;
}

/** In the page: what the walk left out, and what it could not see. */
function faultsSeen(): string[] {
  const { walk } = globalThis as unknown as { walk: Walk };
  const named = (element: Element) => element.outerHTML.slice(0, 140);
  // What holds something that Tab came to is come to with it: a card’s place moves with the focus.
  const isEntered = (element: Element) => [...walk.met].some((each) => element.contains(each));
  // Of radio buttons of one name Tab comes to one; tabindex="-1" is for what another way leads to.
  const group = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
  const met = new Set([...walk.met].map(group));
  const missed = [...walk.before.keys()].filter(
    (each) =>
      each.isConnected &&
      !isEntered(each) &&
      !(group(each) !== undefined && met.has(group(each))) &&
      each.getAttribute('tabindex') !== '-1',
  );
  return [
    ...missed.map((each) => `not reached: ${named(each)}`),
    ...[...walk.unseen].map((each) => `focus not seen: ${named(each)}`),
  ];
}

/** What stands out sideways of the page itself; what moves by itself inside it is no fault. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > room + 1)
      .slice(-5)
      .map((each) => each.outerHTML.slice(0, 140));
  });
}

/** What would move for a reader who asked for stillness. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const inTransition = [...document.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      return isLong(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return inTransition.map((each) => each.outerHTML.slice(0, 140));
  });
}
