/** One line a paper on arXiv's lists: what it says where, what can be done with it, and what becomes of the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { entriesOn, openList, ownHtml, readLines, serveList, storedMarks, topicOfToday } from './list-pages';
import { openWindows, type Windows } from './windows';

let windows: Windows;
let page: Page;
beforeAll(async () => {
  windows = await openWindows(31);
  await setStorage(windows.options, { topics: [topicOfToday(windows.web)] });
  page = await windows.gloss.context.newPage();
});
afterAll(() => windows?.close());

const RECENT = 'https://arxiv.org/list/cs.LG/recent';
const NEW = 'https://arxiv.org/list/cs.LG/new';
const AUTHOR = () => {
  const [name = ''] = windows.web
    .listed('cs.LG')
    .flatMap(({ paper }) => paper.authors.map((each) => each.name));
  return `https://arxiv.org/a/${name.split(' ').at(-1)?.toLowerCase()}_a_1`;
};
const bar = (action: string) => page.locator(`gloss-list-bar [data-action="${action}"]`);
const line = (i: number) => page.locator('gloss-line').nth(i);

describe('the lines of a page', () => {
  it.each([
    ['titles alone', RECENT, 'title'],
    ['a month', () => `https://arxiv.org/list/cs.LG/${windows.web.today.slice(0, 7)}`, 'title'],
    ['an author’s papers', AUTHOR, 'title'],
    ['short abstracts', 'https://arxiv.org/search/?query=the', 'search'],
    [
      'a day without abstracts',
      () => `https://arxiv.org/catchup/cs.LG/${windows.web.today}?abs=False`,
      'title',
    ],
  ] as const)('tell a stored paper in few words where there are %s', async (_what, address, shows) => {
    await openList(page, typeof address === 'string' ? address : address());
    const lines = await readLines(page);
    expect(lines.length).toBe(await entriesOn(page));
    expect(new Set(lines.map((each) => each.shows))).toEqual(new Set([shows]));
    expect(lines.every(({ isLast }) => isLast)).toBe(true);
    expect(await page.locator('gloss-list-bar').count()).toBe(1);
    const stored = new Map(windows.web.listed('cs.LG').map(({ paper }) => [`arxiv:${paper.id}`, paper]));
    const told = lines.filter(({ tldr }) => tldr !== '');
    expect(told.length).toBeGreaterThan(0);
    for (const { paper = '', quotes } of told)
      for (const quote of quotes) expect(stored.get(paper)?.abstract).toContain(quote);
    expect(told.every(({ quotes }) => quotes.length === 1)).toBe(true);
    // Whose words they are is seen, and read out with them.
    expect(told.every(({ whose }) => whose === 'authors’ words')).toBe(true);
    const first = page
      .locator('gloss-line .told')
      .filter({ has: page.locator('.tldr') })
      .first();
    await first.locator('.whose').waitFor({ state: 'visible' });
    expect(await first.ariaSnapshot()).toContain('authors’ words');
    // Of others nothing is made up, and nobody is asked.
    const strange = lines.filter(({ paper = '' }) => !stored.has(paper));
    expect(strange.every(({ tldr, state }) => tldr === '' && state.length === 0)).toBe(true);
  });

  it.each([
    ['new', NEW],
    ['caught up', () => `https://arxiv.org/catchup/cs.LG/${windows.web.today}?abs=True`],
  ] as const)('say only what the page lacks where it shows abstracts: %s', async (_what, address) => {
    await openList(page, typeof address === 'string' ? address : address());
    const lines = await readLines(page);
    expect(lines.every(({ tldr, shows }) => tldr === '' && shows === 'abstract')).toBe(true);
    expect(lines.some(({ state }) => state.includes('topic: my topic'))).toBe(true);
  });

  it.each([RECENT, NEW, 'https://arxiv.org/search/?query=the'])('change no node of %s', async (address) => {
    await setStorage(windows.options, { listLinesShown: false, searchLinesShown: false });
    await page.goto(address);
    await page.waitForTimeout(300);
    expect(await page.locator('gloss-line, gloss-list-bar').count()).toBe(0);
    const before = await ownHtml(page);
    await setStorage(windows.options, { listLinesShown: true, searchLinesShown: true });
    await openList(page, address);
    expect(await ownHtml(page)).toBe(before);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await bar('show-hidden').click();
    const faint = page.locator('gloss-line[data-hidden="faint"]').first();
    await faint.locator('..').hover();
    await faint.locator('[data-action="hide"]').click();
    await until('none', async () => (await storedMarks(windows.options)).length === 0);
    expect(await ownHtml(page)).toBe(before);
  });

  it('are not on pages of errors, and leave with the switch', async () => {
    await page.goto('https://arxiv.org/list/nothing.XX/new');
    await page.waitForTimeout(300);
    expect(await page.locator('gloss-line, gloss-list-bar').count()).toBe(0);
    await openList(page, RECENT);
    await bar('off').click();
    await until('no line', async () => (await page.locator('gloss-line, gloss-list-bar').count()) === 0);
    await windows.options.reload();
    expect(await windows.options.locator('[name="listLinesShown"]').isChecked()).toBe(false);
    await windows.options.locator('[name="listLinesShown"]').check();
    await openList(page, RECENT);
  });
});

describe('what happens beside them', () => {
  it('a mark set elsewhere is there at once', async () => {
    await openList(page, RECENT);
    const paper = (await readLines(page))[2]?.paper ?? '';
    const [popup] = windows.popups;
    await popup?.locator(`[data-card][data-paper="${paper}"] [data-action="star"]`).click();
    await until('the star', async () => (await readLines(page))[2]?.star === 'true');
  });

  it('others may remove or copy lines: they come back, once', async () => {
    await openList(page, RECENT);
    const count = (await readLines(page)).length;
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('gloss-line')) host.remove();
    });
    await until('all lines', async () => (await readLines(page)).length === count);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('gloss-line')) host.after(host.cloneNode(true));
    });
    await until('no copies', async () => (await readLines(page)).length === count);
    await page.evaluate(() => {
      for (let i = 0; i < 9; i++) document.querySelector('gloss-line')?.remove();
    });
    await page.waitForTimeout(200);
    expect((await readLines(page)).length).toBeLessThanOrEqual(count);
  });

  it('hostile entries, and one paper twice', async () => {
    const bad = '</dd><script>document.documentElement.dataset.broken = 1</script>\u202Ex';
    const [known] = windows.web.listed('cs.LG');
    const authors = Array.from({ length: 2830 }, (_, i) => ({ name: `Ada${i} Author` }));
    const id = known?.paper.id ?? '';
    const strange = [
      { id: '2606.40001', title: bad, comments: bad },
      { id: '2606.40002', authors },
    ];
    const papers = [{ id }, { id }, ...strange];
    await openList(page, serveList(windows.web, '/list/cs.LG/2026-01', papers));
    await until('both', async () => (await readLines(page)).filter(({ tldr }) => tldr !== '').length === 2);
    expect(await page.evaluate(() => document.documentElement.dataset.broken)).toBeUndefined();
    await line(0).locator('..').hover();
    await line(0).locator('.star').click();
    const lines = await readLines(page);
    expect(lines.map(({ star }) => star)).toEqual([lines[0]?.star, lines[0]?.star, 'false', lines[3]?.star]);
    const told = () =>
      page
        .locator('gloss-list-bar')
        .evaluate((host) => host.shadowRoot?.textContent?.match(/\d+ hidden by you/)?.[0]);
    await line(0).locator('[data-action="hide"]').click();
    await until('both hidden', async () =>
      (await readLines(page)).slice(0, 2).every(({ hidden }) => hidden === 'undo'),
    );
    expect(await told()).toBe('1 hidden by you');
    await line(0).locator('[data-action="undo"]').click();
    await until('none', async () => (await told()) === undefined);
  });

  it('nothing of this left an error behind', () => {
    expect(windows.gloss.problems).toEqual([]);
  });
});
