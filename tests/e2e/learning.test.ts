/** The worker really learns: from stars a reader sets, when its alarm rings, and on where it was when it died. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { HOLD_WORK, LET_GO_WORK } from './held-work';

/** Papers are starred for one word of theirs. */
const STARS = 6;
let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;
/** The word, papers of today that have it, and those of them that were starred. */
let word: string;
let like: Set<string>;
let starred: string[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 64, papersPerDay: 900 });
  browser = await startPipe({ web });
  inside = await reachInside(browser);
  await inside.send('follow', { lists: ['arxiv:cs.LG'], on: true });
  await waitFor(`document.querySelectorAll('[data-card]').length > 40`);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const evaluate = <Value>(expression: string) => browser.evaluate<Value>(inside.page, expression);
const waitFor = <Value>(expression: string) => browser.waitFor<Value>(inside.page, expression);
/** The new papers of the day, as they stand in the popup. */
const FRESH = `[...document.querySelectorAll('.day-list > .cards [data-card]')].map((card) => card.dataset.paper)`;
const fresh = () => evaluate<string[]>(FRESH);
/** Rows of what is learned and being learned, without their numbers. */
const learning = () =>
  inside.rows<{ id: string; trainedAt?: number; value?: { at?: number } }>('radar').then((rows) => ({
    radar: rows.find(({ id }) => id === 'radar'),
    plan: rows.find(({ id }) => id === 'plan'),
    read: rows.filter(({ id }) => id.startsWith('read ')).length,
  }));
/** What a minute of rest comes to. */
const ring = () => evaluate(`chrome.alarms.create('radar', { when: Date.now() })`);

const wordsOf = (...texts: string[]) =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{6,}/g),
  );

/** A word of some, not of most papers of the day. */
function tellingWord(papers: readonly StoredPaper[]): string {
  const counts = new Map<string, number>();
  for (const { title, abstract } of papers)
    for (const each of wordsOf(title, abstract)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count < papers.length / 4).sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 * STARS) throw new Error('no word tells papers apart');
  return best[0];
}

it('stars set in the popup ask for learning, a while later', async () => {
  const shown = new Set(await fresh());
  const papers = (await inside.rows<StoredPaper>('papers')).filter(({ key }) => shown.has(key));
  word = tellingWord(papers);
  like = new Set(
    papers.filter(({ title, abstract }) => wordsOf(title, abstract).has(word)).map(({ key }) => key),
  );
  starred = [...like].slice(0, STARS);
  for (const key of starred) {
    await evaluate(`document.querySelector('[data-paper="${key}"] .star').click()`);
    await waitFor(`document.querySelector('[data-paper="${key}"] .star[aria-pressed="true"]')`);
  }
  await until('its alarm', () => evaluate(`chrome.alarms.get('radar')`));
  expect((await learning()).radar).toBeUndefined();
});

it('the worker dies in the middle of it: the next goes on with the same plan, and keeps what it learned', async () => {
  await evaluate(HOLD_WORK);
  await ring();
  await until('the first papers read', () => evaluate('globalThis.isHeld'));
  const dead = await browser.worker();
  await browser.stopWorker();
  await evaluate(LET_GO_WORK);
  const before = await learning();
  expect(before.radar).toBeUndefined();
  expect(before.read).toBeGreaterThan(0);
  expect(before.plan?.value?.at).toBeGreaterThan(0);
  // Without anybody's help: it had set itself an alarm.
  expect(await evaluate(`chrome.alarms.get('radar')`)).toBeTruthy();
  await ring();
  const { radar, plan, read } = await until('what was learned', async () => {
    const now = await learning();
    return now.radar && now;
  });
  expect(radar?.trainedAt).toBe(before.plan?.value?.at);
  expect([plan, read]).toEqual([undefined, 0]);
  expect(await browser.worker()).not.toBe(dead);
});

it('the popup’s order of relevance follows what was learned, and says so', async () => {
  const before = await fresh();
  await evaluate(`(() => {
    const order = document.querySelector('[name="order"]');
    order.value = 'relevance';
    order.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  const now = await until('another order', async () => {
    const keys = await fresh();
    return keys.length === before.length && keys.join() !== before.join() ? keys : undefined;
  });
  const placeOf = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + now.indexOf(key) / now.length, 0) / keys.length;
  const others = now.filter((key) => !like.has(key));
  const alike = [...like].filter((key) => !starred.includes(key));
  expect(placeOf(starred)).toBeLessThan(0.15);
  expect(placeOf(alike)).toBeLessThan(placeOf(others) - 0.1);
  await evaluate(`document.querySelector('[data-paper="${starred[0]}"]').focus()`);
  await waitFor(`document.querySelector('[data-why="term"], [data-why="category"], [data-why="author"]')`);
});
