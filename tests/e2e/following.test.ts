/** Topics of people, seeds and exceptions, rules that hide, and names that are followed on cards; by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { StoredPaper } from '../../lib/records/extract';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;
let papers: StoredPaper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 60, papersPerDay: 120 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  await options.locator('[name="newTopic"]').waitFor();
  papers = await stored<StoredPaper>(options, 'papers');
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
});
afterAll(async () => {
  expect(gloss?.problems).toEqual([]);
  await gloss?.close();
  await web?.close();
});

const rows = () => options.locator('[data-topic-row]');
const row = (i: number) => rows().nth(i);
const field = (i: number, what: string) => row(i).locator(`[name^="topic-${what}-"]`);
const group = () => popup.locator('details[data-group="by-rules"]');
const stat = (name: string) => popup.locator(`[data-stat="${name}"]`);
const number = async (name: string) => Number(/\d+/.exec((await stat(name).textContent()) ?? '')?.[0]);

/** The author of most papers that are kept. */
function busiest(): { name: string; count: number } {
  const counts = new Map<string, number>();
  for (const { authors } of papers)
    for (const { name } of authors) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { name, count };
}

it('a search tells what it finds before it is kept', async () => {
  await options.locator('[name="newTopic"]').fill('ti:learning');
  const preview = options.locator('.topic-preview[data-preview="done"]');
  await preview.waitFor();
  const count = Number(/\d+/.exec((await preview.locator('.hint').textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  const titles = await preview.locator('li').allTextContents();
  expect(titles).toHaveLength(Math.min(5, count));
  for (const title of titles) expect(title).toMatch(/learning/i);
  expect(await rows().count()).toBe(0);
  await options.locator('[name="newTopic"]').fill('(learning');
  await until('no preview of what is no search', async () => (await preview.count()) === 0);
  await options.locator('[name="newTopic"]').fill('ti:learning');
  await options.keyboard.press('Enter');
  await row(0).waitFor();
  expect(await row(0).locator('svg[role="img"]').getAttribute('aria-label')).toMatch(/in all/);
});

it('it gets authors, and exceptions, by the keyboard; each can be taken back', async () => {
  await row(0).locator('summary').focus();
  await options.keyboard.press('Enter');
  const { name } = busiest();
  await field(0, 'authors').focus();
  await options.keyboard.type(name);
  await options.keyboard.press('Enter');
  await row(0).locator('[data-names^="topic-authors"] .chip').waitFor();
  await options.keyboard.type(name.toUpperCase());
  await options.keyboard.press('Enter');
  await row(0).getByRole('alert').getByText('It is there already.').waitFor();
  await options.keyboard.press('Escape');
  const without = papers.filter(({ title }) => /\blearnings?\b/i.test(title)).length;
  await until('more papers', async () => {
    const told = (await row(0).locator('[id^="topic-query-"][id$="-help"]').textContent()) ?? '';
    return Number(/\d+/.exec(told)?.[0]) > without;
  });
  await field(0, 'except').fill('ti:learning');
  await field(0, 'except').press('Enter');
  await row(0).locator('summary').getByText('except ti:learning').waitFor();
  await row(0).locator('summary').focus();
  await options.keyboard.press('Control+z');
  await until('no exception', async () => (await field(0, 'except').inputValue()) === '');
  await row(0).locator('[data-action="remove-name"]').click();
  await until('no author', async () => (await row(0).locator('.chip').count()) === 0);
});

it('a pasted paper makes one, with its authors and what it is about', async () => {
  const paper = papers.find(({ authors }) => authors.length > 1) as StoredPaper;
  await options.locator('[name="newTopic"]').fill(`https://arxiv.org/abs/${paper.id}v1`);
  const form = options.locator('[data-from-paper]');
  await form.waitFor();
  expect(await form.getAttribute('data-from-paper')).toBe(paper.key);
  await until('a search', async () =>
    /^\(?cat:/.test(await form.locator('[name="fromPaperQuery"]').inputValue()),
  );
  await form.locator('.topic-preview[data-preview="done"] li').first().waitFor();
  expect(await form.locator('[name="fromPaperAuthor"]:checked').count()).toBeGreaterThan(0);
  await form.locator('[data-action="topic-add-paper"]').click();
  await row(1).waitFor();
  await row(1).locator('summary').getByText('1 seed paper').waitFor();
  await row(1).locator('[data-action="topic-remove"]').click();
  await until('one', async () => (await rows().count()) === 1);
});

it('what is no paper is no seed, and says so', async () => {
  await field(0, 'seeds').fill('no number');
  await field(0, 'seeds').press('Enter');
  await row(0).getByRole('alert').getByText('Not added').waitFor();
  await field(0, 'seeds').fill('');
});

it('a rule hides its papers: counted in the header, one press away, with the rule’s chip; taken back they are all there', async () => {
  const before = await number('papers-today');
  await field(0, 'hides').check();
  await stat('hidden-by-rules').waitFor();
  const hidden = await number('hidden-by-rules');
  expect(await group().locator('[data-card]').count()).toBe(hidden);
  expect((await number('papers-today')) + hidden).toBeGreaterThanOrEqual(before);
  expect(await group().getAttribute('open')).toBeNull();
  await stat('hidden-by-rules').click();
  await group().locator('[data-card]').first().waitFor({ state: 'visible' });
  expect(await group().locator('[data-card]').first().locator('.topic[data-hides]').count()).toBe(1);
  // Once it is drawn, the keyboard follows.
  await until('the focus on the group', () =>
    popup.evaluate(() => document.activeElement?.matches('[data-group="by-rules"] > summary') === true),
  );
});

it('the ledger counts them apart', async () => {
  const ledger = await gloss.page('daily.html#/ledger');
  await until('a figure', async () =>
    (await ledger.locator('[data-hidden="by-rules"]').allTextContents()).some((each) => Number(each) > 0),
  );
  await ledger.close();
});

it('one that is starred is not hidden, nor one of a topic that is to be seen', async () => {
  const hidden = await number('hidden-by-rules');
  await group().locator('[data-card] [data-action="star"]').first().click();
  await until('one less', async () => (await number('hidden-by-rules')) === hidden - 1);
  await options.locator('[name="newTopic"]').fill('cat:cs.LG');
  await options.keyboard.press('Enter');
  await row(1).waitFor();
  await until('none of cs.LG', async () => {
    const lines = await group().locator('.source-line').allTextContents();
    return lines.every((line) => !line.includes('(cs.LG)'));
  });
  await row(1).locator('[data-action="topic-remove"]').click();
  await until('hidden again', async () => (await number('hidden-by-rules')) === hidden - 1);
  await field(0, 'hides').uncheck();
  await until('nothing hidden', async () => (await stat('hidden-by-rules').count()) === 0);
});

it('an author is followed on an open card, by the keyboard, with the way back', async () => {
  const card = popup.locator('[data-card]').first();
  await card.locator('.more').click();
  const author = card.locator('.authors [data-action="follow-name"]').first();
  await author.focus();
  await popup.keyboard.press('Enter');
  await popup.locator('.undo').getByText('Authors I follow').waitFor();
  expect(await author.getAttribute('aria-pressed')).toBe('true');
  await until('its chip', async () =>
    (await card.locator('.topic').allTextContents()).includes('Authors I follow'),
  );
  await until('its row', async () => (await rows().count()) === 2);
  await popup.locator('.undo [data-action="undo"]').click();
  await until('gone', async () => (await rows().count()) === 1);
  await author.click();
  await until('its row again', async () => (await rows().count()) === 2);
});

it('the popup shows one topic alone, and remembers which', async () => {
  await popup.locator('[data-filter="topics"]').click();
  await popup.locator('[name="topicShown"]').selectOption({ label: 'Authors I follow' });
  const shown = async () => popup.locator('[data-card]:visible').count();
  await until('its papers alone', async () => {
    const chips = await popup.locator('[data-card]:visible .topic').allTextContents();
    return chips.filter((each) => each === 'Authors I follow').length === (await shown());
  });
  expect(await shown()).toBeGreaterThan(0);
  await popup.reload();
  await popup.locator('[name="topicShown"]').waitFor();
  expect(await popup.locator('[name="topicShown"] option:checked').textContent()).toBe('Authors I follow');
});

it('new papers are told only where that is asked for; the badge counts what is unread', async () => {
  expect(await field(0, 'notify').isChecked()).toBe(false);
  await options.locator('[name="badgeShown"]').check();
  const worker = await gloss.worker();
  const badge = () =>
    worker.evaluate(() =>
      (globalThis as unknown as { chrome: Pick<typeof browser, 'action'> }).chrome.action.getBadgeText({}),
    );
  await until('a badge', async () => Number(await badge()) > 0);
  await options.locator('[name="badgeShown"]').uncheck();
  await until('no badge', async () => (await badge()) === '');
});

it('what a poll brings of a topic is told once, and leads to its papers', async () => {
  const name = await field(0, 'name').inputValue();
  await field(0, 'query').fill('cat:cs');
  await field(0, 'query').press('Enter');
  // It stands when it is kept.
  await field(0, 'notify').click();
  await until('kept', async () => field(0, 'notify').isChecked());
  const worker = await gloss.worker();
  const notices = () =>
    worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: Pick<typeof browser, 'notifications'> }
      ).chrome.notifications.getAll(),
    );
  expect(await notices()).toEqual({});
  await options.getByRole('searchbox').fill('cs.RO');
  await options.locator('.found input[value="cs.RO"]').check();
  await until('a notification', async () => Object.keys(await notices()).length === 1);
  const [id = ''] = Object.keys(await notices());
  const topic = await row(0).getAttribute('data-topic-row');
  expect(id).toMatch(new RegExp(`^topic \\d{4}-\\d\\d-\\d\\d ${topic}$`));
  const day = id.slice(6, 16);
  const led = await gloss.page(`popup.html?topic=${topic}&day=${day}`);
  await led.locator('[data-card]').first().waitFor();
  expect(await led.locator('[data-filter="topics"]').getAttribute('aria-pressed')).toBe('true');
  expect(await led.locator('[name="topicShown"] option:checked').textContent()).toBe(name);
  await led.close();
});

it('all of it is said in Chinese', async () => {
  await options.locator('[name="interfaceLanguage"]').selectOption('zh-CN');
  await options.locator('[data-topic-row]').first().waitFor();
  await row(0).locator('summary').click();
  await row(0).getByText('隐藏这些论文').waitFor();
  await field(0, 'hides').check();
  await stat('hidden-by-rules').getByText('按你的规则隐藏了').waitFor();
});
