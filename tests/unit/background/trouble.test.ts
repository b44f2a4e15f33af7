import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { HOUR, MINUTE } from '../../../lib/clock';
import { db } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { storageTrouble } from '../../../lib/trouble';
import { fillDisk } from '../../browsers/full-disk';
import { facts } from '../invented';

const locks = { request: (...args: unknown[]) => (args.at(-1) as (lock: unknown) => unknown)({}) };
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;
const id = fakeBrowser.runtime.id;
const popup = { id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const page = { id, url: 'https://arxiv.org/abs/2606.00001', tab: { id: 1 }, frameId: 0 };
const FULL = { kind: 'storage', reason: 'full' };
const ALARM = { name: 'poll', scheduledTime: 0, persistAcrossSessions: true };
const FEED = '<rss version="2.0"><channel><title>cs.LG updates on arXiv.org</title></channel></rss>';
const asked: string[] = [];

vi.stubGlobal('navigator', { locks, onLine: true });
vi.stubGlobal('fetch', async (url: string) => {
  // The package's own weights: nobody is asked for them.
  if (url.startsWith('chrome-extension:')) return new Response('', { status: 404 });
  asked.push(url);
  return new Response(url.includes('/api/') ? '<feed><totalResults>0</totalResults></feed>' : FEED);
});
background.main();

let makeRoom = async () => {};
beforeEach(async () => {
  asked.length = 0;
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  for (const table of db.tables) await table.clear();
});
afterEach(() => makeRoom());

async function send(type: string, data: unknown, sender: object) {
  const message = { id: 1, type, data, timestamp: Date.now() };
  return new Promise<{ res?: unknown; err?: { name: string; failure?: unknown } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
}

/** Fails on a full disk, says so, leaves nothing behind, and is done once there is room. */
async function isTold(type: string, data: unknown, sender: object) {
  makeRoom = await fillDisk(here);
  expect((await send(type, data, sender)).err).toMatchObject({ name: 'GlossError', failure: FULL });
  expect(await storageTrouble.getValue()).toMatchObject({ failure: FULL });
  const written = [db.papers, db.marks, db.follows];
  expect(await Promise.all(written.map((table) => table.count()))).toEqual([0, 0, 0]);
  await makeRoom();
  expect((await send(type, data, sender)).err).toBeUndefined();
  expect(await storageTrouble.getValue()).toBeNull();
}

describe('on a full disk', () => {
  it('a mark is told to its sender and to the pages, until one goes well', () =>
    isTold('mark', { page: facts(), kind: 'starred', on: true }, page));

  it('a round that cannot be written is told of, asks nobody, and rings again when it said', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], true, 0);
    makeRoom = await fillDisk(here);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    const trouble = await vi.waitUntil(() => storageTrouble.getValue());
    expect(trouble).toMatchObject({
      failure: FULL,
      rounds: [{ state: 'failed', failures: 1, failure: FULL }],
    });
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.get('poll'))?.scheduledTime).toBe(trouble.rounds?.[0]?.nextAt),
    );
    // Not due yet: nothing is tried. When it is, it counts on.
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    const again = { ...trouble, rounds: [{ ...trouble.rounds?.[0], nextAt: Date.now() - 1 }] };
    await storageTrouble.setValue(again as typeof trouble);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await vi.waitFor(
      async () => expect(await storageTrouble.getValue()).toMatchObject({ rounds: [{ failures: 2 }] }),
      8000,
    );
    expect(asked).toEqual([]);
    // A mark that finds room does not make the round forgotten.
    await makeRoom();
    await send('mark', { page: facts(), kind: 'starred', on: true }, page);
    expect(await storageTrouble.getValue()).toMatchObject({ rounds: [{ failures: 2 }] });
    await send('refresh', undefined, popup);
    await vi.waitFor(async () => expect((await db.rounds.get('arxiv'))?.state).toBe('done'), 8000);
    await vi.waitFor(async () => expect(await storageTrouble.getValue()).toBeNull());
    expect(asked[0]).toBe('https://rss.arxiv.org/rss/cs.LG');
  }, 20_000);
});

describe('the alarm', () => {
  it('is due soon where the row was written by a clock years ahead', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], true, 0);
    const ahead = Date.now() + 9000 * HOUR;
    const lists = ['arxiv:cs.LG' as const, 'arxiv:cs.AI' as const];
    await db.rounds.put({
      source: 'arxiv',
      state: 'done',
      lists,
      startedAt: ahead,
      nextAt: ahead,
      failures: 0,
    });
    // Changing the interval is what a reader can do that sets the alarm and asks nothing.
    await fakeBrowser.storage.local.set({ pollHours: 5 });
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get('poll');
      expect(alarm?.periodInMinutes).toBe(300);
      expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 2 * MINUTE);
    });
  });
});

// Last: it polls.
describe('following on a full disk', () => {
  it('is told to its sender and to the pages, until it goes well', () =>
    isTold('follow', { lists: ['arxiv:cs.LG'], on: true }, popup));
});
