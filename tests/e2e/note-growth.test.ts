/** What a model writes, or fails to, comes into the room that was taken while the page was parsed. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readNote } from './abs-pages';
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

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
