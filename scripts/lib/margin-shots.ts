/** Pictures of what Gloss puts on arXiv's own pages, in the states that readers meet. */
import type { Page } from 'playwright-core';
import { setStorage } from '../../tests/browsers/extension-storage';
import { openHtml, serveHtml } from '../../tests/e2e/html-pages';
import { writeNotes } from '../../tests/e2e/model-notes';
import { holdMarks } from '../../tests/e2e/slow-worker';
import type { FakePaper, FakeWeb } from '../../tests/fake-web';

const LISTS = {
  'list-new': 'https://arxiv.org/list/cs.LG/new',
  'list-recent': 'https://arxiv.org/list/cs.LG/recent',
  search: 'https://arxiv.org/search/?query=the',
};

/** How a page is looked at: a window in CSS pixels (half of it at 200 %), forced colours, Dark Reader, right to left. */
const LOOKS: Record<string, (page: Page) => Promise<unknown>> = {
  wide: (page) => page.setViewportSize({ width: 1280, height: 860 }),
  phone: (page) => page.setViewportSize({ width: 320, height: 700 }),
  zoomed: (page) => page.setViewportSize({ width: 640, height: 430 }),
  'forced-colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  rtl: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  dark: async (page) => {
    await page.addStyleTag({ content: 'html, body, body * { background-color: #181a1b; color: #e8e6e3; }' });
    await page.evaluate(() => document.documentElement.setAttribute('data-darkreader-scheme', 'dark'));
  },
};

interface Given {
  web: FakeWeb;
  page: Page;
  /** One of the extension's own pages. */
  own: Page;
  /** The paper whose note is shown, and those of a short abstract and of one in mathematics. */
  paper: FakePaper;
  short: FakePaper;
  maths: FakePaper;
  shot(page: Page, what: string): Promise<unknown>;
}

/** The note closed, open, pinned to its words and with its menu; lists with lines at rest, unfolded, hidden and in the reader's order. */
export async function marginShots({ web, page, own, paper, short, maths, shot }: Given): Promise<void> {
  /** What a state answers with takes it back. */
  const each = async (what: string, looks: string[], reach: () => Promise<unknown>) => {
    for (const look of looks) {
      await page.setViewportSize({ width: 1280, height: 860 });
      const takeBack = await reach();
      await LOOKS[look]?.(page);
      await page
        .locator('gloss-note, gloss-line[data-open]')
        .evaluateAll(([host]) => host?.scrollIntoView({ block: 'center' }));
      await shot(page, `${what}-${look}`);
      await page.emulateMedia({ forcedColors: null });
      if (typeof takeBack === 'function') await takeBack();
    }
  };
  const note =
    (noteOpen: boolean, of = paper) =>
    async () => {
      await setStorage(own, { noteOpen });
      await page.goto(`https://arxiv.org/abs/${of.id}`);
      await page.locator('gloss-note[data-state="ready"]').waitFor();
    };
  const inNote = (selector: string) => page.locator(`gloss-note ${selector}`);
  const all = Object.keys(LOOKS);
  await each('margin-closed', all, note(false));
  await each('margin-open', all, note(true));
  await each('margin-receipt', ['wide'], async () => {
    await note(true)();
    await inNote('.row [data-action="receipt"]').first().click();
  });
  await each('margin-menu', ['wide', 'phone', 'dark', 'forced-colours'], async () => {
    await note(false)();
    await inNote('[data-action="more"]').click();
    await inNote('#menu').waitFor({ state: 'visible' });
  });
  await each('margin-short', FEW, note(true, short));
  await each('margin-maths-closed', FEW, note(false, maths));
  await each('margin-maths-open', FEW, note(true, maths));
  await each('margin-off', FEW, async () => {
    await note(true)();
    await inNote('[data-action="more"]').click();
    await inNote('[data-action="off-hour"]').click();
    await inNote('[data-action="undo"]').waitFor();
    return () => setStorage(own, { notesOffUntil: 0 });
  });
  for (const state of ['working', 'failed'])
    await each(`margin-${state}`, FEW, async () => {
      const letGo = await holdMarks(own);
      await page.goto(`https://arxiv.org/abs/${paper.id}`);
      await page.locator(`gloss-note[data-state="${state}"]`).waitFor();
      return async () => {
        await letGo();
        await page.locator('gloss-note[data-state="ready"]').waitFor();
      };
    });
  for (const [what, change] of Object.entries(HTML_PAGES)) {
    const { address } = serveHtml(web, {}, change);
    await each(`html-${what}`, FEW, async () => {
      if (what !== 'broken') {
        await openHtml(page, address);
        await inNote('[data-action="read-full-text"]').first().click();
        await inNote('[data-row="sections-read"]').waitFor();
        return;
      }
      await page.goto(address);
      await page.locator('gloss-note[data-state="failed"]').waitFor();
    });
  }
  for (const [what, address] of Object.entries(LISTS))
    await each(what, all, async () => {
      await page.goto(address);
      await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
      await page.keyboard.press('j');
    });
  await each('list-used', ['wide', 'phone'], async () => {
    await page.goto(LISTS['list-recent']);
    await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
    for (const key of 'jsjxm') await page.keyboard.press(key);
    await page.locator('gloss-line [data-action="unfold"]').filter({ visible: true }).first().click();
    await page.locator('gloss-line .note .row').first().waitFor();
  });
  await each('list-keys', ['wide', 'phone', 'dark'], async () => {
    await page.goto(LISTS['list-recent']);
    await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
    await page.keyboard.press('?');
    await page.locator('gloss-list-bar .keys').waitFor({ state: 'visible' });
  });
  const notes = await writeNotes(web, own, page);
  const written = (noteOpen: boolean) => async () => {
    await setStorage(own, { noteOpen });
    await page.goto(notes.written);
    await inNote('[data-traced]').waitFor();
  };
  await each('model-closed', all, written(false));
  await each('model-open', all, written(true));
  await each('model-both', FEW, async () => {
    await written(true)();
    await inNote('[data-action="more"]').click();
    await inNote('#menu [data-text="both"]').click();
    await inNote('[data-whose="authors"]').first().waitFor();
  });
  await setStorage(own, { noteText: 'ai' });
  await each('model-report', FEW, async () => {
    await written(true)();
    await inNote('[data-action="more"]').click();
    await inNote('#menu [data-action="report-sentence"]').click();
    await inNote('[name="reportKind"]').waitFor();
  });
  await each('model-whole', FEW, async () => {
    await written(true)();
    await inNote('[data-action="whole-text"]').click();
  });
  const states = { offered: '[data-action="write-digest"]', running: '[data-writing]' };
  for (const [state, seen] of Object.entries({ ...states, partial: FAILED, failed: FAILED }))
    await each(`model-${state}`, FEW, async () => {
      await setStorage(own, { noteOpen: false });
      await page.goto(notes[state as keyof typeof notes]);
      await inNote(seen).first().waitFor({ state: 'attached' });
    });
  await setStorage(own, { noteOpen: true, engine: 'extractive' });
}

const FAILED = '[data-writing="failed"]';
const FEW = ['wide', 'phone', 'dark'];
/** Papers in HTML, and what arXiv made of them. */
const HTML_PAGES: Record<string, (html: string) => string> = {
  read: (html) => html,
  broken: (html) => html.replace(/<section[\s\S]*<\/section>/, ''),
};
