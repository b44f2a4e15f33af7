/** Lines take room that is there from the first paint: nothing moves when there is something to say. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putRow } from '../browsers/database';
import { setStorage } from '../browsers/extension-storage';
import { openList, readLines, serveList } from './list-pages';
import { shifts, startShiftMeter } from './shift';
import { holdMarks } from './slow-worker';
import { openWindows, type Windows } from './windows';

let windows: Windows;
let page: Page;
beforeAll(async () => {
  windows = await openWindows(33);
  const topic = { id: 't', name: 'all', query: 'the', colour: 1, on: true };
  await setStorage(windows.options, { topics: [topic] });
});
afterAll(() => windows?.close());
beforeEach(async () => {
  await page?.close();
  page = await windows.gloss.context.newPage();
  await startShiftMeter(page);
});

const PAGES = [
  'https://arxiv.org/list/cs.LG/new',
  'https://arxiv.org/list/cs.LG/recent',
  'https://arxiv.org/search/?query=the',
];
/** Frames are reported some time after they are drawn. */
const moved = async () => {
  await page.waitForTimeout(500);
  return shifts(page);
};
const tops = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('dt, li.arxiv-result')].map((each) => each.getBoundingClientRect().top),
  );

describe.each(PAGES)('nothing moves on %s', (address) => {
  it('when it loads', async () => {
    await openList(page, address);
    expect(await moved()).toEqual([]);
  });

  it('when the words come a second later, nor by hover', async () => {
    const letGo = await holdMarks(windows.options);
    try {
      await page.goto(address);
      await page.locator('gloss-line').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(1000);
      const before = await tops();
      await letGo();
      await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
      expect(await tops()).toEqual(before);
      await page.locator('gloss-line').first().locator('..').hover();
      expect(await tops()).toEqual(before);
      expect(await moved()).toEqual([]);
    } finally {
      await letGo();
    }
  });

  it('when a paper in view turns out to be hidden: it goes once it is out of view', async () => {
    await openList(page, address);
    const first = (await readLines(page))[0]?.paper ?? '';
    await putRow(windows.options, 'marks', { paper: first, hiddenAt: 1 });
    await setStorage(windows.options, { marksChangedAt: Date.now() });
    const line = page.locator('gloss-line').first();
    await page.locator('gloss-line[data-hidden="faint"]').first().waitFor();
    expect(await moved()).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('gloss-line[data-hidden="gone"]').first().waitFor({ state: 'attached' });
    expect(await line.isVisible()).toBe(false);
    expect(await moved()).toEqual([]);
    await putRow(windows.options, 'marks', { paper: first });
  });
});

it('nothing moves on a list that arrives in pieces', async () => {
  const papers = windows.web.papers.slice(0, 80);
  const address = serveList(windows.web, '/list/cs/new', papers, true);
  const undo = windows.web.misbehave({
    host: 'arxiv.org',
    path: /list\/cs\/new/,
    kind: 'drip',
    bytes: 16_000,
    everyMs: 30,
  });
  await page.goto(address);
  undo();
  await page.locator('gloss-line .told').filter({ visible: true }).first().waitFor();
  // A piece can end within a line of arXiv's own: the rest then comes beside it. Down nothing moves.
  const down = (await moved()).filter((each) => /([\d.]+)\+[\d.]+ → (?!\1\+)/.test(each));
  expect(down).toEqual([]);
});

it('below an abstract a line takes no room at all', async () => {
  const papers = windows.web.papers.slice(0, 5);
  const address = serveList(windows.web, '/list/cs/new', papers, true);
  await setStorage(windows.options, { listLinesShown: false });
  await page.goto(address);
  const heights = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#dlpage dd')].map((each) => each.getBoundingClientRect().height),
    );
  const before = await heights();
  await setStorage(windows.options, { listLinesShown: true });
  await page.goto(address);
  await page.locator('gloss-line').last().waitFor({ state: 'attached' });
  for (const [i, height] of (await heights()).entries())
    expect(Math.abs(height - (before[i] ?? 0))).toBeLessThan(0.6);
});

it('of a long list the last lines are told as well, once the reader is there', async () => {
  const papers = Array.from({ length: 200 }, (_, i) => ({ id: `2606.${String(40_000 + i)}` }));
  await putRow(windows.options, 'marks', { paper: 'arxiv:2606.40199', starredAt: 1 });
  await page.goto(serveList(windows.web, '/list/cs/2026-05', papers));
  const last = page.locator('gloss-line[data-paper="arxiv:2606.40199"]');
  await last.waitFor({ state: 'attached' });
  expect(await last.evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  await last.evaluate((host) => host.scrollIntoView());
  await last.locator('.star[aria-pressed="true"]').waitFor();
  expect(await page.locator('gloss-line').count()).toBe(200);
});
