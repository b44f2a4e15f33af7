/** The disk is full in the worker, before and in the middle of a poll. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { type FullDisk, fillDisk } from '../browsers/full-disk';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';

let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;
let today: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 37 });
  today = web.today;
  web.goToDay(addDays(today, -1));
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen li').first().waitFor();
  popup = options;
  await until(
    'yesterday’s papers',
    async () => (await count('announcements')) === web.listed('cs.LG').length,
  );
  await options.close();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-action="refresh"]').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Rows of a table of the real database. */
const count = (table: string): Promise<number> =>
  popup.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('gloss');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          db.transaction(name).objectStore(name).count().onsuccess = ({ target }) => {
            db.close();
            resolve((target as IDBRequest<number>).result);
          };
        };
      }),
    table,
  );
const trouble = () =>
  popup.evaluate<Told | undefined>(
    `chrome.storage.session.get('storageTrouble').then((all) => all.storageTrouble)`,
  );
type Told = { failure: { kind: string; reason: string }; rounds?: { state: string; nextAt: number }[] };
const refresh = () => popup.locator('[data-action="refresh"]').click();

const DISKS: [string, FullDisk][] = [
  ['papers, a write refused', { stores: ['papers'], how: 'write' }],
  ['announcements, the transaction given up', { stores: ['announcements'], how: 'transaction' }],
];

describe('a disk that is full when papers come', () => {
  it.each(DISKS)('for %s: the popup says so, what was there stays', async (_what, disk) => {
    const [papers, marks] = [await count('papers'), await count('marks')];
    web.goToDay(today);
    const makeRoom = await fillDisk(await gloss.worker(), disk);
    await refresh();
    const notice = popup.locator('[data-notice="failed"]');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/could not be stored|disk/i);
    expect(await count('papers')).toBe(papers);
    expect(await count('marks')).toBe(marks);
    expect(await trouble()).toMatchObject({ failure: { kind: 'storage', reason: 'full' } });
    await makeRoom();
  });

  it('brings everything once there is room', async () => {
    await refresh();
    const fresh = web.listed('cs.LG').filter(({ type }) => type === 'new').length;
    await until('today’s cards', async () => (await popup.locator('[data-card]').count()) >= fresh);
    expect(await popup.locator('[data-notice="failed"]').count()).toBe(0);
    await until('no trouble any more', async () => (await trouble()) === undefined);
  });
});

describe('a disk that is full for everything', () => {
  it('asks arXiv for nothing, says when it looks again, and keeps marks', async () => {
    await popup.locator('[data-card] [data-action="star"]').first().click();
    await until('the star', async () => (await count('marks')) === 1);
    const makeRoom = await fillDisk(await gloss.worker());
    const before = web.requests.length;
    await refresh();
    const told = await until('the trouble', trouble);
    expect(told).toMatchObject({ failure: { reason: 'full' }, rounds: [{ state: 'failed' }] });
    expect(told.rounds?.[0]?.nextAt).toBeGreaterThan(Date.now());
    await until('the alarm to be set for it', async () => {
      const at = await popup.evaluate<number>(
        `chrome.alarms.get('poll').then((alarm) => alarm.scheduledTime)`,
      );
      return at === told.rounds?.[0]?.nextAt;
    });
    expect(web.requests).toHaveLength(before);
    expect(await count('marks')).toBe(1);
    expect(await popup.locator('[data-card]').count()).toBeGreaterThan(0);
    await makeRoom();
    await refresh();
    await until('no trouble any more', async () => (await trouble()) === undefined);
    expect(await popup.locator('[data-card] [aria-pressed="true"][data-action="star"]').count()).toBe(1);
    expect(gloss.problems).toEqual([]);
  });
});

describe('a disk that is full for the copy of the week', () => {
  /** Below us, where a browser would refuse. */
  const refuse = async (isFull: boolean) =>
    (await gloss.worker()).evaluate((full) => {
      const place = globalThis as { untouchedPut?: Cache['put'] };
      place.untouchedPut ??= Cache.prototype.put;
      Cache.prototype.put = full
        ? () => Promise.reject(new DOMException('The disk is full (a test).', 'QuotaExceededError'))
        : place.untouchedPut;
    }, isFull);

  it('is told of where storage and copies stand, in both languages, until one is kept', async () => {
    await refuse(true);
    await popup.evaluate(`caches.delete('gloss-snapshots')`);
    await refresh();
    const options = await gloss.page('options.html#storage');
    for (const part of ['storage', 'backup']) {
      const told = options.locator(`#${part} [data-notice="snapshot-failed"]`);
      await told.waitFor();
      expect(await told.textContent()).toMatch(/disk is full, so this week’s copy could not be kept/);
    }
    await setStorage(options, { interfaceLanguage: 'zh-CN' });
    await options.locator('#backup [data-notice="snapshot-failed"]', { hasText: '磁盘已满' }).waitFor();
    await refuse(false);
    await refresh();
    await options.locator('[data-notice="snapshot-failed"]').first().waitFor({ state: 'detached' });
    expect(await popup.evaluate(`caches.has('gloss-snapshots')`)).toBe(true);
    expect(gloss.problems).toEqual([]);
  });
});
