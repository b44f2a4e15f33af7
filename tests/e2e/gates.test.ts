/** Counts that a change may not make worse unseen. Times are in `npm run bench`. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';
import { countTraffic, traffic } from './database-traffic';

let web: FakeWeb;
let gloss: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  // What the worker still asks for would be taken for a page's.
  await until('all details', async () => (await stored(options, 'lacking')).length === 0);
  await options.close();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const newToday = () => web.listed('cs.LG').filter(({ type }) => type === 'new').length;

async function popupTraffic() {
  const popup = await gloss.context.newPage();
  await countTraffic(popup);
  await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  await popup
    .locator('[data-card]')
    .nth(newToday() - 1)
    .waitFor();
  const counted = await traffic(popup);
  await popup.close();
  return counted;
}

/** Today's rows once more for each of so many days before, under other ids, as a long history leaves them. */
async function growHistory(page: Page, days: number): Promise<number> {
  const before = Array.from({ length: days }, (_, i) => addDays(web.today, -1 - i));
  return page.evaluate(async (names) => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await promised(indexedDB.open('gloss'));
    const all = (store: string) => promised(db.transaction(store).objectStore(store).getAll());
    const [papers, announcements] = await Promise.all(['papers', 'announcements'].map(all));
    const write = db.transaction(['papers', 'announcements'], 'readwrite');
    for (const day of names) {
      for (const row of papers ?? []) write.objectStore('papers').put({ ...row, key: `${row.key}${day}` });
      for (const row of announcements ?? [])
        write.objectStore('announcements').put({ ...row, day, paper: `${row.paper}${day}` });
    }
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    const total = await promised(db.transaction('papers').objectStore('papers').count());
    db.close();
    return total;
  }, before);
}

describe('the popup', () => {
  it('reads what it shows, however much is kept', async () => {
    const before = await popupTraffic();
    const page = await gloss.page('options.html');
    const shownToday = web.listed('cs.LG').length;
    expect(await growHistory(page, 30)).toBeGreaterThan(25 * shownToday);
    await page.close();
    const after = await popupTraffic();
    // One key for each day that can be stepped to, and nothing else that grows.
    expect(after.rows - before.rows).toBeLessThanOrEqual(2 * 30 + 5);
    expect(after.requests - before.requests).toBeLessThanOrEqual(2 * 30 + 5);
    // Paper, announcement, mark of each card, and a few rows about the rest.
    expect(before.rows).toBeLessThanOrEqual(3 * shownToday + 30);
  });
});

describe('an abstract page', () => {
  const requestsOf = async (url: string) => {
    web.requests.length = 0;
    const page = await gloss.context.newPage();
    await page.goto(url);
    if (url.startsWith('https://arxiv.org')) await page.locator('gloss-note[data-state="ready"]').waitFor();
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.close();
    return { nodes, paths: web.requests.map((each) => new URL(each.url).pathname).sort() };
  };

  it('gets one element more, and asks for nothing more', async () => {
    const id = web.papers[3]?.id;
    const bare = await requestsOf(`https://plain.arxiv.org/abs/${id}`);
    const noted = await requestsOf(`https://arxiv.org/abs/${id}`);
    expect(noted.nodes).toBe(bare.nodes + 1);
    expect(noted.paths).toEqual(bare.paths);
  });
});
