/** Fifty thousand papers kept, and a day of 2,500 with titles of 2,000 characters. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_CARDS } from '../../components/first-cards';
import { prepare } from '../../lib/polling/prepare';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';
import { announced } from '../unit/invented';

const DAYS = 20;
/** Days that the reader keeps in the end. */
const KEPT = 17;
const A_DAY = 2500;
let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;

const TITLE = 'A very long title about sorting noisy keys with $O(n \\log n)$ comparisons '
  .repeat(28)
  .slice(0, 2000);

beforeAll(async () => {
  web = await startFakeWeb({ seed: 41 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen li').first().waitFor();
  popup = options;
  await until('the first poll', async () => (await count('announcements')) > 0);
  await options.evaluate(`chrome.storage.local.set({ historyDays: 365 })`);
  await options.close();
  popup = await gloss.page('options.html');
  for (let back = 1; back <= DAYS; back++) await fillDay(addDays(web.today, -back), back);
}, 300_000);
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Writes a day straight into the database, 2,500 papers of it. The last day has long titles. */
async function fillDay(day: string, back: number): Promise<void> {
  const { paper } = prepare(announced(back === 1 ? { title: TITLE } : {}), Date.now() - back * 86_400_000);
  const row = { list: 'arxiv:cs.LG', type: 'new', version: 1, via: 'feed', arrivedAt: paper.arrivedAt, day };
  await popup.evaluate(
    ({ day, paper, row, size }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction(['papers', 'announcements'], 'readwrite');
          for (let i = 0; i < size; i++) {
            const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8)}${String(i).padStart(4, '0')}`;
            const key = `arxiv:${id}`;
            transaction.objectStore('papers').put({ ...paper, id, key });
            transaction.objectStore('announcements').put({ ...row, paper: key, order: i });
          }
          transaction.oncomplete = () => resolve(db.close());
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    { day, paper, row, size: A_DAY },
  );
}

const count = (table: string): Promise<number> =>
  popup.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          db.transaction(name).objectStore(name).count().onsuccess = ({ target: counted }) => {
            db.close();
            resolve((counted as IDBRequest<number>).result);
          };
        };
      }),
    table,
  );

const keyOf = (day: string, i: number) =>
  `arxiv:${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8)}${String(i).padStart(4, '0')}`;

const mark = (paper: string, how: string) =>
  popup.evaluate(
    (row) =>
      new Promise<void>((resolve) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction('marks', 'readwrite');
          transaction.objectStore('marks').put(row);
          transaction.oncomplete = () => resolve(db.close());
        };
      }),
    { paper, [how]: 1 },
  );

/** A machine may have more to do. */
const PATIENTLY = { timeout: 60_000 };

describe('fifty thousand papers', () => {
  it('leave the popup whole: today, and the day before with its 2,500 long titles', async () => {
    expect(await count('papers')).toBeGreaterThan(50_000);
    popup = await gloss.page('popup.html');
    await popup.setViewportSize({ width: 480, height: 600 });
    const fresh = web.listed('cs.LG').filter(({ type }) => type === 'new').length;
    await until('today’s cards', async () => (await popup.locator('[data-card]').count()) >= fresh);
    await popup.getByRole('button', { name: 'Previous day' }).click();
    await until('2,500 cards', async () => (await popup.locator('[data-card]').count()) === A_DAY, PATIENTLY);
    expect(await popup.locator('[data-stat="papers-today"]').textContent()).toContain('2,500');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
    await popup.locator('[data-card] [data-action="star"]').nth(2).click();
    await until('the star', async () => (await count('marks')) === 1);
  }, 180_000);

  it('let the popup show what is in view first, and no number before all are counted', async () => {
    // It stands on the day before, as it was left.
    await popup.close();
    popup = await gloss.context.newPage();
    await popup.addInitScript(() => {
      const seen: { cards: number; figures: string }[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const cards = document.querySelectorAll('[data-card]').length;
        const told = document.querySelectorAll('[data-stat="papers-today"] b, [data-filter] .count');
        const figures = [...told].map((each) => each.textContent).join(' ');
        if (cards > 0) seen.push({ cards, figures });
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
    await until('2,500 cards', async () => (await popup.locator('[data-card]').count()) === A_DAY, PATIENTLY);
    const seen = await popup.evaluate(
      () => (window as unknown as { seen: { cards: number; figures: string }[] }).seen,
    );
    expect(seen[0]).toEqual({ cards: FIRST_CARDS, figures: '   ' });
    expect(new Set(seen.map(({ figures }) => figures))).toEqual(new Set(['   ', '2,500 2,500 2,500 1']));
    expect(await popup.locator('[data-card]').nth(2).locator('[aria-pressed="true"]').count()).toBe(1);
  }, 120_000);

  it('shrink to the history the reader sets, but for what is marked', async () => {
    const [old, older] = [addDays(web.today, -18), addDays(web.today, -19)];
    await mark(keyOf(old, 7), 'starredAt');
    await mark(keyOf(older, 8), 'hiddenAt');
    await popup.evaluate(`chrome.storage.local.set({ historyDays: ${KEPT} })`);
    // Where the reader is while that happens: at other pages.
    await popup.close();
    popup = await gloss.page('options.html');
    await popup.evaluate(`chrome.runtime.sendMessage({ id: 1, type: 'refresh', timestamp: Date.now() })`);
    const today = web.listed('cs.LG').length;
    await until('the old to go', async () => (await count('papers')) === KEPT * A_DAY + today + 2, {
      timeout: 120_000,
      every: 500,
    });
    // The star stays on its day, what is hidden is not announced any more.
    expect(await count('announcements')).toBe(KEPT * A_DAY + today + 1);
    expect(await count('marks')).toBe(3);
    expect(gloss.problems).toEqual([]);
  }, 300_000);
});
