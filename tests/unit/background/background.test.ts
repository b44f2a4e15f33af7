import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { HOUR } from '../../../lib/clock';
import { db } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { facts } from '../invented';

/** Node has no Web Locks; one context needs no more than this. */
const locks = { request: (...args: unknown[]) => (args.at(-1) as (lock: unknown) => unknown)({}) };
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const page = {
  id: fakeBrowser.runtime.id,
  url: 'https://arxiv.org/abs/2606.00001',
  tab: { id: 1 },
  frameId: 0,
};

const EMPTY_FEED = '<rss version="2.0"><channel><title>cs.LG updates on arXiv.org</title></channel></rss>';
const NO_PAPERS = '<feed><totalResults>0</totalResults></feed>';
const asked: string[] = [];
const ALARM = { name: 'poll', scheduledTime: 0, persistAcrossSessions: true };

vi.stubGlobal('navigator', { locks, onLine: true });
vi.stubGlobal('fetch', async (url: string) => {
  asked.push(url);
  return new Response(url.includes('/api/') ? NO_PAPERS : EMPTY_FEED);
});
// Once, as in a worker; what it registers must stand when this call returns.
background.main();
const atOnce = [
  fakeBrowser.alarms.onAlarm.hasListeners(),
  fakeBrowser.runtime.onStartup.hasListeners(),
  fakeBrowser.runtime.onInstalled.hasListeners(),
  fakeBrowser.runtime.onMessage.hasListeners(),
];

beforeEach(async () => {
  asked.length = 0;
  await fakeBrowser.storage.local.clear();
  for (const table of db.tables) await table.clear();
});

/** Sends a message as the browser hands it to the worker. */
async function send(
  type: string,
  data: unknown,
  sender: object,
): Promise<{ res?: unknown; err?: { message: string } }> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
}

describe('the background', () => {
  it('registers every listener in its first turn', () => {
    expect(atOnce).toEqual([true, true, true, true]);
  });

  // Before any other test polls: what is asked here is asked because of the pause's end alone.
  it('asks at once when a pause ends', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], true, 0);
    await fakeBrowser.storage.local.set({ paused: true });
    expect(asked).toEqual([]);
    await fakeBrowser.storage.local.set({ paused: false });
    await vi.waitFor(() => expect(asked[0]).toBe('https://rss.arxiv.org/rss/cs.LG'), 8000);
    await vi.waitFor(async () => expect((await db.rounds.get('arxiv'))?.state).toBe('done'), 8000);
  }, 20_000);

  it('makes its alarm anew when it is missing, at the reader’s interval', async () => {
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('poll')).toMatchObject({ periodInMinutes: 480 }),
    );
  });

  it('polls when the alarm rings and something is due, and not before', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], true, 0);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await vi.waitFor(async () => expect((await db.rounds.get('arxiv'))?.state).toBe('done'), 8000);
    const after = asked.length;
    expect(asked[0]).toBe('https://rss.arxiv.org/rss/cs.LG');
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    expect(asked).toHaveLength(after);
    await db.rounds.update('arxiv', { nextAt: Date.now() - HOUR });
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(asked.length).toBe(after + 1), 8000);
  }, 30_000);

  it('is not woken every minute where nothing is followed', async () => {
    await fakeBrowser.alarms.clear('poll');
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    const alarm = await vi.waitUntil(() => fakeBrowser.alarms.get('poll'));
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 7 * HOUR);
  });

  it('asks for nothing unattended while it is paused', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], true, 0);
    await fakeBrowser.storage.local.set({ paused: true });
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(asked).toEqual([]);
  });
});

describe('messages', () => {
  it.each([
    ['refresh', undefined, page, 'not for this sender'],
    ['follow', { lists: ['arxiv:cs.LG'], on: true }, page, 'not for this sender'],
    ['countSubjects', { again: false }, page, 'not for this sender'],
    ['countSubjects', { again: 'yes' }, popup, 'wrong shape'],
    ['browse', { id: 'cs.LG', again: false }, page, 'not for this sender'],
    ['browse', { id: 'cs.LG' }, popup, 'wrong shape'],
    ['browse', { id: 'cs.XX', again: false }, popup, 'no subject'],
    ['browse', { id: 'CS.lg', again: false }, popup, 'no subject'],
    ['gloss', facts(), popup, 'not for this sender'],
    ['gloss', { ...facts(), title: 7 }, page, 'wrong shape'],
    ['gloss', { ...facts(), abstract: 'x'.repeat(1_000_000) }, page, 'wrong shape'],
    ['gloss', null, page, 'wrong shape'],
    ['gloss', facts({ id: '2606.00002' }), page, 'another paper'],
    ['mark', { page: facts({ id: '2606.00002' }), kind: 'hidden', on: true }, page, 'another paper'],
    ['gloss', { ...facts(), key: 'arxiv:../../login' }, page, 'another paper'],
    ['mark', { page: facts(), kind: 'deleted', on: true }, page, 'wrong shape'],
    ['follow', { lists: ['file:///etc'], on: true }, popup, 'wrong shape'],
    ['follow', { lists: ['arxiv:cs.LG&x=1'], on: true }, popup, 'wrong shape'],
    ['lookUp', { id: 'x'.repeat(1000) }, popup, 'wrong shape'],
  ])('%s is refused (case %#)', async (type, data, sender, why) => {
    const { res, err } = await send(type, data, sender);
    expect(res).toBeUndefined();
    expect(err?.message).toContain(why);
    expect(await db.follows.count()).toBe(0);
    expect(await db.marks.count()).toBe(0);
  });

  it('a page’s paper is glossed in its own words, and starred', async () => {
    const paper = facts();
    const { res } = await send('gloss', paper, page);
    const gloss = res as {
      digest: { sections: { tldr: { statements: { evidence: { quote: string } }[] } } };
    };
    expect(paper.abstract).toContain(gloss.digest.sections.tldr.statements[0]?.evidence.quote);
    expect((await send('mark', { page: paper, kind: 'starred', on: true }, page)).res).toMatchObject({
      paper: paper.key,
    });
    expect(await db.papers.get(paper.key)).toMatchObject({
      title: paper.title,
      extract: expect.stringContaining('"tldr"'),
    });
  });
});
