/** The full page: is it all here, and what else was there? */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveIds } from '../../lib/papers/subjects';
import type { CountRow } from '../../lib/records/subject-counts';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setClock } from '../browsers/clock';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';

/** A Thursday, ten in the morning in New York: on a weekend nothing is counted. */
const TODAY = '2026-09-24';
const NOW = Date.parse(`${TODAY}T14:00:00Z`);
/** arXiv's terms: three seconds from one request to the next; a busy server notes it late by a part of one. */
const PACE = 2500;
let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 31, today: TODAY, papersPerDay: 200 });
  gloss = await launchGloss({ web });
  const start = Date.now();
  web.tellTime(() => NOW + Date.now() - start);
  await setClock(gloss, NOW);
  page = await gloss.page('daily.html#/subjects');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const feeds = () => web.requests.filter(({ host }) => host === 'rss.arxiv.org');
const feedsOf = (path: string) => feeds().filter(({ url }) => url.endsWith(path));
const isNew = ({ type }: { type: string }) => type === 'new';
const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const figure = (id: string, name = 'new') =>
  page.locator(`[data-subject="${id}"] [data-count="${name}"]`).innerText();

describe('all subjects', () => {
  it('has a dash for what was not counted, and figures as they come', async () => {
    await page.locator('[data-counting="counting"]').waitFor();
    expect(await figure('stat.ML')).toContain('–');
    const [first = ''] = archiveIds();
    await page.waitForFunction(
      (id) =>
        /^\d+$/.test(document.querySelector(`[data-subject="${id}"] [data-count="new"]`)?.textContent ?? ''),
      first,
    );
    expect(await page.locator('[data-counting]').textContent()).toMatch(/of 20 archives, about \d+ s/);
  });

  it('goes on without the page, three seconds apart, each archive once', async () => {
    await page.goto('about:blank');
    const worker = await gloss.worker();
    await until(
      'the end of the count',
      async () => (await stored<CountRow>(worker, 'counts'))[0]?.state === 'done',
      { timeout: 120_000, every: 500 },
    );
    expect(feeds().map(({ url }) => url)).toEqual(
      archiveIds().map((id) => `https://rss.arxiv.org/rss/${id}`),
    );
    for (const [i, { at }] of feeds().entries()) {
      const before = feeds()[i - 1]?.at;
      if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(PACE);
    }
  }, 130_000);

  it('counts what the fake web announces, and asks for nothing when it is opened again', async () => {
    page = await gloss.page('daily.html#/subjects');
    await page.locator('[data-counting="done"]').waitFor();
    for (const id of ['cs.LG', 'math.PR', 'stat.ML', 'hep-th', 'cs'])
      expect([id, await figure(id)]).toEqual([id, String(web.listed(id).filter(isNew).length)]);
    const total = await page.locator('[data-counting]').getAttribute('data-total');
    expect(Number(total)).toBe(web.papers.filter(({ action }) => action === 'new').length);
    expect(feeds()).toHaveLength(20);
  });

  it('finds a subject by its name', async () => {
    await page.locator('[name="subjectFilter"]').fill('probability');
    await page.locator('[data-subject="math.PR"]').waitFor();
    expect(await page.locator('[data-subject="cs.LG"]').count()).toBe(0);
    await page.locator('[name="subjectFilter"]').fill('');
  });
});

describe('a subject', () => {
  it('shows its papers of today without being followed, in the order of its feed', async () => {
    await page.locator('[data-subject="cs.CV"] a').click();
    await page.locator('[data-view="subject"] [data-card]').first().waitFor();
    expect(await page.title()).toContain('cs.CV');
    const shown = () =>
      page
        .locator('[data-view="subject"] .cards')
        .first()
        .locator('[data-card]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-paper')));
    const announced = web
      .listed('cs.CV')
      .filter(isNew)
      .map(({ paper }) => `arxiv:${paper.id}`);
    expect(await shown()).toEqual(announced);
    expect(feedsOf('/rss/cs.CV')).toHaveLength(1);
    expect(await stored(page, 'follows')).toEqual([]);
  });

  it('stars and hides as the popup does', async () => {
    const card = page.locator('[data-card]').first();
    await card.focus();
    await page.keyboard.press('s');
    await card.locator('[data-action="star"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('x');
    await page.locator('details[data-group="hidden"]').waitFor();
    await page.locator('[data-action="undo"]').click();
    await page.locator('details[data-group="hidden"]').waitFor({ state: 'detached' });
  });

  it('is not asked for again on the same day, and the browser’s back leads to all subjects', async () => {
    await page.goBack();
    await page.locator('[data-view="subjects"]').waitFor();
    await page.goForward();
    await page.locator('[data-view="subject"] [data-card]').first().waitFor();
    expect(feedsOf('/rss/cs.CV')).toHaveLength(1);
  });

  it('leaves the popup as it was: nothing is followed there', async () => {
    const popup = await gloss.page('popup.html');
    await popup.getByText('Pick what you read').waitFor();
    expect(await popup.locator('[data-card]').count()).toBe(0);
    await popup.close();
  });

  it('says why it has nothing, and when it is asked again; pressing asks at once', async () => {
    const undo = web.misbehave({ host: 'rss.arxiv.org', path: /math\.NT/, kind: 'status', status: 500 });
    await go('#/subjects/math.NT');
    const notice = page.locator('[data-notice="failed"]');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/500.*next try/i);
    undo();
    await notice.getByRole('button').click();
    await page.locator('.day-of').waitFor();
    expect(feedsOf('/rss/math.NT')).toHaveLength(2);
  });

  it('is followed by its button, and let go by undo', async () => {
    await go('#/subjects/cs.CV');
    await page.locator('.subject-head [data-action="follow"][aria-pressed="false"]').click();
    await page.locator('.subject-head [data-action="follow"][aria-pressed="true"]').waitFor();
    expect(await stored(page, 'follows')).toMatchObject([{ list: 'arxiv:cs.CV' }]);
    await page.locator('.undo [data-action="undo"]').click();
    await page.locator('.subject-head [data-action="follow"][aria-pressed="false"]').waitFor();
    expect(await stored(page, 'follows')).toEqual([]);
  });
});

describe('the full page', () => {
  it('keeps the diary of all that was asked, with the reason', async () => {
    await page.locator('nav a', { hasText: 'diary' }).click();
    await page.locator('[data-diary] [data-request]').first().waitFor();
    expect(await page.locator('[data-diary]').textContent()).toContain('you opened a subject');
    expect(await page.title()).toBe('Request diary · Gloss');
  });

  it('leads an unknown address to today, and is put where it was left', async () => {
    await go('#/nothing/here');
    await page.locator('[data-view="day"]').waitFor();
    await go('#/subjects');
    await page.locator('[data-subject="stat.ML"]').waitFor();
    await until('a page that is long enough', () =>
      page.evaluate(() => document.documentElement.scrollHeight - innerHeight >= 1200),
    );
    // By hand: a page that still waits for the place of last time lets go of it then.
    await page.mouse.wheel(0, 1200);
    const left = await until('the place to be kept', async () => {
      const kept = await page.evaluate(() => [scrollY, Number(sessionStorage.getItem('scroll:#/subjects'))]);
      return kept[0] === kept[1] && (kept[1] ?? 0) >= 1199 ? kept[1] : undefined;
    });
    await go('#/diary');
    await page.locator('[data-view="diary"]').waitFor();
    await page.goBack();
    await page.locator('[data-subject="stat.ML"]').waitFor();
    await until('the place', () => page.evaluate((at) => Math.abs(scrollY - (at ?? 0)) < 2, left));
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    for (const hash of ['#/ledger', '#/subjects', '#/subjects/cs.LG', '#/diary']) {
      await go(hash);
      await page.locator('.view > *, .view section > *').nth(1).waitFor();
      expect([hash, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([hash, 375]);
    }
  });

  it('left no error behind', () => {
    expect(gloss.problems).toEqual([]);
  });
});
