import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { HOUR } from '../../../lib/clock';
import { db } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { signFile } from '../../../scripts/lib/sign-file';
import { tagFile } from '../../../scripts/lib/tag-file';
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
  // Files of the package are no questions to anybody.
  if (url.endsWith('/roles.bin')) return new Response(readFileSync('public/roles.bin'));
  if (url.endsWith('/tags.json')) return Response.json(tagFile());
  if (url.endsWith('/signs.json')) return Response.json(signFile());
  asked.push(url);
  return new Response(url.includes('/api/') ? NO_PAPERS : EMPTY_FEED);
});
const onAdded: ((added: { origins: string[] }) => void)[] = [];
Object.assign(fakeBrowser.permissions.onAdded, { addListener: onAdded.push.bind(onAdded) });
const allowed: string[] = [];
Object.assign(fakeBrowser.permissions, {
  contains: async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => origin.includes('arxiv.org/') || allowed.includes(origin)),
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
  allowed.length = 0;
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
    // While it looks, the alarm is near: should the worker die then.
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get('poll');
      expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 7 * HOUR);
    }, 15_000);
  }, 30_000);

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
    ['follow', { lists: ['journal:javascript:alert(1)'], on: true }, popup, 'wrong shape'],
    [
      'follow',
      { lists: ['journal:http://journals.plos.org/plosone/feed/atom'], on: true },
      popup,
      'wrong shape',
    ],
    ['follow', { lists: ['journal:https://a:b@example.org/feed'], on: true }, popup, 'wrong shape'],
    ['follow', { lists: ['biorxiv:cell biology&x=1'], on: true }, popup, 'wrong shape'],
    ['follow', { lists: ['nowhere:all'], on: true }, popup, 'wrong shape'],
    ['follow', { lists: ['biorxiv:all'], on: true }, page, 'not for this sender'],
    ['follow', { lists: ['biorxiv:all'], on: true, name: 'x'.repeat(301) }, popup, 'wrong shape'],
    ['discover', { address: 'https://example.org/' }, page, 'not for this sender'],
    ['discover', { address: 'x'.repeat(3000) }, popup, 'wrong shape'],
    ['lookUp', { id: 'x'.repeat(1000) }, popup, 'wrong shape'],
  ])('%s is refused (case %#)', async (type, data, sender, why) => {
    const { res, err } = await send(type, data, sender);
    expect(res).toBeUndefined();
    expect(err?.message).toContain(why);
    expect(await db.follows.count()).toBe(0);
    expect(await db.marks.count()).toBe(0);
  });

  it('a page’s paper is told by what it is about, in every language', async () => {
    const { res } = await send('gloss', facts({ title: 'Random Walks', categories: ['math.PR'] }), page);
    expect(res).toMatchObject({
      digest: { tags: ['math.PR', 'random-walks'] },
      tagNames: { en: ['Probability', 'Random Walks'], 'zh-CN': ['概率论', '随机游走'] },
    });
  });

  it('a page’s paper is glossed in its own words, and starred', async () => {
    const paper = facts({
      authors: [{ name: 'Nilsdotter, Ada' }, { name: ',' }, { name: 'The HERA Collaboration' }],
    });
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
      // As people write them, whatever the page's metadata do.
      authors: [{ name: 'Ada Nilsdotter' }, { name: 'The HERA Collaboration' }],
      extract: expect.stringContaining('"tldr"'),
    });
  });
});

describe('lists of every source', () => {
  const lists = ['biorxiv:cell_biology', 'medrxiv:all', 'journal:https://feeds.example.org/a?b=c'];

  it('are followed, a pasted feed by the name it has; and nobody is asked who is not allowed', async () => {
    await send('follow', { lists, on: true, name: 'A Journal' }, popup);
    expect((await db.follows.toArray()).map(({ list }) => list).sort()).toEqual([...lists].sort());
    expect((await db.follows.get('journal:https://feeds.example.org/a?b=c'))?.name).toBe('A Journal');
    await vi.waitFor(async () => {
      for (const source of ['biorxiv', 'medrxiv', 'journal'] as const)
        expect((await db.rounds.get(source))?.failure?.kind).toBe('not-permitted');
    }, 20_000);
    expect(asked.filter((url) => !url.includes('arxiv.org'))).toEqual([]);
  }, 30_000);

  it('are asked for at once when their hosts are allowed', async () => {
    await setFollowed(db, ['biorxiv:cell_biology'], true, 0);
    const round = {
      source: 'biorxiv',
      state: 'failed',
      lists: ['biorxiv:cell_biology'],
      failures: 1,
    } as const;
    await db.rounds.put({
      ...round,
      lists: [...round.lists],
      startedAt: Date.now(),
      nextAt: Date.now() + HOUR,
    });
    const origins = ['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*'];
    allowed.push(...origins);
    for (const tell of onAdded) tell({ origins });
    const feed = 'https://connect.biorxiv.org/biorxiv_xml.php?subject=cell_biology';
    await vi.waitFor(() => expect(asked).toContain(feed), 8000);
  }, 20_000);

  it('an address that is not allowed is not read', async () => {
    const { res } = await send('discover', { address: 'https://example.org/' }, popup);
    expect(res).toEqual({ kind: 'failed', failure: { kind: 'not-permitted', host: 'example.org' } });
    // Of what is followed something may still be on its way.
    expect(asked.filter((each) => new URL(each).host === 'example.org')).toEqual([]);
  });

  it('an allowed address is read, and its feed told; or that it is none', async () => {
    allowed.push('https://example.org/*');
    const { res } = await send('discover', { address: 'https://example.org/feed' }, popup);
    expect(res).toMatchObject({ kind: 'found', feeds: [{ feed: 'https://example.org/feed' }] });
    expect((await send('discover', { address: 'no address at all' }, popup)).res).toEqual({ kind: 'none' });
  });
});
