/** All that the views of the full page offer besides its days, by mouse and by the keyboard alone. */
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveIds } from '../../lib/papers/subjects';
import type { StoredPaper } from '../../lib/records/extract';
import type { LedgerRow } from '../../lib/records/ledger';
import type { CountRow } from '../../lib/records/subject-counts';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { putRows } from '../browsers/put-rows';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';
import { bothWays, chosen, type Deed, gone, press, there } from './both-ways';
import { learnedRow, putLearned } from './learned-row';

let web: FakeWeb;
let gloss: GlossBrowser;
/** Where what was done is undone, between. */
let aside: Page;
let daily: Page;
let file: Promise<Download>;
let papers: StoredPaper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 69 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  papers = await stored<StoredPaper>(options, 'papers');
  const [row] = await until('the ledger', () => stored<LedgerRow>(options, 'ledger'));
  await options.close();
  aside = await gloss.page('rescue.html');
  const missing = [{ id: '2606.99999', part: 'new', reason: { kind: 'cut' } }];
  await putRows(aside, 'ledger', [{ ...row, day: addDays(web.today, -1), missing }]);
  await count(aside, []);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** What was counted today is not counted again. */
async function count(page: Page, missed: readonly object[]): Promise<void> {
  const counts = { 'cs.LG': { new: 3, all: 4 } };
  // Asked again, statistics alone are asked for.
  const done = archiveIds().filter((id) => id !== 'stat');
  const counted = { state: 'done', archives: done.length + 1, done, missed, changedAt: Date.now() };
  await putRows(page, 'counts', [{ ...counted, on: web.today, day: web.today, counts }]);
}
async function learn(page: Page): Promise<void> {
  await putLearned(page, learnedRow());
  await page.reload();
  await page.locator('[data-stat="score"]').waitFor();
}

const saved = (kind: RegExp) => async () => expect((await file).suggestedFilename()).toMatch(kind);
const toSave = async (page: Page) => {
  file = page.waitForEvent('download');
};

const DEEDS: Deed[] = [
  {
    name: 'a day asked for again',
    at: '#/ledger',
    async before() {
      web.requests.length = 0;
    },
    with: '[data-action="retry-day"]',
    comes: () => until('a request', async () => web.requests.some(({ host }) => host.endsWith('arxiv.org'))),
  },
  {
    name: 'to follow a subject',
    at: '#/subjects/math.PR',
    with: '.subject-head [data-action="follow"][aria-pressed="false"]',
    comes: there('.subject-head [data-action="follow"][aria-pressed="true"]'),
  },
  {
    name: 'to a subject',
    at: '#/subjects',
    with: '[data-subject="cs.LG"] a',
    comes: there('[data-view="subject"]'),
  },
  {
    name: 'to find a subject',
    at: '#/subjects',
    with: '[name="subjectFilter"]',
    keys: [...'number'],
    byMouse: (control) => control.fill('number'),
    comes: gone('[data-subject="cs.LG"]'),
  },
  chosen('to one host of the diary', '#/diary', 'diaryHost', 'arxiv.org'),
  chosen('to the best match', '#/search?q=the', 'searchOrder', 'relevance'),
  {
    name: 'a search as a topic',
    at: '#/search?q=tides',
    with: '[data-action="search-topic"]',
    comes: gone('[data-action="search-topic"]'),
  },
  {
    name: 'to what is hidden and was found',
    at: '#/search?q=the',
    async before(page) {
      await putRows(
        page,
        'marks',
        papers.map(({ key: paper }) => ({ paper, hiddenAt: 1 })),
      );
      await page.reload();
    },
    with: '[data-action="search-hidden"]',
    comes: there('[data-action="search-hidden"][aria-pressed="true"]'),
  },
  {
    name: 'to more days of a plot',
    at: '#/plots',
    with: '[data-span="365"]',
    comes: there('[data-span="365"][aria-pressed="true"]'),
  },
  {
    name: 'a plot as a table',
    at: '#/plots',
    with: '[data-figure="papers"] [data-action="plot-table"]',
    comes: there('[data-figure="papers"] table'),
  },
  {
    name: 'a plot’s figures as a copy',
    at: '#/plots',
    with: '[data-figure="papers"] [data-action="copy-csv"]',
    comes: (page) => page.locator('[data-figure="papers"]').getByText('Copied').waitFor(),
  },
  {
    name: 'a plot’s figures as a file',
    at: '#/plots',
    before: toSave,
    with: '[data-figure="papers"] [data-action="save-csv"]',
    comes: saved(/^gloss-papers-.*\.csv$/),
  },
  {
    name: 'what was not counted, counted',
    at: '#/subjects',
    async before(page) {
      await count(page, [{ lists: ['stat'], cut: true }]);
      await page.reload();
      await page.locator('.uncounted').waitFor();
    },
    with: '[data-action="retry-count"]',
    async comes(page) {
      await gone('[data-action="retry-count"]')(page);
      // Else it would be kept over what comes next.
      await until('its end', async () => (await stored<CountRow>(page, 'counts'))[0]?.state === 'done', {
        timeout: 30_000,
      });
    },
  },
  {
    name: 'more of what was found',
    at: '#/search?q=the',
    with: '.day-list [data-card]',
    // The next ones are there before the last is reached.
    keys: Array.from({ length: 29 }, () => 'j'),
    byMouse: async (card) => {
      await card.hover();
      await card.page().mouse.wheel(0, 20_000);
    },
    comes: there('.day-list [data-card] >> nth=30'),
  },
  {
    name: 'what was learned as a file',
    at: '#/radar',
    async before(page) {
      await learn(page);
      await toSave(page);
    },
    with: '[data-action="export-radar"]',
    comes: saved(/^gloss-radar-.*\.json$/),
  },
  {
    name: 'what was learned forgotten',
    at: '#/radar',
    async before(page, way) {
      await learn(page);
      await press(page, way, '[data-action="forget-radar"]');
    },
    with: '[data-action="confirm-forget"]',
    comes: there('[data-notice="nothing-learned"]'),
  },
  {
    name: 'what was learned kept after all',
    at: '#/radar',
    async before(page, way) {
      await learn(page);
      await press(page, way, '[data-action="forget-radar"]');
    },
    with: '[data-view="radar"] [data-action="cancel"]',
    comes: there('[data-action="forget-radar"]'),
  },
  {
    name: 'no ranking',
    at: '#/radar',
    with: '[name="ranking"]',
    keys: ['Space'],
    comes: (page) => until('it to be off', async () => (await readStorage(page)).ranking === 'off'),
  },
];

bothWays(async (at) => {
  await daily?.close();
  await setStorage(aside, { topics: [], ranking: 'learned' });
  for (const table of ['marks', 'follows', 'radar']) await emptyTable(aside, table);
  await putRows(aside, 'follows', [{ list: 'arxiv:cs.LG', addedAt: 1 }]);
  daily = await gloss.page(`daily.html${at}`);
  await daily.setViewportSize({ width: 1400, height: 850 });
  await daily.locator('[data-view]').waitFor();
  return daily;
}, DEEDS);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
