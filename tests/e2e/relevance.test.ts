/** Relevance where papers are shown: words that matched, the order, why a card is here, and the radar's page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Radar } from '../../lib/records/relevance';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { learnedRow, putLearned } from './learned-row';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;
let radar: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 60, papersPerDay: 160 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  await options.locator('[name="newTopic"]').waitFor();
  popup = await gloss.page('popup.html');
  // The first screen of cards stands before the rest is read.
  await until('all cards', async () => {
    const told = await popup.locator('[data-filter="all"] .count').first().textContent({ timeout: 5000 });
    return told !== '' && Number(told) === (await fresh()).length;
  });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const order = (page: Page) => page.locator('[name="order"]');
const fresh = () =>
  popup
    .locator('.day-list > .cards > [data-card]')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper ?? ''));
const numbers = () => popup.locator('.day-list > .cards > [data-card] > [data-number]').allTextContents();

/** The words that are marked under a name, as they are painted. */
const marked = (name: string) =>
  popup.evaluate((of) => {
    const ranges = [...(CSS.highlights.get(of) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, name);

it('in the order of relevance it says what to do as long as nothing is known', async () => {
  const before = await fresh();
  await order(popup).selectOption('relevance');
  await popup.locator('[data-notice="nothing-learned"]').waitFor();
  await until('the cards', async () => (await fresh()).length === before.length);
  expect(await fresh()).toEqual(before);
  await order(popup).selectOption('source');
  await popup.locator('[data-notice="nothing-learned"]').waitFor({ state: 'detached' });
});

it('what is looked for is marked, and only that, until it is no longer', async () => {
  await popup.locator('[name="query"]').fill('model*');
  await until('marks', async () => (await marked('gloss-search')).length > 0);
  for (const word of await marked('gloss-search')) expect(word).toMatch(/^model/i);
  await popup.locator('[name="query"]').fill('');
  // Its help goes with the focus, and the cards move up.
  await popup.locator('[name="query"]').blur();
  await until('no mark', async () => (await marked('gloss-search')).length === 0);
  expect(await popup.locator('#app mark').count()).toBe(0);
});

it('a topic’s words are marked in its colour, also on a card that is opened', async () => {
  await options.locator('[name="newTopic"]').fill('learning');
  await options.keyboard.press('Enter');
  await options.locator('[data-topic-row]').waitFor();
  await until('marks', async () => (await marked('gloss-topic-1')).length > 0);
  for (const word of await marked('gloss-topic-1')) expect(word).toMatch(/^learnings?$/i);
});

it('by relevance the topic’s papers come first, numbered without gaps, and say why; the rest stays as it was', async () => {
  const before = await fresh();
  await order(popup).selectOption('relevance');
  await until('another order', async () => {
    const now = await fresh();
    return now.length === before.length && now.join() !== before.join();
  });
  const now = await fresh();
  expect([...now].sort()).toEqual([...before].sort());
  expect(await numbers()).toEqual(now.map((_, i) => String(i + 1).padStart(2, '0')));
  const own = await popup.locator('.day-list > .cards > [data-card]:has(.source-line .topic)').count();
  const first = await popup
    .locator('.day-list > .cards > [data-card]')
    .evaluateAll((cards, count) => cards.slice(0, count).every((each) => each.querySelector('.topic')), own);
  expect(own).toBeGreaterThan(0);
  expect(first).toBe(true);
  const card = popup.locator('[data-card]').first();
  await card.hover();
  await card.locator('.why [data-why="topic"]').waitFor();
  expect(await card.locator('.why').textContent()).toContain('Why here: topic learning');
});

it('a mark that is made now moves nothing, and the order outlives the popup', async () => {
  const before = await fresh();
  await popup.locator('[data-card] .star').nth(4).click();
  await popup.locator('[data-card] .star[aria-pressed="true"]').first().waitFor();
  expect(await fresh()).toEqual(before);
  await popup.reload();
  await popup.locator('[data-card]').first().waitFor();
  expect(await order(popup).inputValue()).toBe('relevance');
});

it('the keyboard reaches the order and a card’s reasons, and they are read out', async () => {
  await popup.keyboard.press('j');
  const card = popup.locator('[data-card]:focus');
  await card.locator('.why').waitFor();
  const described = await card.getAttribute('aria-describedby');
  expect(described && (await popup.locator(`[id="${described}"]`).textContent())).toContain('Why here:');
  await popup.keyboard.press('Space');
  await popup.locator('[data-card][data-open] .details .why').first().waitFor();
  await order(popup).focus();
  await popup.keyboard.press('ArrowUp');
  await until('arXiv’s order', async () => (await order(popup).inputValue()) === 'source');
  await until('no reason', async () => (await popup.locator('[data-why]').count()) === 0);
});

it('the radar is reached from the topics, and says what it waits for', async () => {
  await emptyTable(options, 'radar');
  await options.locator('a[href="/daily.html#/radar"]').click();
  await options.locator('[data-view="radar"] [data-notice="nothing-learned"]').waitFor();
  radar = options;
});

it('it shows its score against both other orders, as a plot and as a table', async () => {
  await putLearned(radar, learnedRow());
  await radar.reload();
  await radar.locator('[data-stat="score"]').waitFor();
  expect(await radar.locator('[data-stat="score"]').textContent()).toContain(
    '9 of the 11 you opened were in the top 20.',
  );
  expect(await radar.locator('[data-held-out]').count()).toBe(3);
  const isDrawn = () =>
    radar.locator('[data-plot]').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((each) => each !== 0) ?? false;
    });
  await until('the plot', isDrawn);
  expect(gloss.problems).toEqual([]);
});

it('what was learned can be exported, forgotten after a question, and brought back', async () => {
  const [file] = await Promise.all([
    radar.waitForEvent('download'),
    radar.locator('[data-action="export-radar"]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^gloss-radar-\d{4}-\d\d-\d\d\.json$/);
  await radar.locator('[data-action="forget-radar"]').press('Enter');
  await radar.locator('[data-action="cancel"]').press('Enter');
  expect(await stored<Radar>(radar, 'radar')).not.toEqual([]);
  await radar.locator('[data-action="forget-radar"]').press('Enter');
  await radar.locator('[data-action="confirm-forget"]').press('Enter');
  await radar.locator('[data-notice="nothing-learned"]').waitFor();
  expect((await stored<Radar>(radar, 'radar')).filter(({ id }) => id === 'radar')).toEqual([]);
  await radar.locator('[data-action="undo"]').click();
  await radar.locator('[data-stat="score"]').waitFor();
});

it('learning can be stopped, and arXiv’s order taken back, here', async () => {
  await order(radar).selectOption('relevance');
  await until('the popup’s order', async () => (await order(popup).inputValue()) === 'relevance');
  await order(radar).selectOption('source');
  await until('the popup’s order', async () => (await order(popup).inputValue()) === 'source');
  await radar.locator('[name="ranking"]').uncheck();
  await radar.getByText('Nothing is learned now').waitFor();
  await radar.locator('[name="ranking"]').check();
});

it('speaks Chinese', async () => {
  await radar.evaluate(() => chrome.storage.local.set({ interfaceLanguage: 'zh-CN' }));
  await radar.getByRole('heading', { name: '科研雷达' }).waitFor();
  expect(await radar.locator('[data-stat="score"]').textContent()).toContain(
    '你打开的 11 篇中，有 9 篇在前 20 名',
  );
  await order(popup).selectOption('relevance');
  await popup.locator('[data-card]').first().hover();
  await popup.locator('.why').first().waitFor();
  expect(await popup.locator('.why').first().textContent()).toContain('排在这里，因为：');
  expect(gloss.problems).toEqual([]);
});

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
