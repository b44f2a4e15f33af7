/** One paper that is on arXiv, on bioRxiv and in a journal is one card, and what is done with it is done with all. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { putRow } from '../browsers/database';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { alsoInJournal, alsoOnBiorxiv, FEED, plainPaper, SUBJECT } from './one-work';

let web: FakeWeb;
let gloss: GlossBrowser;
let popup: Page;
let paper: FakePaper;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5 });
  paper = plainPaper(web, 'cs.LG');
  alsoOnBiorxiv(web, paper);
  alsoInJournal(web, paper);
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.close();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = () => popup.locator(`[data-card][data-paper="arxiv:${paper.id}"]`);
const called = (page: Page) =>
  page.locator('[data-card] .title').filter({ hasText: new RegExp(`^${escaped(paper.title)}\\.?$`, 'i') });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const figure = async () => Number(await popup.locator('[data-stat="papers-today"] b').textContent());

/** Follows a list, asks for it, and waits until its papers were compared. */
async function follow(list: string): Promise<void> {
  await putRow(popup, 'follows', { list, addedAt: Date.now() });
  await popup.locator('[data-action="refresh"]').click();
  await until(`the papers of ${list}`, async () => {
    const rows = await stored<{ list: string }>(popup, 'announcements');
    const waiting = await stored(popup, 'uncompared');
    return rows.some((row) => row.list === list) && waiting.length === 0 ? true : undefined;
  });
}

describe('one paper in three places', () => {
  it('is one card, which says where else it is as that comes in', async () => {
    popup = await gloss.page('popup.html');
    await popup.setViewportSize({ width: 480, height: 600 });
    await card().waitFor();
    expect(await stored(popup, 'appearances')).toEqual([]);
    await follow(`biorxiv:${SUBJECT}`);
    await until('the badge', async () => (await card().locator('.badge[data-also]').count()) === 1);
    expect(await card().locator('.badge[data-also]').textContent()).toMatch(/^also in bioRxiv/);
    await follow(`journal:${FEED}`);
    await until('the second', async () =>
      (await card().locator('.badge[data-also]').textContent())?.endsWith('+1'),
    );
    expect(await called(popup).count()).toBe(1);
  });

  it('counts once, and each row names the two others', async () => {
    const cards = await popup.locator('.cards').first().locator('[data-card]').count();
    expect(await figure()).toBe(cards);
    const announced = await stored<{ day: string; type: string; paper: string }>(popup, 'announcements');
    const today = announced.filter(({ day, type }) => day === web.today && type === 'new');
    expect(new Set(today.map((row) => row.paper)).size).toBe(cards + 2);
    const rows = await stored<{ paper: string; others: { source: string }[] }>(popup, 'appearances');
    const told = rows.map((row) => row.others.map(({ source }) => source));
    expect(told).toEqual([
      ['biorxiv', 'journal'],
      ['arxiv', 'journal'],
      ['arxiv', 'biorxiv'],
    ]);
  });

  it('leads to each of them, open', async () => {
    await card().locator('.more').click();
    const links = card().locator('.details [data-also] a');
    await links.first().waitFor();
    expect(
      await links.evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).host)),
    ).toEqual(['www.biorxiv.org', 'journals.plos.org']);
  });

  it('is starred, read and hidden under every name, and that is taken back under every name', async () => {
    const marks = () => stored<{ paper: string; starredAt?: number; hiddenAt?: number }>(popup, 'marks');
    await card().locator('[data-action="star"]').click();
    await until('three stars', async () => (await marks()).filter(({ starredAt }) => starredAt).length === 3);
    await card().locator('[data-action="star"]').click();
    await until('no star', async () => (await marks()).length === 0);
    const before = await figure();
    await card().locator('[data-action="hide"]').click();
    await until('one less', async () => (await figure()) === before - 1);
    expect((await marks()).filter(({ hiddenAt }) => hiddenAt)).toHaveLength(3);
    await popup.locator('[data-action="undo"]').click();
    await until('all again', async () => (await figure()) === before);
    expect(await marks()).toEqual([]);
  });

  it('stays so when everything is asked for again', async () => {
    const before = await stored(popup, 'appearances');
    const asked = Date.now();
    await popup.locator('[data-action="refresh"]').click();
    await until('another round of each', async () => {
      const rounds = await stored<{ finishedAt: number; state: string }>(popup, 'rounds');
      return rounds.filter(({ finishedAt, state }) => state === 'done' && finishedAt > asked).length === 3;
    });
    expect(await stored(popup, 'appearances')).toEqual(before);
    expect(await called(popup).count()).toBe(1);
    expect(gloss.problems).toEqual([]);
  });
});
