import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { DAMAGE, putRow, rowsOf, upgradeDatabase } from '../browsers/database';
import { until } from '../browsers/patience';
import { type Profile, profileIn } from '../browsers/profile';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
/** A profile as a reader left it: two lists, two stars. Each test works on a copy. */
let asLeft: Profile;
let work: Profile;
let gloss: GlossBrowser | undefined;
let starred: (string | null)[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 31 });
  asLeft = profileIn(undefined);
  work = profileIn(undefined);
  const browser = await launchGloss({ web, profileDir: asLeft.dir });
  const options = await browser.page('options.html');
  for (const category of ['cs.LG', 'math.PR']) {
    await options.getByRole('searchbox').fill(category);
    await options.locator(`.found input[value="${category}"]`).check();
  }
  const popup = await opened(browser);
  await until('both lists’ papers', async () => (await rowsOf(popup, 'rounds'))[0]?.state === 'done');
  const cards = popup.locator('.cards').first().locator('[data-card]');
  starred = [];
  for (const nth of [0, 1]) {
    await cards.nth(nth).locator('[data-action="star"]').click();
    await cards.nth(nth).locator('[aria-pressed="true"]').waitFor();
    starred.push(await cards.nth(nth).getAttribute('data-paper'));
  }
  await until('the copy kept apart', async () => (await keepsake(popup))?.marks.length === 2);
  await until('all that papers lacked', async () => (await rowsOf(popup, 'lacking')).length === 0);
  await browser.close();
});
afterEach(async () => {
  await gloss?.close();
});
afterAll(async () => {
  await web?.close();
  asLeft?.remove();
  work?.remove();
});

/** A browser on a copy of the profile, after what happened to its files. */
async function start(damage?: (profileDir: string) => void): Promise<GlossBrowser> {
  rmSync(work.dir, { recursive: true, force: true });
  cpSync(asLeft.dir, work.dir, { recursive: true });
  damage?.(work.dir);
  gloss = await launchGloss({ web, profileDir: work.dir });
  return gloss;
}

async function opened(browser: GlossBrowser): Promise<Page> {
  const popup = await browser.page('popup.html');
  await popup.setViewportSize({ width: 480, height: 600 });
  // Its figures come with the last of its cards.
  await popup.locator('[data-stat="papers-today"] b:not(:empty)').waitFor();
  await popup.locator('[data-card]').first().waitFor();
  return popup;
}

const keepsake = (page: Page): Promise<{ marks: unknown[]; follows: unknown[] } | undefined> =>
  page.evaluate(async () =>
    (await (await caches.open('gloss-keepsake')).match('https://gloss.invalid/kept'))?.json(),
  );
const found = (page: Page, table: string) => page.locator(`[data-found="${table}"] dd`).first().textContent();
const lists = async (page: Page) => (await rowsOf(page, 'follows')).map(({ list }) => list);
const stars = async (page: Page) => (await rowsOf(page, 'marks')).map(({ paper }) => paper).sort();
/** Saves the rescue file, and returns where it lies. */
async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('[data-action="save-file"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^gloss-rescue-\d{4}-\d\d-\d\d\.json$/);
  const path = join(work.dir, 'rescue.json');
  await file.saveAs(path);
  return path;
}

describe('a database that the browser silently made anew', () => {
  it('is noticed, and lists and stars come back with one click', async () => {
    const browser = await start(DAMAGE.garbled);
    const popup = await browser.page('popup.html');
    const notice = popup.locator('[data-notice="loss"]');
    await notice.getByText('2 lists and 2 stars are missing').waitFor();
    const options = await browser.page('options.html');
    await options.locator('[data-notice="loss"]').waitFor();
    expect(await lists(popup)).toEqual([]);
    await notice.getByRole('button', { name: 'Bring back 2 lists and 2 stars' }).click();
    for (const page of [popup, options])
      await page.locator('[data-notice="loss"]').waitFor({ state: 'detached' });
    expect((await lists(popup)).sort()).toEqual(['arxiv:cs.LG', 'arxiv:math.PR']);
    // The background asks at once; the day's papers are there again, with their stars.
    for (const key of starred)
      await popup.locator(`[data-paper="${key}"] [aria-pressed="true"]`).waitFor({ state: 'attached' });
    expect(browser.problems).toEqual([]);
  });

  it('is left alone where the reader wants it so, for ever', async () => {
    const browser = await start(DAMAGE.garbled);
    const popup = await browser.page('popup.html');
    await popup.locator('[data-action="leave-loss"]').click();
    await popup.locator('[data-notice="loss"]').waitFor({ state: 'detached' });
    await browser.close();
    gloss = await launchGloss({ web, profileDir: work.dir });
    const again = await gloss.page('popup.html');
    await again.getByText('Pick what you read').waitFor();
    expect(await again.locator('[data-notice="loss"]').count()).toBe(0);
  });
});

describe('a healthy database', () => {
  it('is said to have lost nothing, also after the last list was let go', async () => {
    const browser = await start();
    const options = await browser.page('options.html');
    await options.locator('.chosen li').first().waitFor();
    for (const category of ['cs.LG', 'math.PR'])
      await options.getByRole('button', { name: `Stop following ${category}` }).click();
    await until('a copy without lists', async () => (await keepsake(options))?.follows.length === 0);
    await browser.close();
    gloss = await launchGloss({ web, profileDir: work.dir });
    const popup = await gloss.page('popup.html');
    await popup.getByText('Pick what you read').waitFor();
    expect(await popup.locator('[data-notice="loss"]').count()).toBe(0);
  });

  it('goes through a file and back: nothing is replaced by something older', async () => {
    const browser = await start();
    const page = await browser.page('rescue.html');
    await page.getByText('Everything can be read.').waitFor();
    expect(await found(page, 'follows')).toBe('2');
    expect(await found(page, 'marks')).toContain('2 stars');
    const path = await savedFile(page);
    const file = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(file.tables).sort().join()).toBe(
      'announcements,collections,follows,marks,papers,reports',
    );
    const before = await rowsOf(page, 'papers');
    const [mark] = file.tables.marks;
    file.tables.marks = [{ ...mark, starredAt: 1 }];
    writeFileSync(path, JSON.stringify(file));
    await page.locator('[name="rescueFile"]').setInputFiles(path);
    await page.locator('[data-task="restored"]').waitFor();
    expect(await rowsOf(page, 'papers')).toEqual(before);
    expect((await rowsOf(page, 'marks')).find(({ paper }) => paper === mark.paper)).toEqual(mark);
    expect(browser.problems).toEqual([]);
  });

  it('takes nothing of a file that is not its own', async () => {
    const browser = await start();
    const page = await browser.page('rescue.html');
    await page.locator('[name="rescueFile"]').waitFor();
    await page.locator('[name="rescueFile"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"bookmarks":[]}'),
    });
    await page.locator('[data-task="refused"]').getByText('not a file that Gloss saved').waitFor();
    expect(await stars(page)).toEqual([...starred].sort());
  });
});

describe('rows that are damaged', () => {
  it('cost no others: the day is shown without them, counted, and starting afresh keeps the rest', async () => {
    const browser = await start();
    let popup = await opened(browser);
    const count = await popup.locator('[data-card]').count();
    const keys = await popup
      .locator('[data-card]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-paper')));
    const spoilt = keys.find((key) => !starred.includes(key));
    await putRow(popup, 'papers', { key: spoilt, arrivedAt: Date.now(), authors: 'nobody' });
    await putRow(popup, 'marks', { paper: keys[5], starredAt: 'yesterday' });
    await popup.reload();
    await popup.getByText('1 paper cannot be shown').waitFor();
    await until('the others', async () => (await popup.locator('[data-card]').count()) === count - 1);
    const numbers = await popup.locator('[data-number]').allTextContents();
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1).padStart(2, '0')));

    const tab = browser.context.waitForEvent('page');
    await popup.locator('[data-notice="unshown"] [data-action="rescue"]').click();
    const page = await tab;
    await page.getByText('2 entries cannot be read or make no sense').waitFor();
    expect(await found(page, 'papers')).toContain('1 lost');
    await page.locator('[data-action="start-afresh"]').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
      'confirm-afresh',
    );
    await page.keyboard.press('Enter');
    await page.locator('[data-task="afresh"]').waitFor();
    expect(await stars(page)).toEqual([...starred].sort());
    expect((await lists(page)).sort()).toEqual(['arxiv:cs.LG', 'arxiv:math.PR']);
    // Gone, or fetched again meanwhile.
    for (const { title } of await rowsOf(page, 'papers')) expect(title).toEqual(expect.any(String));
    expect((await rowsOf(page, 'papers')).every(({ extract }) => extract)).toBe(true);
    popup = await opened(browser);
    expect(await popup.locator('[data-notice="unshown"]').count()).toBe(0);
    for (const key of starred)
      await popup.locator(`[data-paper="${key}"] [aria-pressed="true"]`).waitFor({ state: 'attached' });
  });
});

describe('a database', () => {
  it('without one of its tables still opens; of a newer version it is left alone, and that is said', async () => {
    const browser = await start();
    const popup = await opened(browser);
    const blank = await browser.page('icons/16.png');
    await upgradeDatabase(blank, 85, 'marks');
    await popup.reload();
    await popup.locator('[data-card]').first().waitFor();
    await upgradeDatabase(blank, 990);
    await popup.reload();
    await popup.locator('[data-notice="broken-database"]', { hasText: 'A newer version of Gloss' }).waitFor();
    expect((await rowsOf(blank, 'papers')).length).toBeGreaterThan(0);
  });

  it('that cannot be opened leads to the page that saves lists and stars, for a new start elsewhere', async () => {
    const browser = await start(DAMAGE['without its manifest']);
    const popup = await browser.page('popup.html');
    await popup.locator('[data-notice="broken-database"]').waitFor();
    const options = await browser.page('options.html');
    await options.locator('[data-notice="broken-database"] [data-action="rescue"]').waitFor();
    const page = await browser.page('rescue.html');
    await page.getByText('The browser cannot open the database').waitFor();
    expect(await found(page, 'follows')).toBe('2');
    const path = await savedFile(page);
    await page.locator('[data-action="start-afresh"]').click();
    await page.locator('[data-action="confirm-afresh"]').click();
    await page.locator('[data-task="failed"]').waitFor();
    const text = readFileSync(path, 'utf8');
    await browser.close();
    rmSync(work.dir, { recursive: true, force: true });
    gloss = await launchGloss({ web, profileDir: work.dir });
    const fresh = await gloss.page('rescue.html');
    await fresh.locator('[name="rescueFile"]').setInputFiles({
      name: 'gloss-rescue.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await fresh.locator('[data-task="restored"]').waitFor();
    expect((await lists(fresh)).sort()).toEqual(['arxiv:cs.LG', 'arxiv:math.PR']);
    expect(await stars(fresh)).toEqual([...starred].sort());
  });
});
