/** Stars, notes and collections on the full page: by mouse and by keyboard, in two windows, in both languages, saved as files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { setStorage } from '../browsers/extension-storage';
import { fillDisk } from '../browsers/full-disk';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
let other: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 71 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await cards().nth(3).waitFor();
  other = await gloss.page('daily.html#/starred');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const cards = (on = page) => on.locator('.day-list [data-card]');
const keyOf = (at: number, on = page) => cards(on).nth(at).getAttribute('data-paper');
const keysOn = (on = page) =>
  cards(on).evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.paper));
const go = async (hash: string, on = page) => {
  await on.evaluate((to) => {
    location.hash = to;
  }, hash);
};
const place = (hash: string, on = page) => on.locator(`:is(.page-bar, .elsewhere) a[href="${hash}"]:visible`);
const chooser = () => page.locator('.chooser');
const option = (name: string) => chooser().locator('[role="option"]', { hasText: name });
const marks = async () => (await rowsOf(page, 'marks')) as unknown as Mark[];

async function saved(format: string): Promise<{ name: string; text: string }> {
  await page.locator('.shelf-head .drop-menu summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.shelf-head [data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('starred papers', () => {
  it('stand in the navigation with their count, the newest star first, in every window at once', async () => {
    const keys = [await keyOf(0), await keyOf(1), await keyOf(2)];
    for (const at of [0, 1, 2]) {
      await cards().nth(at).locator('[data-action="star"]').click();
      await cards().nth(at).locator('[data-action="star"][aria-pressed="true"]').waitFor();
    }
    await until('the other window', async () => (await cards(other).count()) === 3);
    expect(await keysOn(other)).toEqual([...keys].reverse());
    await place('#/starred', other).getByText('3').waitFor();
    await place('#/starred').click();
    await page.locator('[data-stat="shelf-count"]', { hasText: '3 papers' }).waitFor();
    await page.locator('[name="shelfOrder"]').selectOption('paper');
    expect((await keysOn()).sort()).toEqual([...keys].sort());
    await page.locator('[name="shelfOrder"]').selectOption('kept');
  });

  it('are saved as BibTeX, Markdown, CSV and JSON', async () => {
    const ids = (await keysOn()).map((key) => key?.replace('arxiv:', '') ?? '');
    const bibtex = await saved('bibtex');
    expect(bibtex.name).toMatch(/^gloss-starred-\d{4}-\d\d-\d\d\.bib$/);
    for (const id of ids) expect(bibtex.text).toContain(`eprint = {${id}}`);
    expect((await saved('markdown')).text).toMatch(/^# Starred\n/);
    const csv = await saved('csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(4);
    const json = JSON.parse((await saved('json')).text) as { papers: { id: string }[] };
    expect(json.papers.map(({ id }) => id)).toEqual(ids);
  });
});

describe('notes', () => {
  it('are typed beside a paper, kept as they are typed, shown on their shelf, and taken back as one change', async () => {
    await go('#/day');
    await cards().nth(4).focus();
    const key = await keyOf(4);
    await until(
      'the paper beside the list',
      async () => (await page.locator('.reading-pane').getAttribute('data-reading')) === key,
    );
    await page.locator('[name="ownNote"]').fill('Ask Ada <b>how</b> 计数');
    await until('the note', async () =>
      (await marks()).some(({ note }) => note === 'Ask Ada <b>how</b> 计数'),
    );
    await go('#/notes', other);
    await other.locator('[data-shelf="notes"] .card-note').getByText('Ask Ada <b>how</b> 计数').waitFor();
    await other.locator('[name="ownNote"]').fill('Ask Bo');
    await cards(other).first().focus();
    await other.locator('.undo-place').getByText('Saved').waitFor();
    expect((await marks()).find(({ paper }) => paper === key)?.note).toBe('Ask Bo');
    await other.locator('.undo-place [data-action="undo"]').click();
    await until(
      'the note of before',
      async () => (await marks()).find(({ paper }) => paper === key)?.note === 'Ask Ada <b>how</b> 计数',
    );
  });

  it('leave keys to whoever types', async () => {
    const before = (await marks()).length;
    await other.locator('[name="ownNote"]').click();
    await other.keyboard.type(' sxmc');
    expect(await other.locator('.chooser').count()).toBe(0);
    await until('the letters', async () => (await marks()).some(({ note }) => note?.endsWith(' sxmc')));
    expect((await marks()).length).toBe(before);
  });

  it('that cannot be kept stay in their field, and are told', async () => {
    await other.locator('[name="ownNote"]').focus();
    const makeRoom = await fillDisk(other);
    await other.locator('[name="ownNote"]').fill('never lost');
    await cards(other).first().focus();
    await other.locator('[data-notice="not-kept"]').first().waitFor();
    expect(await other.locator('[name="ownNote"]').inputValue()).toBe('never lost');
    await makeRoom();
    await other.locator('[data-action="try-again"]').first().click();
    await until('it', async () => (await marks()).some(({ note }) => note === 'never lost'));
  });
});

describe('collections, by keyboard alone', () => {
  it('c opens a sheet; what is typed is found or made; Enter puts in and takes out; Esc gives the card back', async () => {
    await go('#/day');
    await cards().nth(5).focus();
    const key = await keyOf(5);
    await page.keyboard.press('c');
    await chooser().waitFor();
    await page.keyboard.type('To read');
    await page.keyboard.press('Enter');
    await option('To read').and(page.locator('[aria-checked="true"]')).waitFor();
    await page.keyboard.type('组会');
    await page.keyboard.press('Enter');
    await option('组会').and(page.locator('[aria-checked="true"]')).waitFor();
    await page.keyboard.type('to');
    expect(await chooser().locator('[role="option"]').allInnerTexts()).toHaveLength(2);
    await page.keyboard.press('Enter');
    await page.locator('.chooser [aria-checked="false"]', { hasText: 'To read' }).waitFor();
    await page.keyboard.press('Enter');
    await option('To read').and(page.locator('[aria-checked="true"]')).waitFor();
    await page.keyboard.press('Escape');
    await chooser().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.paper)).toBe(key);
    const mark = (await marks()).find(({ paper }) => paper === key);
    expect(mark?.collections).toHaveLength(2);
    await page.locator('.in-collections').getByText('组会').waitFor();
  });

  it('a name that cannot be is told, and nothing is made', async () => {
    await page.keyboard.press('c');
    await page.locator('[name="collectionQuery"]').fill('x'.repeat(10_000));
    await page.keyboard.press('Enter');
    await chooser().getByText('The name is too long').waitFor();
    await page.keyboard.press('Escape');
    expect(await rowsOf(page, 'collections')).toHaveLength(2);
  });
});

describe('collections, by mouse', () => {
  it('are made, named, coloured, put in order and taken away, each with a way back', async () => {
    await place('#/collections').click();
    const rows = page.locator('[data-collection-row]');
    const names = () =>
      rows.locator('input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const undo = () => page.locator('.undo-place [data-action="undo"]').click();
    await page.locator('[name="newCollection"]').fill('<img src=x onerror=alert(1)>');
    await page.locator('[data-action="add-collection"]').click();
    await until('the third', async () => (await rows.count()) === 3);
    await page.locator('[name="newCollection"]').fill('TO READ');
    await page.locator('[data-action="add-collection"]').click();
    await page.getByText('There is a collection of that name already.').waitFor();
    await page.locator('[name="newCollection"]').fill('');
    await rows.nth(2).locator('[data-action="collection-up"]').click();
    await until('the order', async () => (await names())[1]?.startsWith('<img') ?? false);
    await rows.nth(1).locator('input').fill('Later');
    await rows.nth(1).locator('input').press('Enter');
    await until('the name', async () =>
      (await rowsOf(page, 'collections')).some(({ name }) => name === 'Later'),
    );
    await rows.nth(1).locator('select').selectOption('3');
    await until('the colour', async () =>
      (await rowsOf(page, 'collections')).some(({ colour }) => colour === 3),
    );
    await undo();
    await until('none', async () => !(await rowsOf(page, 'collections')).some(({ colour }) => colour === 3));
    const before = await marks();
    await rows.nth(0).locator('[data-action="collection-remove"]').click();
    await rows.nth(0).getByText('Delete the collection “To read”?').waitFor();
    await rows.nth(0).locator('[data-action="cancel"]').click();
    expect(await rows.count()).toBe(3);
    await rows.nth(0).locator('[data-action="collection-remove"]').click();
    await rows.nth(0).locator('[data-action="confirm"]').click();
    await until('two', async () => (await rows.count()) === 2);
    expect((await marks()).flatMap(({ collections = [] }) => collections)).toHaveLength(1);
    await undo();
    await until('three again', async () => (await names())[0] === 'To read');
    const sorted = (all: Mark[]) =>
      all.map(({ collections, ...rest }) => ({
        ...rest,
        ...(collections && { collections: [...collections].sort() }),
      }));
    expect(sorted(await marks())).toEqual(sorted(before));
  });

  it('have a view each, which another window may take papers out of', async () => {
    await page.locator('[data-collection-row] a').first().click();
    await until('its paper', async () => (await cards().count()) === 1);
    await page.locator('.shelves-column [aria-current="page"]', { hasText: 'To read' }).waitFor();
    const hash = new URL(page.url()).hash;
    await go(hash, other);
    await cards(other).first().waitFor();
    await other.locator('.reading-pane [data-action="collect"]').click();
    await other.locator('.chooser [role="option"]', { hasText: 'To read' }).click();
    await page.getByText('Nothing in it yet.').waitFor();
    await other.keyboard.press('Escape');
    await other.locator('.day-list .undo [data-action="undo"]').click();
    await cards().first().waitFor();
  });

  it('say so where they are gone', async () => {
    await go('#/collection/nowhere');
    await page.getByText('This collection is no longer there').waitFor();
  });
});

it('says the same in Chinese', async () => {
  await go('#/collections');
  await setStorage(page, { interfaceLanguage: 'zh-CN' });
  await page.locator('h2', { hasText: '论文集' }).waitFor();
  await place('#/starred').getByText('收藏').waitFor();
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
