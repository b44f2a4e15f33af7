import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setupLines } from '../../../entrypoints/background/lines';
import { prepare } from '../../../lib/polling/prepare';
import { db } from '../../../lib/store/db';
import { setNote } from '../../../lib/store/marks';
import { facts } from '../invented';

// Nothing of the package can be read: the names of tags are then their ids.
vi.stubGlobal('fetch', async () => Response.error());
vi.spyOn(console, 'warn').mockImplementation(() => {});
setupLines();
const opened: unknown[] = [];
Object.assign(fakeBrowser.tabs, { create: async (how: unknown) => void opened.push(how) });

const on = (url: string) => ({ id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId: 0 });
const list = on('https://arxiv.org/list/cs.LG/recent');
const abstract = on('https://arxiv.org/abs/2606.00001');
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };

async function send(
  type: string,
  data: unknown,
  sender: object = list,
): Promise<{ res?: unknown; err?: { message: string } }> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
}

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
  opened.length = 0;
});

const paper = facts();
const { id } = paper;

describe('pages that list papers', () => {
  it.each([
    ['lines', { ids: [id], told: true }, abstract, 'not for this sender'],
    ['lines', { ids: [id], told: true }, popup, 'not for this sender'],
    ['lines', { ids: [`${id}v2`], told: true }, list, 'wrong shape'],
    ['lines', { ids: Array(501).fill(id), told: true }, list, 'wrong shape'],
    ['lines', { ids: [id] }, list, 'wrong shape'],
    ['lineNote', { id: '../../login' }, list, 'wrong shape'],
    ['markListed', { id, kind: 'deleted', on: true }, list, 'wrong shape'],
    ['markListed', { id, kind: 'hidden', on: true }, abstract, 'not for this sender'],
    ['openListed', { id: 'javascript:alert(1)' }, list, 'wrong shape'],
    ['openListed', { id }, popup, 'not for this sender'],
  ])('are refused %s where it is not right (case %#)', async (type, data, sender, why) => {
    const { res, err } = await send(type, data, sender);
    expect([res, err?.message]).toEqual([undefined, expect.stringContaining(why)]);
    expect([await db.marks.count(), opened]).toEqual([0, []]);
  });

  it('are told what is known of a paper, mark it, and unfold its note', async () => {
    expect((await send('lines', { ids: [id], told: false })).res).toEqual([]);
    expect((await send('lineNote', { id })).res).toBeUndefined();
    await db.papers.put(prepare({ paper, type: 'new' }, 1_000).paper);
    await send('markListed', { id, kind: 'read', on: true });
    const starred = await send('markListed', { id, kind: 'starred', on: true });
    expect(starred.res).toMatchObject({ readAt: expect.any(Number), starredAt: expect.any(Number) });
    const { res } = await send('lines', { ids: ['2606.00009', id], told: false });
    expect(res).toMatchObject([{ id, kept: true, mark: { starredAt: expect.any(Number) } }]);
    expect((await send('lineNote', { id })).res).toMatchObject({
      digest: { engine: 'extractive' },
      primary: 'cs.LG',
      mark: { paper: paper.key },
    });
    await setNote(db, paper.key, 'ask Ada');
    for (const [type, data] of [
      ['lineNote', { id }],
      ['lines', { ids: [id], told: false }],
      ['markListed', { id, kind: 'read', on: true }],
    ] as const)
      expect(JSON.stringify((await send(type, data)).res)).not.toContain('ask Ada');
    await send('markListed', { id, kind: 'starred', on: false });
    expect(await db.marks.get(paper.key)).not.toHaveProperty('starredAt');
  });

  it('may mark what is not stored: the mark waits for its paper', async () => {
    await send('markListed', { id: 'hep-th/9901001', kind: 'hidden', on: true });
    const { res } = await send('lines', { ids: ['hep-th/9901001'], told: true });
    expect(res).toEqual([{ id: 'hep-th/9901001', mark: { hiddenAt: expect.any(Number) } }]);
  });

  it('have a paper opened behind them', async () => {
    await send('openListed', { id });
    expect(opened).toEqual([{ url: `https://arxiv.org/abs/${id}`, active: false, openerTabId: 7 }]);
  });
});
