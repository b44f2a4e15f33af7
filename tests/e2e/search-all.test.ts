/** The search over all papers on the full page: by mouse, by keyboard alone, with hostile queries, in both languages. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 83, papersPerDay: 160 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await page.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const box = () => page.locator('[name="searchAll"]');
const cards = () => page.locator('.day-list [data-card]');
const told = () => page.locator('.search-all [role="status"]');
const whole = () => page.locator('[data-search="whole"]').waitFor();
const hash = () => page.evaluate(() => location.hash);
const keys = () => cards().evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.paper));

describe('by keyboard alone', () => {
  it('/ leads there from the day; empty, it says what can be typed', async () => {
    await page.keyboard.press('/');
    await page.locator('[data-view="search"]').waitFor();
    await until('the box', async () => box().evaluate((each) => each === document.activeElement));
    expect(await page.locator('.search-help dt').allInnerTexts()).toContain('note:');
  });

  it('what is typed is found, counted and kept in the address; Enter goes to the first paper', async () => {
    await page.keyboard.type('-cat:nothing');
    await whole();
    await until('cards', async () => (await cards().count()) > 20);
    expect(await told().textContent()).toMatch(/^\d+ papers, \d+ in the last 30 days$/);
    expect(await page.locator('[data-number]').first().textContent()).toBe('01');
    await until('the address', async () => (await hash()) === '#/search?q=-cat%3Anothing');
    await page.keyboard.press('Enter');
    const [first] = await keys();
    await until(
      'the first paper',
      async () => (await page.locator('.reading-pane').getAttribute('data-reading')) === first,
    );
  });

  it('j, s, m, x and undo do what they do in a day', async () => {
    const before = await keys();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.locator('.reading-pane [data-action="star"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('m');
    await page.locator('.reading-pane [data-action="mark-read"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('x');
    await until('the card to go', async () => !(await keys()).includes(before[1]));
    await page.locator('[data-action="search-hidden"]').waitFor();
    await page.locator('[data-action="undo"]').click();
    await until('the card to return', async () => (await keys())[1] === before[1]);
  });

  it('goes on past the first cards, and Esc clears', async () => {
    const drawn = await cards().count();
    for (let i = 0; i < drawn; i++) await page.keyboard.press('j');
    await until('more cards', async () => (await cards().count()) > drawn);
    await page.keyboard.press('/');
    await until('the box', async () => box().evaluate((each) => each === document.activeElement));
    await page.keyboard.press('Escape');
    await page.locator('.search-help').waitFor();
    expect(await box().inputValue()).toBe('');
    await until('the address', async () => (await hash()) === '#/search');
  });
});

describe('by mouse', () => {
  it('a field is taken from the help, and its words are marked', async () => {
    await page.locator('[data-field="id:"]').click();
    expect(await box().inputValue()).toBe('id:');
    const paper = web.listed('cs.LG').find(({ type }) => type === 'new')?.paper;
    const word = /[a-z]{6,}/i.exec(paper?.title.replace(/\$[^$]*\$/g, '') ?? '')?.[0] ?? '';
    await box().fill(`ti:"${word}" id:${paper?.id}`);
    await until('the one', async () => (await keys()).join() === `arxiv:${paper?.id}`);
    await until('the marks', async () =>
      page.evaluate(() => (CSS.highlights.get('gloss-search')?.size ?? 0) > 0),
    );
  });

  it('becomes a topic in one press, and that can be taken back', async () => {
    await box().fill('sorting OR graphs');
    await page.locator('[data-action="search-topic"]').click();
    await page.getByText('is a topic now').waitFor();
    await page.locator('[data-action="undo"]').click();
    await page.locator('[data-action="search-topic"]').waitFor();
    await box().fill('note:mine');
    await page.getByText('A topic cannot ask for notes').waitFor();
  });

  it('is found again by back, with the paper that was read', async () => {
    await box().fill('-cat:nothing');
    await whole();
    await cards().nth(3).click();
    const key = (await keys())[3];
    await page.locator('.page-bar nav a[href="#/ledger"]').click();
    await page.locator('[data-view="ledger"]').waitFor();
    await page.goBack();
    await whole();
    expect(await box().inputValue()).toBe('-cat:nothing');
    await until(
      'the paper',
      async () => (await page.locator('.reading-pane').getAttribute('data-reading')) === key,
    );
  });

  it('stands by the best match where that is asked for, and the address says so', async () => {
    await page.locator('[name="searchOrder"]').selectOption('relevance');
    await until('the address', async () => (await hash()).endsWith('order=relevance'));
    await until('no days', async () => (await page.locator('.day-list .day-of').count()) === 0);
    await page.locator('[name="searchOrder"]').selectOption('newest');
  });

  it('leads from a day’s heading to that day', async () => {
    await page.locator('.day-list .day-of a').first().click();
    await page.locator('[data-view="day"]').waitFor();
    expect(await hash()).toBe(`#/day/${web.today}`);
    await page.goBack();
    await whole();
    expect(await hash()).toBe('#/search?q=-cat%3Anothing');
  });
});

describe('follows', () => {
  it('a note that another page keeps', async () => {
    await box().fill('note:"dew point"');
    await until('none', async () => (await told().textContent()) === 'No paper matches.');
    const all = page.locator('.search-elsewhere a');
    expect(await all.getAttribute('href')).toBe(
      'https://arxiv.org/search/?searchtype=all&query=%22dew%20point%22',
    );
    const key = `arxiv:${web.listed('cs.LG').find(({ type }) => type === 'new')?.paper.id}`;
    const popup = await gloss.page('popup.html');
    await popup.evaluate(
      (paper) =>
        new Promise<void>((resolve) => {
          indexedDB.open('gloss').onsuccess = ({ target }) => {
            const db = (target as IDBOpenDBRequest).result;
            const transaction = db.transaction('marks', 'readwrite');
            transaction.objectStore('marks').put({ paper, note: 'Dew points!' });
            transaction.oncomplete = () => resolve(db.close());
          };
        }),
      key,
    );
    await popup.close();
    // Behind Dexie’s back nobody is told; a new page reads it.
    await page.reload();
    await box().fill('note:"dew points"');
    await until('the paper', async () => (await keys()).join() === key);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['xx:walks', 'no-field'],
    ['"open', 'open-quote'],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 'too-deep'],
    ['word '.repeat(2_000), 'too-long'],
  ])('%.20s is told what is wrong', async (query, problem) => {
    await box().fill(query);
    await page.locator(`[data-problem="${problem}"]`).waitFor();
  });

  it.each([`${'a*'.repeat(900)}b`, `"${'a* '.repeat(600)}"`, `${'(a* OR '.repeat(25)}b${')'.repeat(25)}`])(
    '%.12s… is answered',
    async (query) => {
      await box().fill(query);
      await page.locator('[data-problem]').waitFor({ state: 'detached' });
      await whole();
      await box().fill('zebra');
      await until('the next', async () => (await told().textContent()) === 'No paper matches.');
    },
  );

  it('an address of ten thousand letters is told what is wrong, and an odd one opens', async () => {
    await page.evaluate((q) => {
      location.hash = `#/search?q=${q}`;
    }, 'x'.repeat(10_000));
    await page.locator('[data-problem="too-long"]').waitFor();
    await page.evaluate(() => {
      location.hash = '#/search?q=%E0%A4%A&order=backwards';
    });
    await until('it', async () => (await box().inputValue()).length < 10);
    expect(gloss.problems).toEqual([]);
  });
});

describe('in other places', () => {
  it('has one pane on a phone, that leads to the paper and back', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await box().fill('-cat:nothing');
    await whole();
    await cards().nth(1).locator('.more').click();
    await until('the paper alone', async () => !(await cards().first().isVisible()));
    await page.locator('[data-action="back-to-list"]').click();
    await until('the list', async () => cards().first().isVisible());
    const room = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(room).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1400, height: 850 });
  });

  it('speaks Chinese', async () => {
    await page.evaluate(`chrome.storage.local.set({ interfaceLanguage: 'zh-CN' })`);
    await until('Chinese', async () =>
      /^\d+ 篇，最近 30 天 \d+ 篇$/.test((await told().textContent()) ?? ''),
    );
    expect(await page.locator('[data-action="search-topic"]').textContent()).toBe('设为专题');
  });
});
