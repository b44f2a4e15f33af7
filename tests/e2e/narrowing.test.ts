/** A day narrowed with one press: by topic and list beside it, by source, category and tag above it; on the full page and in the popup. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Topic } from '../../lib/records/topic';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
const topic = (id: string, query: string): Topic => ({ id, name: query, query, colour: 1, on: true });

beforeAll(async () => {
  web = await startFakeWeb({ seed: 83 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await setStorage(options, { topics: [topic('data', 'data'), topic('none', 'unheard-of-word')] });
  await options.close();
  page = await gloss.page('daily.html');
  await page.setViewportSize({ width: 1400, height: 850 });
  await fresh(page).first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const fresh = (on: Page) => on.locator('.day-list > .cards > [data-card]');
const narrow = (what: string) => page.locator(`[data-narrows="${what}"]`);
const countOf = async (what: string) => Number(await narrow(what).locator('.count').innerText());
const whole = () => web.listed('cs.LG').filter(({ type }) => type === 'new').length;
const isWhole = (on: Page) => until('the whole day', async () => (await fresh(on).count()) === whole());

describe('on the full page', () => {
  it('topics and lists stand beside the list with their counts, and places to go', async () => {
    await narrow('category:cs.LG').waitFor();
    expect(await countOf('category:cs.LG')).toBe(whole());
    await until('the topics', async () => (await countOf('topic:data')) > 0);
    expect(await countOf('topic:none')).toBe(0);
    expect(
      await page.locator('.elsewhere a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    ).toEqual(expect.arrayContaining(['#/subjects', '#/plots', '#/jobs', '#/ledger', '#/diary']));
  });

  it('a topic is pressed, shows as many as it says, is remembered, and pressed again shows all', async () => {
    const count = await countOf('topic:data');
    await narrow('topic:data').click();
    await until('its papers', async () => (await fresh(page).count()) === count);
    await page.reload();
    await page.locator('[data-narrows="topic:data"][aria-pressed="true"]').waitFor();
    await until('its papers again', async () => (await fresh(page).count()) === count);
    await narrow('topic:data').press('Enter');
    await isWhole(page);
  });

  it('of a topic without papers it says so by name, and one press shows all', async () => {
    await narrow('topic:none').click();
    const none = page.locator('[data-notice="nothing-matches"]');
    await none.waitFor();
    expect(await none.innerText()).toBe('Nothing today matches “unheard-of-word”. Clear filter');
    await none.locator('[data-action="clear-filter"]').click();
    await isWhole(page);
    expect(await page.locator('[data-action="clear-filter"]').count()).toBe(0);
  });

  it('papers today stay what they are, whatever is shown of them', async () => {
    await page.locator('[name="only"]').selectOption({ index: 3 });
    await page.locator('[data-action="clear-filter"]').waitFor();
    expect(await page.locator('[data-stat="papers-today"]').innerText()).toBe(`${whole()} Papers today`);
    await page.locator('[data-action="clear-filter"]').click();
    await isWhole(page);
  });
});

describe('in the popup', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await gloss.page('popup.html');
    await popup.setViewportSize({ width: 480, height: 600 });
    await isWhole(popup);
  });
  const only = () => popup.locator('[name="only"]');

  it('a tag shows as many new papers as it says, and unread ones of them', async () => {
    await only().locator('option[value^="tag:"]').first().waitFor({ state: 'attached' });
    const tag = only().locator('option[value^="tag:"]').first();
    const count = Number(/\((\d+)\)$/.exec((await tag.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await only().selectOption((await tag.getAttribute('value')) ?? '');
    await until('its papers', async () => (await fresh(popup).count()) === count);
    expect(await popup.locator('[data-filter="unread"] .count').innerText()).toBe(String(count));
  });

  it('is left and found again, and cleared by one press', async () => {
    const chosen = await only().inputValue();
    await popup.reload();
    await until('the same', async () => (await only().inputValue()) === chosen);
    await popup.locator('[data-action="clear-filter"]').click();
    await isWhole(popup);
    expect(await only().inputValue()).toBe('');
  });

  it('at least four whole cards still stand in it', async () => {
    const seen = await fresh(popup).evaluateAll(
      (cards) => cards.filter((card) => card.getBoundingClientRect().bottom <= innerHeight).length,
    );
    expect(seen).toBeGreaterThanOrEqual(4);
  });

  it('says the same in Chinese', async () => {
    await setStorage(popup, { interfaceLanguage: 'zh-CN' });
    await until('Chinese', async () => (await only().locator('option').first().textContent()) === '全部分类');
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
