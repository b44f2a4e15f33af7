import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR } from '../../../lib/clock';
import type { Pace } from '../../../lib/records/host';
import { GlossDb } from '../../../lib/store/db';
import { createHostGate } from '../../../lib/store/host-gate';
import { fillDisk } from '../../browsers/full-disk';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const PACE: Pace = { host: 'rss.arxiv.org', gap: 3000 };
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;
let db: GlossDb;
let now: number;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`gate-${++number}`);
  now = NOW;
});
const gateOf = () =>
  createHostGate(
    db,
    () => now,
    () => 0,
  );
const throttled = { kind: 'throttled', status: 429, wish: HOUR } as const;

describe('a host that wants to be left alone', () => {
  it.each([true, false])(
    'is, also when that could not be written down (its row was there: %s)',
    async (before) => {
      const gate = gateOf();
      if (before) await gate.take('arxiv.org', PACE, false);
      const makeRoom = await fillDisk(here);
      expect(await gate.settle('arxiv.org', PACE, throttled)).toBe(NOW + HOUR);
      await makeRoom();
      const held = { kind: 'throttled', until: NOW + HOUR, status: 429 };
      expect(await gate.take('arxiv.org', PACE, true)).toEqual(held);
      now = NOW + HOUR;
      expect(await gate.take('arxiv.org', PACE, true)).toEqual({ kind: 'go' });
      expect(await gate.settle('arxiv.org', PACE, { kind: 'answered' })).toBeUndefined();
    },
  );

  it('is as long as was told, however long that takes to write, and whatever chance says next', async () => {
    let chance = 0;
    const gate = createHostGate(
      db,
      () => now++,
      () => (chance += 0.1),
    );
    const until = await gate.settle('arxiv.org', PACE, { kind: 'throttled', status: 429 });
    expect(await gate.take('arxiv.org', PACE, false)).toEqual({ kind: 'throttled', until, status: 429 });
  });

  it('is by a worker that never heard of it, as far as it was written', async () => {
    await gateOf().settle('arxiv.org', PACE, throttled);
    expect(await gateOf().take('arxiv.org', { ...PACE, host: 'arxiv.org' }, false)).toMatchObject({
      kind: 'throttled',
    });
  });

  it('is not asked where its turn cannot be written down', async () => {
    const gate = gateOf();
    await db.hosts.count();
    const makeRoom = await fillDisk(here);
    await expect(gate.take('arxiv.org', PACE, false)).rejects.toThrow();
    await makeRoom();
  });
});

describe('a host', () => {
  it('takes one row, however often it is asked, and no more of it than it must', async () => {
    const gate = gateOf();
    for (let i = 0; i < 20; i++) {
      await gate.take('arxiv.org', PACE, false);
      await gate.settle('arxiv.org', PACE, { kind: i % 2 ? 'answered' : 'failed', reached: true });
      now += 3000;
    }
    expect(await db.hosts.toArray()).toEqual([{ host: 'arxiv.org', nextTurn: now }]);
  });

  it('of the Gloss before is read as it was written', async () => {
    await db.hosts.put({
      host: 'arxiv.org',
      nextTurn: NOW + 2000,
      heldOff: { until: NOW + HOUR, status: 503 },
    });
    expect(await gateOf().take('arxiv.org', PACE, false)).toMatchObject({ kind: 'throttled', status: 503 });
    await db.hosts.put({ host: 'arxiv.org', nextTurn: NOW + 2000 });
    expect(await gateOf().take('arxiv.org', PACE, false)).toEqual({ kind: 'wait', until: NOW + 2000 });
  });

  it('that refused or failed may be released; one that asked for less may not', async () => {
    const gate = gateOf();
    await gate.settle('a.org', PACE, { kind: 'forbidden' });
    await gate.settle('b.org', PACE, { kind: 'failed', reached: true });
    await gate.settle('c.org', PACE, throttled);
    now += 3000;
    for (const host of ['a.org', 'b.org', 'c.org']) await gate.release(host);
    expect(await gate.take('a.org', PACE, false)).toEqual({ kind: 'go' });
    expect(await gate.take('b.org', PACE, false)).toEqual({ kind: 'go' });
    expect(await gate.take('c.org', PACE, false)).toMatchObject({ kind: 'throttled' });
  });
});
