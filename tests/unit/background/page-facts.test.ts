import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { type Gloss, REFUSED } from '../../../lib/messaging';
import { db } from '../../../lib/store/db';
import { renderHtml } from '../../fake-web/arxiv/html/paper';
import { facts } from '../invented';

const locks = { request: (...args: unknown[]) => (args.at(-1) as (lock: unknown) => unknown)({}) };
const page = {
  id: fakeBrowser.runtime.id,
  url: 'https://arxiv.org/abs/2606.00001',
  tab: { id: 1 },
  frameId: 0,
};
vi.stubGlobal('navigator', { locks, onLine: true });
vi.stubGlobal('fetch', async () => new Response(''));
background.main();

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
});
afterEach(() => vi.restoreAllMocks());

/** Sends a message as the browser hands it to the worker. */
function send(type: string, data: unknown): Promise<{ res?: unknown; err?: Error }> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, page as never, resolve as never);
  });
}

function without(...names: string[]): object {
  const rest = Object.entries(facts()).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(rest), ...(names.includes('categories') && { categories: [] }) };
}

describe('a page that does not tell all', () => {
  it.each([['version'], ['primary', 'categories'], ['version', 'primary', 'categories']])(
    'without %s %s: a digest that claims none, a star, and no paper stored that could be wrong',
    async (...names) => {
      const { res } = await send('gloss', without(...names));
      const { digest } = res as Gloss;
      expect(digest.sections.tldr.statements).toHaveLength(1);
      expect(digest).not.toHaveProperty('version');
      expect((await send('mark', { page: without(...names), kind: 'starred', on: true })).res).toMatchObject({
        paper: 'arxiv:2606.00001',
      });
      expect(await db.marks.count()).toBe(1);
      expect(await db.papers.count()).toBe(0);
      expect(await db.digests.count()).toBe(0);
    },
  );

  it('leaves a paper as it is that came by its list', async () => {
    await db.papers.put({ ...facts({ version: 3 }), arrivedAt: 1 });
    await send('mark', { page: facts({ version: 1 }), kind: 'starred', on: true });
    expect(await db.papers.get('arxiv:2606.00001')).toMatchObject({ version: 3, arrivedAt: 1 });
  });
});

describe('the page of a paper’s HTML', () => {
  const ofHtml = { ...page, url: 'https://arxiv.org/html/2606.00001v1#S3' };
  const ask = (type: string, data: unknown, sender: object = ofHtml) =>
    new Promise<{ res?: unknown; err?: Error }>((resolve) => {
      const message = { id: 1, type, data, timestamp: Date.now() };
      void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
    });

  it('is told of its own paper as it is stored, if it is', async () => {
    expect((await ask('storedPaper', without('categories'))).res).toBeUndefined();
    await db.papers.put({ ...facts(), arrivedAt: 1 });
    expect((await ask('storedPaper', without('categories'))).res).toMatchObject(facts());
  });

  it('gets a gloss, and nothing of another paper', async () => {
    expect((await ask('gloss', without('categories'))).res).toHaveProperty('digest');
    const other = { ...ofHtml, url: 'https://arxiv.org/html/2606.00002v1' };
    for (const type of ['storedPaper', 'gloss'])
      expect((await ask(type, facts(), other)).err).toMatchObject({ name: REFUSED });
  });
});

describe('a paper’s HTML', () => {
  const html = renderHtml({ title: 'Sorting', abstract: 'We sort.', categories: ['cs.LG'] }, 1);

  it('is taken apart where its page sends it', async () => {
    const { res } = await send('fullText', { page: facts(), html });
    expect(res).toMatchObject({ kind: 'read', sections: 3 });
    expect((res as { outlook: unknown[] }).outlook).toHaveLength(3);
  });

  it('is broken where it ends before its end, or is nested as none is', async () => {
    const cut = html.slice(0, html.indexOf('</body>'));
    const deep = '<div>'.repeat(200_000);
    for (const bad of [cut, deep, ''])
      expect((await send('fullText', { page: facts(), html: bad })).res).toEqual({ kind: 'broken' });
  });

  it('is refused of another paper, of a wrong shape, and above ten megabytes', async () => {
    for (const bad of [
      { page: facts({ id: '2606.00002' }), html },
      { page: facts(), html: 7 },
      { page: facts(), html: ' '.repeat(10 * 1024 * 1024 + 1) },
    ])
      expect((await send('fullText', bad)).err?.name).toBe(REFUSED);
  });
});

describe('when something is wrong', () => {
  it('a database that cannot be read costs the star, not the note', async () => {
    vi.spyOn(db.marks, 'bulkGet').mockRejectedValue(new DOMException('broken', 'UnknownError'));
    const { res } = await send('gloss', facts());
    expect(res).toMatchObject({ marksUnread: true });
    expect((res as Gloss).digest.sections.tldr.statements).toHaveLength(1);
  });

  it('a refusal has a name of its own on the wire; a failed write has not', async () => {
    expect((await send('gloss', { ...facts(), title: 7 })).err?.name).toBe(REFUSED);
    expect((await send('gloss', facts({ id: '2606.00002' }))).err?.name).toBe(REFUSED);
    vi.spyOn(db.marks, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const { err } = await send('mark', { page: facts(), kind: 'starred', on: true });
    expect(err).toBeDefined();
    expect(err?.name).not.toBe(REFUSED);
  });
});
