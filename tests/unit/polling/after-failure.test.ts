import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import { afterFailure } from '../../../lib/polling/back-off';
import { dayStatus } from '../../../lib/polling/day-status';
import { nothingLost } from '../../../lib/polling/nothing-lost';
import { runRound } from '../../../lib/polling/round';
import type { Batch } from '../../../lib/records/announcement';
import type { Failure, Round } from '../../../lib/records/round';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { announced } from '../invented';

/** Thursday, six in the morning in New York. */
const NOW = Date.parse('2026-06-18T10:00:00Z');
const row = (given: Partial<Round>): Round => ({
  source: 'arxiv',
  state: 'done',
  lists: ['arxiv:cs.LG'],
  startedAt: NOW,
  failures: 0,
  ...given,
});

describe('the next try', () => {
  const minutes = (failure: Failure, failures: number) =>
    (afterFailure(failure, row({ failures }), NOW, 8).nextAt - NOW) / MINUTE;

  it('comes later with each failure, up to the reader’s own interval, and never fails to come', () => {
    const waits = [0, 1, 2, 6, 7, 1000].map((failures) => minutes({ kind: 'unreachable' }, failures));
    expect(waits).toEqual([5, 10, 20, 320, 480, 480]);
  });

  it.each([404, 410])('comes with the next ordinary round after %i', (status) => {
    expect(minutes({ kind: 'http', status }, 0)).toBe(480);
  });

  it('comes when a host has rested that failed: nothing failed anew', () => {
    const failure: Failure = { kind: 'resting', host: 'arxiv.org', retryAt: NOW + HOUR };
    const before = row({ state: 'failed', failure: { kind: 'timeout' }, failures: 3, nextAt: NOW });
    expect(afterFailure(failure, before, NOW, 8)).toEqual({ failures: 3, nextAt: NOW + HOUR });
  });

  it('is the next ordinary round where a host refuses, and not promised', () => {
    const failure: Failure = { kind: 'forbidden', host: 'arxiv.org' };
    expect(minutes(failure, 0)).toBe(480);
    const failed = row({ state: 'failed', failure, nextAt: NOW + HOUR });
    const facts = {
      day: '2026-06-18',
      count: 0,
      round: failed,
      categories: ['cs.LG'],
      paused: false,
      now: NOW,
    };
    expect(dayStatus(facts)).toEqual({ kind: 'failed', failure, lost: true });
  });

  it('is not put off by asking while arXiv rests', () => {
    const failure: Failure = { kind: 'throttled', status: 429, retryAt: NOW + HOUR };
    const before = row({ state: 'failed', failure, failures: 1, nextAt: NOW + HOUR });
    expect(afterFailure(failure, before, NOW + MINUTE, 8)).toEqual({ failures: 1, nextAt: NOW + HOUR });
    const anew: Failure = { ...failure, retryAt: NOW + 2 * HOUR };
    expect(afterFailure(anew, before, NOW + HOUR, 8)).toEqual({ failures: 2, nextAt: NOW + 2 * HOUR });
  });
});

describe('whether nothing is lost', () => {
  const wednesday = '2026-06-17';
  const soon = NOW + HOUR;
  const tomorrow = NOW + 24 * HOUR;

  it.each<[string, Partial<Round>, number | undefined, boolean]>([
    ['yesterday was read, and today’s feed is still there at the next try', { day: wednesday }, soon, true],
    ['today’s feed is over by then', { day: wednesday }, tomorrow, false],
    ['nobody looks again', { day: wednesday }, undefined, false],
    ['today was read', { day: '2026-06-18' }, tomorrow, true],
    ['a day in between was missed', { day: '2026-06-16' }, soon, false],
    ['it is the first time', {}, soon, true],
    ['an empty feed on a working day tells of the day before', { answeredAt: NOW - 24 * HOUR }, soon, false],
  ])('%s: %#', (_what, given, nextAt, nothing) => {
    expect(nothingLost(row(given), nextAt, NOW)).toBe(nothing);
  });

  it('counts no weekend as missed', () => {
    const monday = Date.parse('2026-06-22T10:00:00Z');
    expect(nothingLost(row({ day: '2026-06-19' }), monday + HOUR, monday)).toBe(true);
    // An empty feed on Sunday.
    expect(nothingLost(row({ answeredAt: monday - 24 * HOUR }), monday + HOUR, monday)).toBe(true);
    const sunday = monday - 24 * HOUR;
    expect(nothingLost(row({ day: '2026-06-19' }), monday, sunday)).toBe(true);
  });
});

describe('what arXiv said last', () => {
  let db: GlossDb;
  let number = 0;
  beforeEach(async () => {
    db = new GlossDb(`after-failure-${++number}`);
    await setFollowed(db, ['arxiv:cs.LG', 'arxiv:cs.XX'], true, NOW);
  });
  const ask = (today: () => Promise<Batch>, now = NOW) =>
    runRound({
      db,
      now: () => now,
      fetch: async () => ({ body: '' }),
      source: {
        id: 'arxiv',
        hosts: [],
        today,
        submitted: async () => ({ via: 'api', papers: [], rejected: [] }),
      },
      settings: async () => ({ pollHours: 8, historyDays: 7 }),
    });
  const fails = () => Promise.reject(new GlossError({ kind: 'unreachable' }));
  const told: Batch = {
    day: '2026-06-18',
    via: 'feed',
    papers: [announced()],
    rejected: Array.from({ length: 9 }, (_, i) => ({ entry: `${i}`.repeat(999), reason: 'paper.id' })),
    unknown: ['cs.XX'],
  };

  it('outlives a failure, and the next answer replaces it', async () => {
    await ask(async () => told);
    const kept = { answeredAt: NOW, day: '2026-06-18', received: 1, rejected: 9, unknown: ['cs.XX'] };
    const failed = await ask(fails, NOW + HOUR);
    expect(failed).toMatchObject({ ...kept, state: 'failed', failures: 1 });
    expect(failed?.rejections).toHaveLength(5);
    expect(failed?.rejections?.[0]?.entry).toHaveLength(200);
    const { unknown: _all, ...better } = told;
    const done = await ask(async () => ({ ...better, rejected: [] }), NOW + 2 * HOUR);
    expect(done).not.toHaveProperty('unknown');
    expect(done).not.toHaveProperty('rejections');
  });

  it('is not what a round says that died, or that one before it failed', async () => {
    await ask(fails);
    // It never comes back, as when the worker dies.
    void ask(() => new Promise(() => {}), NOW + HOUR);
    const died = await vi.waitFor(async () => {
      const round = await db.rounds.get('arxiv');
      expect(round).toMatchObject({ state: 'running', finishedAt: NOW });
      return round as Round;
    });
    const status = (round: Round) =>
      dayStatus({
        day: '2026-06-18',
        count: 0,
        round,
        categories: ['cs.LG'],
        paused: false,
        now: NOW + 2 * HOUR,
      }).kind;
    expect(status(died)).toBe('not-asked');
    expect(status({ ...died, answeredAt: NOW })).toBe('none-yet');
  });

  it('is asked of its last day only for lists it knows', async () => {
    let asked: string[] = [];
    const source = {
      id: 'arxiv' as const,
      hosts: [],
      today: async (): Promise<Batch> => ({ via: 'feed', papers: [], rejected: [], unknown: ['cs.XX'] }),
      submitted: async (categories: string[]): Promise<Batch> => {
        asked = categories;
        return { via: 'api', papers: [], rejected: [] };
      },
    };
    const round = await runRound({
      db,
      source,
      now: () => NOW,
      fetch: async () => ({ body: '' }),
      settings: async () => ({ pollHours: 8, historyDays: 7 }),
    });
    expect(asked).toEqual(['cs.LG']);
    expect(round?.unknown).toEqual(['cs.XX']);
  });

  it('without a day comes under that of its arrival, once', async () => {
    const { day: _none, ...undated } = told;
    await ask(async () => undated);
    const days = async () => (await db.announcements.toArray()).map(({ day, paper }) => `${day} ${paper}`);
    expect(await days()).toEqual(['2026-06-18 arxiv:2606.00001']);
    const next = NOW + 24 * HOUR;
    // The same again is a stale day; with news in it, only these are of today.
    expect(await ask(async () => undated, next)).toMatchObject({ undated: true, day: '2026-06-18' });
    await ask(
      async () => ({ ...undated, papers: [...undated.papers, announced({ id: '2606.00002' })] }),
      next,
    );
    expect(await days()).toEqual(['2026-06-18 arxiv:2606.00001', '2026-06-19 arxiv:2606.00002']);
  });
});
