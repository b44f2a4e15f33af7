/** The ledger: behind the popup's line, and a day that is asked for again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setClock } from '../browsers/clock';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

/** A Thursday, ten in the morning in New York. */
const TODAY = '2026-09-24';
const NOW = Date.parse(`${TODAY}T14:00:00Z`);
let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 43, today: TODAY });
  gloss = await launchGloss({ web });
  const start = Date.now();
  web.tellTime(() => NOW + Date.now() - start);
  await setClock(gloss, NOW);
  page = await gloss.page('daily.html#/subjects/cs.LG');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const feedsOf = (path: string) => web.requests.filter(({ url }) => url.endsWith(path));
const isNew = ({ type }: { type: string }) => type === 'new';

describe('the ledger', () => {
  it('is behind the popup’s line, which says that all is here', async () => {
    await page.locator('.subject-head [data-action="follow"][aria-pressed="false"]').click();
    const popup = await gloss.page('popup.html');
    const line = popup.locator('[data-action="open-ledger"][data-tally="all"]');
    await line.waitFor({ timeout: 30_000 });
    const count = web.listed('cs.LG').filter(isNew).length;
    expect(await line.textContent()).toContain(`${count} of ${count} announced ✓`);
    await line.click();
    const ledger = await until('the ledger', async () =>
      gloss.context.pages().find((each) => each.url().endsWith('/daily.html#/ledger')),
    );
    // A tab that the extension opened may have begun before its clock was set.
    await ledger.reload();
    await ledger.locator(`tbody[data-day="${TODAY}"][data-tally="all"]`).waitFor();
    expect(await ledger.locator('[data-list="arxiv:cs.LG"] [data-part="new"]').first().innerText()).toBe(
      `${count} of ${count}`,
    );
    // A week is kept, and today is its last day.
    await ledger.locator('[data-since="2026-09-18"]').getByText('goes back to Fri 18 September').waitFor();
    expect(await ledger.locator('nav [aria-current="page"]').innerText()).toBe('Ledger');
    await ledger.close();
    await popup.locator('[data-action="open-daily"]').click();
    const daily = await until('the page', async () =>
      gloss.context.pages().find((each) => each.url().endsWith('/daily.html')),
    );
    await daily.locator('[data-view="day"] [data-card]').first().waitFor();
    await daily.close();
    await popup.close();
  });

  it('is held against a listing that the reader opens: what that shows and is not here is named, and can be had', async () => {
    await page.evaluate(async (day) => {
      const open = indexedDB.open('gloss');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const rows = open.result.transaction('ledger', 'readwrite').objectStore('ledger');
      const read = rows.get([day, 'arxiv:cs.LG']);
      await new Promise((done) => {
        read.onsuccess = done;
      });
      const { received } = read.result;
      const put = rows.put({ ...read.result, received: { ...received, new: received.new.slice(2) } });
      await new Promise((done) => {
        put.onsuccess = done;
      });
      open.result.close();
    }, TODAY);
    const listing = await gloss.context.newPage();
    await listing.goto('https://arxiv.org/list/cs.LG/new');
    const daily = await gloss.page('daily.html#/ledger');
    const day = daily.locator(`tbody[data-day="${TODAY}"]`);
    await day.locator('[data-reason="unexplained"] [data-missing]').nth(1).waitFor({ timeout: 20_000 });
    expect(await day.locator('[data-missing]').count()).toBe(2);
    await day.locator('[data-action="retry-day"]').click();
    await daily.locator(`tbody[data-day="${TODAY}"][data-tally="all"]`).waitFor({ timeout: 30_000 });
    await listing.close();
    await daily.close();
  });

  it('asks for a day again that is not known', async () => {
    await page.evaluate(async (day) => {
      const open = indexedDB.open('gloss');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const write = open.result.transaction('ledger', 'readwrite');
      write.objectStore('ledger').clear();
      write.objectStore('ledger').put({
        day,
        list: 'arxiv:cs.LG',
        received: { new: [], cross: [], replace: [] },
        missing: [],
        unknown: { kind: 'refused', failure: { kind: 'timeout' } },
      });
      await new Promise((done) => {
        write.oncomplete = done;
      });
      open.result.close();
    }, TODAY);
    page = await gloss.page('daily.html#/ledger');
    const day = page.locator(`tbody[data-day="${TODAY}"]`);
    await day.locator('[data-reason="refused"]').waitFor();
    const before = feedsOf('/rss/cs.LG').length;
    await day.locator('[data-action="retry-day"]').click();
    await until('the day', async () => feedsOf('/rss/cs.LG').length > before, { timeout: 30_000 });
    await page.locator(`tbody[data-day="${TODAY}"][data-tally="all"]`).waitFor({ timeout: 30_000 });
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
