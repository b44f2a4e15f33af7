/** The worker ends at any point of a poll, as browsers end it; nobody is attached to it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Mark } from '../../lib/records/mark';
import type { Paper } from '../../lib/records/paper';
import type { Round } from '../../lib/records/round';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { addDays } from '../fake-web/new-york';

const FOLLOWED = ['cs.LG', 'math.PR'];
/** The answer travels in so many pieces, with so many milliseconds between them. */
const PIECES = 8;
const PAUSE = 40;

let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;
let today: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 23, papersPerDay: 300 });
  today = web.today;
  browser = await startPipe({ web });
  inside = await reachInside(browser);
  await inside.send('follow', { lists: FOLLOWED.map((each) => `arxiv:${each}`), on: true });
  await until('the first round', async () => (await round())?.state === 'done');
  const [first, second, third] = await inside.rows<Paper>('papers');
  await inside.put('marks', { paper: first?.key, starredAt: 1 });
  await inside.put('marks', { paper: second?.key, hiddenAt: 2, readAt: 3 });
  await inside.put('marks', { paper: third?.key, readAt: 4 });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const round = async () => (await inside.rows<Round>('rounds'))[0];
const feeds = () => web.requests.filter(({ host }) => host === 'rss.arxiv.org');

/** The papers stored of a day, and that each of them hangs together. */
async function stored(day: string): Promise<Set<string>> {
  const { announced, papers, halves } = await inside.day(day);
  expect(halves).toEqual([]);
  expect(new Set(announced).size).toBe(announced.length);
  return new Set(papers);
}

const announced = () => new Set(web.listed(...FOLLOWED).map(({ paper }) => `arxiv:${paper.id}`));

type Moment = { after: 'arrived' | 'answered' | 'stored'; ms: number };

/** Forty-eight points: on the way, in the body, while it is parsed and stored, right after it is, and when all is over. */
const MOMENTS: Moment[] = [
  ...Array.from({ length: 16 }, (_, i) => ({ after: 'arrived' as const, ms: i * 22 })),
  ...Array.from({ length: 24 }, (_, i) => ({ after: 'answered' as const, ms: i * i * 2 })),
  ...Array.from({ length: 8 }, (_, i) => ({ after: 'stored' as const, ms: i * i * 6 })),
];

async function come({ after, ms }: Moment, before: number, day: string): Promise<void> {
  const request = await until('the request', async () => feeds()[before], { every: 2 });
  if (after !== 'arrived') await until('the answer', async () => request.endedAt, { every: 2 });
  if (after === 'stored') {
    const any = `new Promise((resolve) => {
      const look = (db) => {
        const table = db.transaction('announcements').objectStore('announcements');
        const range = IDBKeyRange.bound(['${day}'], ['${day}', []]);
        table.count(range).onsuccess = ({ target }) => {
          if (target.result === 0) return look(db);
          db.close();
          resolve(true);
        };
      };
      indexedDB.open('gloss').onsuccess = ({ target }) => look(target.result);
    })`;
    await browser.evaluate(inside.page, any);
  }
  await sleep(ms);
}

describe('a worker that ends in the middle of a poll', () => {
  const seen = { nothing: 0, stored: 0, finished: 0 };

  it.each(MOMENTS.map((moment, i) => ({ ...moment, i })))(
    '$ms ms after it $after, leaves nothing by halves',
    async (moment) => {
      const { i } = moment;
      const day = addDays(today, -1 - i);
      web.goToDay(day);
      await inside.clear('hosts');
      const marks = await inside.rows<Mark>('marks');
      const bytes = Math.ceil(60_000 / PIECES);
      const undo = web.misbehave({ host: 'rss.arxiv.org', kind: 'drip', bytes, everyMs: PAUSE, times: 1 });
      const before = feeds().length;
      await inside.send('refresh');
      await come(moment, before, day);
      await browser.stopWorker();
      undo();

      const left = await round();
      const there = await stored(day);
      const whole = announced();
      expect([0, whole.size]).toContain(there.size);
      // Never done without the papers.
      if (left?.state === 'done' && left.day === day) expect(there).toEqual(whole);
      seen[left?.state === 'done' ? 'finished' : there.size > 0 ? 'stored' : 'nothing']++;

      await inside.clear('hosts');
      // Half of the readers press the button, which asks in any case; the others wait for the alarm.
      const pressed = i % 2 === 0 ? Date.now() : 0;
      if (pressed) await inside.send('refresh');
      else await inside.ring();
      await until('the next worker to finish', async () => {
        const row = await round();
        const over = row?.state === 'done' && (row.finishedAt ?? 0) >= pressed;
        return over && (await stored(day)).size === whole.size;
      });
      expect(await stored(day)).toEqual(whole);
      expect(await round()).toMatchObject({
        state: 'done',
        day,
        received: web.listed(...FOLLOWED).length,
        failures: 0,
      });
      expect(await inside.rows<Mark>('marks')).toEqual(marks);
    },
  );

  it('was met before, between and after its writes', () => {
    expect(seen.nothing).toBeGreaterThan(0);
    expect(seen.finished).toBeGreaterThan(0);
    console.info('stop points:', seen);
  });

  it('shows every paper of the day once', async () => {
    web.goToDay(today);
    await inside.clear('hosts');
    await inside.send('refresh');
    const fresh = web.listed(...FOLLOWED).filter(({ type }) => type === 'new');
    const cards = await browser.waitFor<string[]>(
      inside.page,
      `(() => {
        const cards = [...document.querySelectorAll('[data-card]')].map((card) => card.dataset.paper);
        return cards.length >= ${fresh.length} && cards;
      })()`,
    );
    expect(new Set(cards).size).toBe(cards.length);
    expect(cards).toEqual(expect.arrayContaining(fresh.map(({ paper }) => `arxiv:${paper.id}`)));
  });
});
