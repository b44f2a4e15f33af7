import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../lib/clock';
import { GlossDb } from '../../../lib/store/db';
import { createHostGate } from '../../../lib/store/host-gate';
import { fillDisk } from '../../browsers/full-disk';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;
let db: GlossDb;
let now: number;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`gate-${++number}`);
  now = NOW;
});

describe('a host that wants to be left alone', () => {
  it('is, also when that could not be written down', async () => {
    const gate = createHostGate(db, () => now);
    const makeRoom = await fillDisk(here);
    await gate.holdOff('arxiv.org', NOW + HOUR, 429);
    await makeRoom();
    expect(await gate.reserve('arxiv.org', 3000)).toEqual({ heldOff: { until: NOW + HOUR, status: 429 } });
    now = NOW + HOUR;
    expect(await gate.reserve('arxiv.org', 3000)).toEqual({ at: now });
  });

  it('is asked again when that was written by a clock years ahead', async () => {
    await createHostGate(db, () => NOW + 400 * DAY).holdOff('arxiv.org', NOW + 400 * DAY + HOUR, 429);
    expect(await createHostGate(db, () => NOW).reserve('arxiv.org', 3000)).toEqual({ at: NOW });
  });

  it('takes one row, however often it is asked', async () => {
    const gate = createHostGate(db, () => now);
    for (let i = 0; i < 20; i++) await gate.reserve('arxiv.org', 3000);
    expect(await db.hosts.toArray()).toEqual([{ host: 'arxiv.org', nextTurn: NOW + 60_000 }]);
  });
});
