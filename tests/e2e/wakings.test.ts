/** What wakes the worker: alarms that are gone, clocks that jump, several at once. Nobody is attached to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newYorkDay } from '../../lib/clock';
import { LONGEST_REST, nextBatch, whyNoAnnouncement } from '../../lib/polling/calendar';
import type { Follow } from '../../lib/records/announcement';
import type { Round } from '../../lib/records/round';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';

const FOLLOWED = ['cs.LG', 'math.PR'];
let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 23 });
  browser = await startPipe({ web });
  inside = await reachInside(browser);
  await inside.send('follow', { lists: FOLLOWED.map((each) => `arxiv:${each}`), on: true });
  await until('the first round', async () => (await round())?.state === 'done');
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const round = async () => (await inside.rows<Round>('rounds'))[0];
const feeds = () => web.requests.filter(({ host }) => host === 'rss.arxiv.org');

describe('several who ask at once', () => {
  it('make one request: two windows, the alarm, and a second press', async () => {
    web.goToDay(addDays(web.today, -1));
    await inside.clear('hosts');
    const other = await reachInside(browser);
    const undo = web.misbehave({ host: 'rss.arxiv.org', kind: 'slow', ms: 2000, times: 1 });
    const before = feeds().length;
    await Promise.all([inside.send('refresh'), other.send('refresh'), inside.ring(), inside.send('refresh')]);
    await until('the request', async () => feeds().length > before);
    await other.send('refresh');
    await until(
      'the end',
      async () => (await round())?.state === 'done' && (await inside.day(web.today)).papers.length > 0,
    );
    // The alarm has rung by then: it was due while the round ran.
    expect(feeds()).toHaveLength(before + 1);
    undo();
    await browser.closePage(other.page);
  });
});

describe('an alarm that is gone', () => {
  /** Refused for its shape: nothing happens but that the worker starts. */
  const wake = () => inside.send('refresh', 'wake');

  it('is made anew by the next start, whatever it is for', async () => {
    const before = feeds().length;
    await browser.evaluate(inside.page, 'chrome.alarms.clearAll()');
    await browser.stopWorker();
    expect(await inside.alarm()).toBeUndefined();
    await wake();
    await until('the alarm', () => inside.alarm());
    expect((await inside.alarm())?.periodInMinutes).toBe(480);
    expect(feeds()).toHaveLength(before);
  });

  it('is made anew, too, where a clock set it years ahead', async () => {
    const far = Date.now() + 400 * 24 * 3600_000;
    await browser.evaluate(
      inside.page,
      `chrome.alarms.create('poll', { when: ${far}, periodInMinutes: 480 })`,
    );
    await browser.stopWorker();
    await wake();
    await until(
      'an alarm that will ring',
      async () => ((await inside.alarm())?.scheduledTime ?? far) < far / 1.001,
    );
  });
});

describe('a clock that jumps', () => {
  const YEAR = 365 * 24 * 3600_000;
  const now = Date.now();
  const follow: Follow = { list: 'arxiv:cs.LG', addedAt: now + YEAR, lookedBackAt: now + YEAR };
  const rows: [string, Partial<Round>, object][] = [
    [
      'set back after a round',
      { state: 'done', nextAt: now + YEAR, finishedAt: now + YEAR, startedAt: now + YEAR },
      {},
    ],
    [
      'set forward after a round',
      { state: 'done', nextAt: now - YEAR, finishedAt: now - YEAR, startedAt: now - YEAR },
      {},
    ],
    ['set back in a round', { state: 'running', startedAt: now + YEAR }, {}],
    ['set forward in a round', { state: 'running', startedAt: now - YEAR }, {}],
    [
      'set back after a failure',
      { state: 'failed', failures: 9, failure: { kind: 'timeout' }, nextAt: now + YEAR },
      {},
    ],
    ['set back after a request', { state: 'done', nextAt: now - 1 }, { nextTurn: now + YEAR }],
    [
      'set back after arXiv asked for less',
      { state: 'done', nextAt: now - 1 },
      { heldOff: { until: now + YEAR, status: 429 } },
    ],
  ];

  it.each(rows)('%s: one request, soon', async (_what, row, host) => {
    await browser.stopWorker();
    const lists = FOLLOWED.map((each) => `arxiv:${each}`);
    await inside.put('rounds', { source: 'arxiv', lists, startedAt: now, failures: 0, ...row });
    await inside.clear('hosts');
    await inside.put('hosts', { host: 'arxiv.org', nextTurn: 0, ...host });
    await inside.put('follows', follow);
    const before = feeds().length;
    const begun = Date.now();
    await inside.ring();
    await until('a round that is over', async () => {
      const now = await round();
      return (
        now?.state === 'done' &&
        now.finishedAt !== undefined &&
        now.finishedAt >= begun &&
        now.finishedAt <= Date.now()
      );
    });
    await inside.ring();
    await until(
      'the alarm to be set anew',
      async () => ((await inside.alarm())?.scheduledTime ?? 0) > Date.now() + 60_000,
    );
    expect(feeds()).toHaveLength(before + 1);
    expect((await round())?.nextAt).toBeLessThan(Date.now() + LONGEST_REST);
  });

  it('does not forget that arXiv wants to be left alone for now', async () => {
    await browser.stopWorker();
    const until429 = Date.now() + 3600_000;
    await inside.put('hosts', { host: 'arxiv.org', nextTurn: 0, heldOff: { until: until429, status: 429 } });
    const before = feeds().length;
    await inside.send('refresh');
    await until('the answer kept', async () => (await round())?.state === 'failed');
    expect(await round()).toMatchObject({ failure: { kind: 'throttled', status: 429 } });
    const day = newYorkDay(until429);
    const { nextAt = 0 } = (await round()) ?? {};
    // Where arXiv rests as well, there is nothing to ask for before its next batch.
    if (whyNoAnnouncement(day) === undefined) expect(nextAt).toBe(until429);
    else expect(nextAt).toBeGreaterThanOrEqual(nextBatch(day).at);
    expect(feeds()).toHaveLength(before);
  });
});
