/** What is done with what a model wrote or is to write, and with all that a card can tell, by mouse and by the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { removeFromStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';
import { bothWays, type Deed, gone, press, there, type Way } from './both-ways';

let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let page: Page;
/** The one that a model wrote of. */
let paper: StoredPaper;
let digests: object[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 75 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await until('details', async () => (await stored(options, 'lacking')).length === 0, { timeout: 60_000 });
  aside = await gloss.page('rescue.html');
  await setStorage(aside, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1' });
  const shown = await options
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper));
  await options.close();
  const long = web.papers.find(
    ({ id, abstract, withdrawnBy }) => shown.includes(`arxiv:${id}`) && abstract.length > 600 && !withdrawnBy,
  );
  const row = (await stored<StoredPaper>(aside, 'papers')).find(({ id }) => id === long?.id);
  if (!row) throw new Error('no long abstract among the first cards');
  const authors = Array.from({ length: 40 }, (_, i) => ({ name: `Ada Lund ${i + 1}` }));
  paper = { ...row, authors };
  await putRows(aside, 'papers', [paper]);
  const note = await gloss.context.newPage();
  await openNote(note, `https://arxiv.org/abs/${paper.id}`);
  await note.locator('gloss-note [data-action="write-digest"]').click();
  await note.locator('gloss-note[data-engine="openai"]').waitFor();
  await note.close();
  digests = await stored(aside, 'digests');
}, 120_000);
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const own = '[data-card][data-open]';
/** Opens the card that was written of. */
async function openCard(on: Page, way: Way): Promise<void> {
  const card = on.locator(`[data-card][data-paper="${paper.key}"]`);
  if (way === 'mouse') await card.locator('.more').click();
  else {
    await until('the card', async () => {
      await on.keyboard.press('j');
      return on.locator(`[data-paper="${paper.key}"]:focus`).count();
    });
    await on.keyboard.press('Space');
  }
  await on.locator(`${own} .links`).waitFor();
}
/** The same, of which nobody wrote yet. */
async function openUnwritten(on: Page, way: Way): Promise<void> {
  await emptyTable(on, 'digests');
  await on.reload();
  await openCard(on, way);
}
async function choose(on: Page, way: Way): Promise<void> {
  await emptyTable(on, 'digests');
  await on.reload();
  const card = on.locator('[data-card]').first();
  await card.waitFor();
  if (way === 'mouse') await card.locator('.card-tldr').click({ modifiers: ['ControlOrMeta'] });
  else for (const key of ['j', 'v']) await on.keyboard.press(key);
  await on.locator('.triage [data-action="write-chosen"]:not([aria-disabled="true"])').waitFor();
}
/** Has a model asked that begins, and does not end. */
async function stall(on: Page, way: Way, control: string): Promise<void> {
  web.models.next({ quirk: 'stall' });
  const before = web.models.requests.length;
  await press(on, way, `${control}:not([aria-disabled="true"])`);
  // Stopped before it is asked, it would leave the next one to stall.
  await until('the request', async () => web.models.requests.length > before);
}
const report = async (on: Page, way: Way) => {
  await openCard(on, way);
  await press(on, way, `${own} [data-action="report"]`);
  await press(on, way, '[data-action="keep-report"]');
  await on.locator('[data-reported]').waitFor();
};
const onCard = (name: string, action: string, comes: Deed['comes'], more: Partial<Deed> = {}): Deed => ({
  name,
  before: openCard,
  with: `${own} [data-action="${action}"]`,
  comes,
  ...more,
});

const DEEDS: Deed[] = [
  onCard('to the authors’ words', 'switch-text', (on) =>
    on.locator(`${own} .details dt`, { hasText: /^Summary$/ }).waitFor(),
  ),
  onCard('to both texts', 'compare', there(`${own} .pair`), { at: 'daily.html#/subjects/cs.LG' }),
  {
    ...onCard('a text anew', 'rewrite', (on) =>
      until('a newer text', async () => (await stored<{ madeAt: number }>(on, 'digests'))[0]?.madeAt !== 1),
    ),
    async before(on, way) {
      await putRows(
        on,
        'digests',
        digests.map((each) => ({ ...each, madeAt: 1 })),
      );
      await on.reload();
      await openCard(on, way);
    },
  },
  onCard('a sentence reported', 'report', there('[data-reported]'), {
    keys: ['Enter', 'Tab', 'Tab', 'Enter'],
    async byMouse(flag) {
      await flag.click();
      await flag.page().locator('[data-action="keep-report"]').click();
    },
  }),
  {
    ...onCard('no report after all', 'report', gone('.report-form')),
    keys: ['Enter', 'Escape'],
    async byMouse(flag) {
      await flag.click();
      await flag.page().locator('.report-form [data-action="cancel"]').click();
    },
  },
  onCard('a report back', 'undo-report', gone('[data-reported]'), { before: report }),
  onCard('all authors', 'all-names', gone('[data-action="all-names"]')),
  onCard('a text of one paper', 'write-digest', there(`${own} .writer`), {
    before: openUnwritten,
    with: `${own} [data-action="write-digest"]:not([aria-disabled="true"])`,
  }),
  onCard('no text of it after all', 'stop', gone(`${own} [data-writing="running"]`), {
    async before(on, way) {
      await openUnwritten(on, way);
      await stall(on, way, `${own} [data-action="write-digest"]`);
    },
  }),
  {
    name: 'texts of those that are chosen',
    before: choose,
    with: '.triage [data-action="write-chosen"]',
    comes: (on) => until('the text', async () => (await stored(on, 'digests')).length === 1),
  },
  {
    name: 'no texts of them after all',
    async before(on, way) {
      await choose(on, way);
      await stall(on, way, '.triage [data-action="write-chosen"]');
    },
    with: '.triage [data-action="stop-chosen"]',
    comes: gone('.triage [data-writing="running"]'),
  },
  {
    name: 'to what is being written',
    async before(on, way) {
      await openUnwritten(on, way);
      await stall(on, way, `${own} [data-action="write-digest"]`);
    },
    with: '[data-notice="writing"] [data-action="open-jobs"]',
    async comes() {
      const find = async () => gloss.context.pages().find((each) => /daily\.html#\/jobs$/.test(each.url()));
      await (await until('the tab', find)).close();
    },
  },
  { name: 'to the keys', with: '[data-action="keys"]', comes: there('.key-help') },
  {
    name: 'away from the keys',
    before: (on, way) => press(on, way, '[data-action="keys"]'),
    with: '[data-action="close-keys"]',
    comes: gone('.key-help'),
  },
];

/** What stalls would keep the model from all that comes later. */
async function stopWriting(): Promise<void> {
  const isIdle = async () =>
    !(await stored<{ state: string }>(aside, 'jobs')).some(({ state }) => /queued|running/.test(state));
  // What was stopped by hand may be on its way out.
  if (await until('nothing to write', isIdle, { timeout: 2000 }).catch(() => false)) return;
  const jobs = await gloss.page('daily.html#/jobs');
  await jobs.locator('[data-action="stop-writing"]').click();
  await until('nothing to write', isIdle);
  await jobs.close();
}

bothWays(async (at) => {
  await stopWriting();
  await page?.close();
  for (const table of ['marks', 'reports', 'digests']) await emptyTable(aside, table);
  await putRows(aside, 'digests', digests);
  await removeFromStorage(aside, ['writingPaused']);
  await aside.evaluate(() => localStorage.clear());
  page = await gloss.page(at || 'popup.html');
  await page.setViewportSize(at ? { width: 1400, height: 850 } : { width: 480, height: 600 });
  await page.locator('[data-card]').first().waitFor();
  return page;
}, DEEDS);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
