import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/clock';
import { type RoundDeps, runRound } from '../../../lib/polling/round';
import type { Batch } from '../../../lib/records/announcement';
import type { Round } from '../../../lib/records/round';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { setMark } from '../../../lib/store/marks';
import { fillDisk } from '../../browsers/full-disk';
import { announced } from '../invented';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;
const FULL = { kind: 'storage', reason: 'full' };

let db: GlossDb;
let makeRoom = async () => {};
let asked: number;
let lost: Round[];
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`full-${++number}`);
  asked = 0;
  lost = [];
  await setFollowed(db, ['arxiv:cs.LG'], true, NOW);
});
afterEach(() => makeRoom());

function deps(batch: Partial<Batch> = {}, now = NOW): RoundDeps {
  const whole: Batch = { day: '2026-06-18', via: 'feed', papers: [announced()], rejected: [], ...batch };
  return {
    db,
    source: {
      id: 'arxiv',
      hosts: [],
      today: async () => {
        asked++;
        return whole;
      },
      submitted: () => Promise.reject(new Error('not to be asked')),
    },
    now: () => now,
    fetch: async () => ({ body: '' }),
    settings: async () => ({ pollHours: 8, historyDays: 7 }),
    onUnstored: (round) => lost.push(round),
  };
}

describe.each(['write', 'transaction'] as const)('a disk that is full (%s)', (how) => {
  it('at once: arXiv is not asked, and the round is remembered elsewhere, twice as long each time', async () => {
    makeRoom = await fillDisk(here, { how });
    const first = await runRound(deps());
    expect(first).toMatchObject({ state: 'failed', failure: FULL, failures: 1, nextAt: NOW + 5 * MINUTE });
    expect(lost).toEqual([first]);
    const second = await runRound({ ...deps(), unstored: first });
    expect(second).toMatchObject({ failures: 2, nextAt: NOW + 10 * MINUTE });
    expect(asked).toBe(0);
    await makeRoom();
    expect(await runRound({ ...deps(), unstored: second })).toMatchObject({ state: 'done', failures: 0 });
    expect(await db.rounds.toArray()).toMatchObject([{ state: 'done' }]);
  });

  it.each(['papers', 'announcements'])('for %s: says so, backs off, keeps what was there', async (store) => {
    await runRound(deps());
    await setMark(db, 'arxiv:2606.00001', 'starred', true, NOW);
    makeRoom = await fillDisk(here, { how, stores: [store] });
    const later = deps({ papers: [announced({ id: '2606.00002' })], day: '2026-06-19' }, NOW + DAY);
    expect(await runRound(later)).toMatchObject({
      state: 'failed',
      failure: FULL,
      nextAt: NOW + DAY + 5 * MINUTE,
    });
    expect(lost).toEqual([]);
    expect(await db.rounds.toArray()).toMatchObject([{ state: 'failed' }]);
    expect(await db.papers.toCollection().primaryKeys()).toEqual(['arxiv:2606.00001']);
    expect(await db.marks.count()).toBe(1);
    await makeRoom();
    expect(await runRound(later)).toMatchObject({ state: 'done' });
    expect(await db.papers.count()).toBe(2);
  });

  it('forgets what is due, and tries once more', async () => {
    await runRound(deps());
    const much = deps({ papers: [announced({ id: '2606.00009' })], day: '2026-06-28' }, NOW + 10 * DAY);
    // Room for a newer day is there as soon as the old one went; something newer is kept, so that it is due.
    await runRound(deps({ papers: [announced({ id: '2606.00005' })], day: '2026-06-23' }, NOW + 5 * DAY));
    await setMark(db, 'arxiv:2606.00005', 'read', true, NOW);
    const fill = await fillDisk(here, { how, stores: ['papers'] });
    makeRoom = fill;
    db.papers.hook('deleting', () => void fill());
    expect(
      await runRound({ ...much, settings: async () => ({ pollHours: 8, historyDays: 2 }) }),
    ).toMatchObject({
      state: 'done',
    });
    expect(await db.papers.toCollection().primaryKeys()).toEqual(['arxiv:2606.00005', 'arxiv:2606.00009']);
  });

  it('for its own row alone: the papers are kept, the round claims nothing', async () => {
    const asking = deps();
    const today = async () => {
      makeRoom = await fillDisk(here, { how, stores: ['rounds'] });
      return asking.source.today([], asking.fetch);
    };
    const round = await runRound({ ...asking, source: { ...asking.source, today } });
    expect(round).toMatchObject({ state: 'failed', failure: FULL, nextAt: NOW + 5 * MINUTE });
    expect(lost).toEqual([round]);
    expect(await db.papers.count()).toBe(1);
    await makeRoom();
    expect(await runRound({ ...deps({}, NOW + HOUR), unstored: round })).toMatchObject({ state: 'done' });
    expect(await db.announcements.count()).toBe(1);
  });
});

describe('a database that cannot be read', () => {
  it('fails the round and asks nobody', async () => {
    db.close({ disableAutoOpen: true });
    const round = await runRound(deps());
    expect(round).toMatchObject({ state: 'failed', failure: { kind: 'storage', reason: 'closed' } });
    expect(lost).toEqual([round]);
    expect(asked).toBe(0);
  });
});
