/** Five thousand papers in one collection, all of them starred: opened, gone through, taken out and put back, saved; and what stays. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../lib/polling/prepare';
import type { Collection } from '../../lib/records/collection';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { putRow, rowsOf } from '../browsers/database';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { announced } from '../unit/invented';

const MANY = 5000;
/** Drawn at first, and with each “more”. */
const STEP = 200;
let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 83 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await fill(options);
  page = await gloss.page('daily.html#/collection/big');
  await page.setViewportSize({ width: 1400, height: 850 });
}, 120_000);
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Straight into the database: papers, their marks, and the collection they are in. */
function fill(inside: Page): Promise<void> {
  const { paper } = prepare(announced(), Date.now() - 86_400_000);
  const collection: Collection = { id: 'big', name: 'Big', order: 1, madeAt: 1 };
  return inside.evaluate(
    ({ paper, collection, many }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const writing = db.transaction(['papers', 'marks', 'collections'], 'readwrite');
          writing.objectStore('collections').put(collection);
          for (let i = 0; i < many; i++) {
            const id = `2605.${String(10_000 + i)}`;
            const key = `arxiv:${id}`;
            writing.objectStore('papers').put({ ...paper, id, key, title: `Paper ${i}` });
            const at = i + 1;
            writing
              .objectStore('marks')
              .put({ paper: key, collections: ['big'], collectedAt: at, starredAt: at });
          }
          writing.oncomplete = () => resolve(db.close());
          writing.onabort = () => reject(writing.error);
        };
      }),
    { paper, collection, many: MANY },
  );
}

const cards = () => page.locator('.day-list [data-card]');
const held = (count: number) =>
  until(
    `${count} papers`,
    async () =>
      (await page.locator('[data-stat="shelf-count"]').innerText()).replace(/\D/g, '') === String(count),
  );
const drawn = (count: number) => until(`${count} cards`, async () => (await cards().count()) === count);
const marks = async (is: (mark: Mark) => boolean) =>
  ((await rowsOf(page, 'marks')) as unknown as Mark[]).filter(is).length;
const inBig = () => marks(({ collections }) => collections?.includes('big') ?? false);
const undo = () => page.locator('.undo [data-action="undo"]').click();

describe('a collection of five thousand', () => {
  it('opens with its first cards, and draws more when they are asked for', async () => {
    await held(MANY);
    await drawn(STEP);
    expect(await cards().first().textContent()).toContain('Paper 4999');
    await page.locator('[data-action="shelf-more"]').click();
    await drawn(2 * STEP);
    await cards().last().scrollIntoViewIfNeeded();
    expect(await cards().last().textContent()).toContain(`Paper ${MANY - 2 * STEP}`);
  });

  it('lets go of one and of hundreds, each with a way back', async () => {
    for (const [keys, gone] of [
      [['v'], 1],
      [['a'], 2 * STEP],
    ] as const) {
      await cards().first().focus();
      for (const key of keys) await page.keyboard.press(key);
      await page.locator('.triage', { hasText: `${gone} selected` }).waitFor();
      await page.keyboard.press('c');
      await page.locator('.chooser [role="option"]', { hasText: 'Big' }).click();
      await page.keyboard.press('Escape');
      await held(MANY - gone);
      await until('them to be out', async () => (await inBig()) === MANY - gone);
      await undo();
      await held(MANY);
      expect(await inBig()).toBe(MANY);
      await page.keyboard.press('Escape');
    }
    expect(await cards().first().textContent()).toContain('Paper 4999');
  });

  it('is saved whole', async () => {
    await page.locator('.shelf-head .drop-menu summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.shelf-head [data-format="json"]').click(),
    ]);
    const { papers } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { papers: unknown[] };
    expect(papers).toHaveLength(MANY);
  });
});

it('five thousand starred papers: one loses its star, and gets it back', async () => {
  await page.goto(page.url().replace(/#.*/, '#/starred'));
  await page.locator('[data-shelf="starred"]').waitFor();
  await held(MANY);
  await drawn(STEP);
  await cards().first().locator('[data-action="star"]').click();
  await held(MANY - 1);
  expect(await marks(({ starredAt }) => starredAt !== undefined)).toBe(MANY - 1);
  await undo();
  await held(MANY);
  expect(await cards().first().textContent()).toContain('Paper 4999');
});

it('a new collection that was filled meanwhile stays when its making is taken back, and that is said', async () => {
  await page.goto(page.url().replace(/#.*/, '#/collections'));
  const rows = page.locator('[data-collection-row]');
  const make = async (name: string) => {
    await page.locator('[name="newCollection"]').fill(name);
    await page.locator('[data-action="add-collection"]').click();
    await until('the second', async () => (await rows.count()) === 2);
    return (await rowsOf(page, 'collections')).find((each) => each.name === name)?.id;
  };
  await make('Empty');
  await undo();
  await page.locator('.undo-place', { hasText: 'Undone' }).waitFor();
  await until('one', async () => (await rows.count()) === 1);
  const id = await make('Filled');
  await putRow(page, 'marks', { paper: 'arxiv:2605.10000', collections: ['big', id], collectedAt: 1 });
  await undo();
  await page.locator('.undo-place', { hasText: 'The collection stays' }).waitFor();
  expect(await rows.count()).toBe(2);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
