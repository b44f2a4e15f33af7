/** What a model writes, or fails to, comes into the room that was taken while the page was parsed. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setStorage } from '../browsers/extension-storage';
import { absPage, abstractOf, readNote, serve } from './abs-pages';
import { type ModelNotes, writeNotes } from './model-notes';
import { shifts, startShiftMeter } from './shift';
import { holdMarks } from './slow-worker';
import { openWindows, type Windows } from './windows';

let windows: Windows;
let notes: ModelNotes;
let page: Page;

beforeAll(async () => {
  windows = await openWindows(58);
  const first = await windows.gloss.context.newPage();
  notes = await writeNotes(windows.web, windows.options, first);
  await first.close();
});
afterAll(() => windows?.close());
beforeEach(async () => {
  page = await windows.gloss.context.newPage();
  await startShiftMeter(page);
});
afterEach(() => page.close());

/** What is seen of each once it is there. */
const SEEN: Record<keyof ModelNotes, string> = {
  offered: '[data-action="write-digest"]',
  written: '[data-traced]',
  partial: '[data-writing="failed"]',
  failed: '[data-writing="failed"]',
  running: '[data-writing="running"]',
  waiting: '[data-writing="waiting"]',
};
const TALL = String.raw`$\sum_{i=1}^{n} \frac{\frac{a_i}{b_i}}{\sqrt{c_i}}$`;
const MATHS = {
  categories: ['math.PR'],
  abstract: `We prove that ${TALL} bounds the loss of every method, and of ${TALL} unknown ones. ${abstractOf(9)}`,
};
/** Nothing runs or waits for ever: what it becomes is as high. */
const CLOSED: Partial<typeof SEEN> = { running: '.source', waiting: '.source' };
const STATES = Object.keys(SEEN) as (keyof ModelNotes)[];

describe.each([1280, 640, 375])('on %i px nothing moves', (width) => {
  it.each(STATES)('when it comes late that writing is %s', async (state) => {
    await page.setViewportSize({ width, height: 860 });
    const letGo = await holdMarks(windows.options);
    try {
      await page.goto(notes[state]);
      const { height, state: parsed } = await readNote(page);
      expect(parsed).toBe('working');
      await page.waitForTimeout(300);
      await letGo();
      await page.locator(`gloss-note ${SEEN[state]}`).waitFor({ state: 'attached' });
      // Frames are reported some time after they are drawn.
      await page.waitForTimeout(500);
      const now = await readNote(page);
      expect(now.height).toBe(height);
      if (state === 'partial') {
        expect(now.state).toBe('partial');
        // No row stands there without a word.
        const rows = await page.locator('gloss-note .row dd').allTextContents();
        expect(rows).toContain('Not written.');
        expect(rows).not.toContain('');
      }
      expect(await shifts(page)).toEqual([]);
      const lines = await page
        .locator('gloss-note')
        .evaluate(({ shadowRoot }) =>
          ['.tldr', '.meta', '.actions'].map(
            (each) => shadowRoot?.querySelector(each)?.getBoundingClientRect().height,
          ),
        );
      expect(lines).toEqual(width > 768 ? [42, 20, 20] : [63, 40, 20]);
    } finally {
      await letGo();
    }
  });
});

describe.each([1280, 800, 640, 375, 320])('closed on %i px', (width) => {
  it('a note has one height, whatever it says and however writing stands', async () => {
    const { web, options } = windows;
    await setStorage(options, { noteOpen: false });
    const papers = { short: { abstract: abstractOf(2) }, maths: MATHS, long: { abstract: abstractOf(30) } };
    const addresses = Object.entries(papers).map(([name, given], i) => {
      const id = `2606.5581${i}`;
      return [name, serve(web, id, absPage(web, { id, ...given })), '.source'] as const;
    });
    const states = STATES.map((state) => [state, notes[state], CLOSED[state] ?? SEEN[state]] as const);
    await page.setViewportSize({ width, height: 860 });
    const heights: Record<string, number> = {};
    for (const [name, address, seen] of [...addresses, ...states]) {
      await page.goto(address);
      await page.locator(`gloss-note ${seen}`).first().waitFor({ state: 'attached' });
      heights[name] = (await readNote(page)).height;
    }
    const height = width > 768 ? 62 : 103;
    expect(heights).toEqual(Object.fromEntries(Object.keys(heights).map((name) => [name, height])));
    await setStorage(options, { noteOpen: true });
  });
});

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
