/** The whole browser is killed while it polls and the reader stars: what was acknowledged is there, nothing is there by halves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/records/mark';
import type { Round } from '../../lib/records/round';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type Profile, profileIn } from '../browsers/profile';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';

const KILLS = 22;
let web: FakeWeb;
let profile: Profile;
let today: string;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 31, papersPerDay: 300 });
  today = web.today;
  profile = profileIn(undefined);
  await start();
  await inside.send('follow', { lists: ['arxiv:cs.LG'], on: true });
  await until('the first round', async () => (await round())?.state === 'done');
});
afterAll(async () => {
  await browser?.close();
  profile?.remove();
  await web?.close();
});

async function start(): Promise<void> {
  browser = await startPipe({ web, profileDir: profile.dir });
  inside = await reachInside(browser);
}

const round = async () => (await inside.rows<Round>('rounds'))[0];

/** Which paper is to be starred: one of those the popup shows. */
const choose = (card: number) => `(() => {
  const all = document.querySelectorAll('[data-card]');
  return all[${card} % all.length].dataset.paper;
})()`;

/**
 * Presses a paper's star in the popup, and waits until the popup shows it: that is what a reader takes for stored. A new day
 * may have come since the paper was chosen: then there is nothing to press.
 */
const press = (paper: string) => `(async () => {
  const star = () => document.querySelector('[data-paper="${paper}"] [data-action="star"]');
  const on = star()?.getAttribute('aria-pressed') !== 'true';
  star()?.click();
  while (star() && star().getAttribute('aria-pressed') !== String(on)) await new Promise((go) => setTimeout(go, 1));
  return star() ? { on } : {};
})()`;

/** What the reader saw done; what was under way when the browser went may be either way. */
const starred = new Map<string, boolean>();

async function starUntilDead(first: number): Promise<{ open: string[] }> {
  const open: string[] = [];
  for (let card = first; ; card++) {
    const paper = await browser.evaluate<string>(inside.page, choose(card)).catch(() => undefined);
    if (paper === undefined) return { open };
    const done = await browser.evaluate<{ on?: boolean }>(inside.page, press(paper)).catch(() => undefined);
    if (done?.on === undefined) open.push(paper);
    else starred.set(paper, done.on);
    if (!done) return { open };
  }
}

describe('a browser that is killed', () => {
  let acknowledged = 0;
  let finished = 0;

  it.each(Array.from({ length: KILLS }, (_, i) => i))('keeps its word (kill %i)', async (i) => {
    const day = addDays(today, -1 - i);
    await browser.waitFor(inside.page, `document.querySelectorAll('[data-card]').length > 20`);
    const undo = web.misbehave({ host: 'rss.arxiv.org', kind: 'drip', bytes: 20_000, everyMs: 20, times: 1 });
    web.goToDay(day);
    await inside.clear('hosts');
    const before = web.requests.length;
    await inside.send('refresh');
    const starring = starUntilDead(i * 7);
    const request = await until('the request', async () => web.requests[before], { every: 2 });
    // On the way; as soon as the day is stored; or while the answer is read, digested and stored.
    if (i % 4 === 0) await sleep(i * 8);
    else if (i % 4 === 1)
      await until('the day', async () => (await inside.day(day)).papers.length, { every: 2 });
    else await until('the answer', async () => request.endedAt, { every: 2 }).then(() => sleep(i * 60));
    await browser.kill();
    const { open } = await starring;
    undo();
    const asked = web.requests.length;

    await start();
    const marks = new Map(
      (await inside.rows<Mark>('marks')).map((mark) => [mark.paper as string, mark.starredAt !== undefined]),
    );
    for (const [paper, on] of starred) {
      if (!open.includes(paper)) expect([paper, marks.get(paper) ?? false]).toEqual([paper, on]);
    }
    for (const paper of open) starred.set(paper, marks.get(paper) ?? false);
    acknowledged = starred.size;
    const { papers, halves } = await inside.day(day);
    expect(halves).toEqual([]);
    const whole = web.listed('cs.LG').length;
    expect([0, whole]).toContain(papers.length);
    if (papers.length === whole && web.requests.length === asked) finished++;
    // The browser's start is a wake like any other: it asks for what the dead one did not finish.
    await inside.clear('hosts');
    await until(
      'the next round',
      async () => {
        const row = await round();
        if (row?.state === 'done' && (await inside.day(day)).papers.length === whole) return true;
        if (row?.state === 'done') await inside.send('refresh');
        return false;
      },
      { every: 500 },
    );
  });

  it('was killed before and after the day was stored', () => {
    console.info(`kills: ${KILLS}, days stored before: ${finished}, stars acknowledged: ${acknowledged}`);
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(KILLS);
    expect(acknowledged).toBeGreaterThan(20);
  });
});

describe('a browser that starts again', () => {
  it.each([
    ['asks once for what fell due meanwhile', -1000, 1],
    ['asks for nothing that is not due', 3600_000, 0],
  ])('%s, and has its alarm', async (_what, from, requests) => {
    web.goToDay(today);
    const row = await until('a round', async () => {
      const row = await round();
      return row?.state === 'done' && row;
    });
    await inside.put('rounds', { ...row, nextAt: Date.now() + from });
    // Nothing else is due: no details, no day that was missed.
    for (const table of ['hosts', 'lacking', 'ledger']) await inside.clear(table);
    await browser.evaluate(inside.page, 'chrome.alarms.clearAll()');
    await browser.close();
    const before = web.requests.length;
    await start();
    const alarm = await until('the alarm, set for the next round', async () => {
      const [alarm, row] = [await inside.alarm(), await round()];
      const isFor = alarm && Math.abs(alarm.scheduledTime - (row?.nextAt ?? 0)) < 1000;
      return isFor && row?.state === 'done' ? alarm : undefined;
    });
    await until('the poll, if any', async () => web.requests.length === before + requests);
    expect(alarm.periodInMinutes).toBe(480);
    await browser.close();
    expect(web.requests).toHaveLength(before + requests);
    await start();
  });
});
