/** The room is taken while the page is parsed and never changes: nothing moves on load, later, or after a fold. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, readNote, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';
import { holdMarks } from './slow-worker';

let web: FakeWeb;
let gloss: GlossBrowser;
let own: Page;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 9 });
  gloss = await launchGloss({ web });
  own = await gloss.page('popup.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  page = await gloss.context.newPage();
  await startShiftMeter(page);
});
afterEach(() => page.close());

const authors = Array.from({ length: 2830 }, (_, i) => ({ name: `Ada${i} Author` }));
// Formulas that MathJax draws in as many lines as their TeX took: what it moves is arXiv's own.
const formulas = abstractOf(9).replaceAll('TIDE', '$B_s$');
const PAGES: [string, Partial<FakePaper>][] = [
  ['a long one in computing', { abstract: abstractOf(14), categories: ['cs.LG'] }],
  ['formulas, drawn late', { abstract: formulas, categories: ['math.PR'] }],
  ['a short one', { abstract: abstractOf(2) }],
  ['in paragraphs', { abstract: [abstractOf(4), abstractOf(5)].join('\n\n') }],
  ['forty sentences', { abstract: abstractOf(40) }],
  ['2,830 authors', { abstract: abstractOf(8), authors }],
];

describe.each(PAGES.map(([name, given], i) => ({ name, given, id: `2606.${56_001 + i}` })))(
  'nothing moves on $name',
  ({ name, given, id }) => {
    const late = name.includes('late') ? '?fake-mathjax=1' : '';
    const go = async () => {
      await page.goto(serve(web, id, absPage(web, { id, ...given })) + late);
      const parsed = await readNote(page);
      if (late) {
        await page.locator('html[data-fake-mathjax="done"]').waitFor();
        expect((await readNote(page)).abstractHeight).toBe(parsed.abstractHeight);
      }
      return parsed;
    };
    const ready = () => page.locator('gloss-note[data-state="ready"]').waitFor();
    /** Frames are reported some time after they are drawn; nothing more comes after two of them and half a second. */
    const moved = async () => {
      await page.waitForTimeout(500);
      return shifts(page);
    };

    it('when it loads', async () => {
      await go();
      await ready();
      expect(await moved()).toEqual([]);
    });

    it('when the words come seconds later', async () => {
      const letGo = await holdMarks(own);
      try {
        const { height, state } = await go();
        expect(state).toBe('working');
        await page.waitForTimeout(1500);
        await letGo();
        await ready();
        expect((await readNote(page)).height).toBe(height);
        expect(await moved()).toEqual([]);
      } finally {
        await letGo();
      }
    });

    it('when it is folded and unfolded, but what the reader’s own click moves at once', async () => {
      await go();
      await ready();
      const fold = page.locator('gloss-note .fold');
      const { height, rows } = await readNote(page);
      expect([rows, await fold.count()]).toEqual(rows ? [4, 1] : [0, 0]);
      if (rows === 0) return;
      for (const closed of [true, false]) {
        await fold.click();
        expect((await readNote(page)).height < height).toBe(closed);
        // A browser excuses half a second after a click; what comes later is counted.
        await page.waitForTimeout(700);
      }
      expect((await readNote(page)).height).toBe(height);
      expect(await moved()).toEqual([]);
    });
  },
);

it.each([
  ['a long one', { abstract: abstractOf(14) }],
  ['2,830 authors', { abstract: abstractOf(8), authors }],
] as [string, Partial<FakePaper>][])('nothing moves on %s that arrives in pieces', async (_name, given) => {
  const id = '2606.56101';
  const undo = web.misbehave({ host: 'arxiv.org', path: /56101/, kind: 'drip', bytes: 16_000, everyMs: 30 });
  await page.goto(serve(web, id, absPage(web, { id, ...given })));
  undo();
  await page.locator('gloss-note[data-state="ready"]').waitFor();
  await page.waitForTimeout(500);
  expect(await shifts(page)).toEqual([]);
});

it('the meter sees a note that comes late', async () => {
  const id = '2606.56001';
  await page.goto(serve(web, id, absPage(web, { id, abstract: abstractOf(14) })));
  await page.locator('gloss-note[data-state="ready"]').waitFor();
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '60px';
    document.querySelector('#abs > blockquote.abstract')?.after(block);
  });
  await page.waitForTimeout(500);
  expect(await shifts(page)).not.toEqual([]);
});

it('nothing of this left an error behind', () => {
  expect(gloss.problems).toEqual([]);
});
