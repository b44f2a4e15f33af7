import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import { isRunning } from '../../../lib/polling/due';
import { type RoundDeps, runRound } from '../../../lib/polling/round';
import { withSignOfLife } from '../../../lib/polling/sign-of-life';
import type { Batch } from '../../../lib/records/announcement';
import { extractOf } from '../../../lib/records/extract';
import { ofDay } from '../../../lib/store/days';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { setMark } from '../../../lib/store/marks';
import { announced } from '../invented';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const DAY = '2026-06-18';
/** Friday, 20 minutes after New York's midnight. */
const NEXT = Date.parse('2026-06-19T04:20:00Z');
const batchOf = (papers: Batch['papers'], day = DAY): Batch => ({ day, via: 'feed', papers, rejected: [] });

let db: GlossDb;
let number = 0;
beforeEach(async () => {
  db = new GlossDb(`round-${++number}`);
  await setFollowed(db, ['arxiv:cs.LG'], true, NOW);
});

function deps(today: () => Promise<Batch>, submitted?: () => Promise<Batch>, now = NOW): RoundDeps {
  const source = {
    id: 'arxiv' as const,
    hosts: [],
    today,
    submitted: submitted ?? (() => Promise.reject(new Error('not to be asked'))),
  };
  return {
    db,
    source,
    now: () => now,
    random: () => 0,
    fetch: async () => ({ body: '' }),
    settings: async () => ({ pollHours: 8, historyDays: 7 }),
  };
}

describe('a round', () => {
  it('stores papers, announcements and digests, and says when it asks again', async () => {
    const round = await runRound(
      deps(async () => batchOf([announced(), announced({ id: '2606.00002', type: 'cross' })])),
    );
    expect(round).toMatchObject({
      state: 'done',
      received: 2,
      rejected: 0,
      day: DAY,
      nextAt: NEXT,
      failures: 0,
    });
    expect(await db.papers.count()).toBe(2);
    const stored = await db.papers.get('arxiv:2606.00001');
    expect(stored && extractOf(stored)?.sections.tldr.statements[0]?.evidence.check).toBe('verbatim');
    expect(await db.announcements.toCollection().primaryKeys()).toEqual([
      [DAY, 'arxiv:cs.LG', 'arxiv:2606.00001'],
    ]);
  });

  it('changes nothing when the same answer comes again, and keeps what the reader said', async () => {
    const once = deps(async () => batchOf([announced()]));
    await runRound(once);
    await setMark(db, 'arxiv:2606.00001', 'starred', true, NOW);
    const before = await Promise.all([db.papers.toArray(), db.announcements.toArray(), db.marks.toArray()]);
    await runRound({ ...once, now: () => NOW + HOUR });
    expect(await Promise.all([db.papers.toArray(), db.announcements.toArray(), db.marks.toArray()])).toEqual(
      before,
    );
  });

  it('keeps yesterday’s papers when arXiv fails, and backs off twice as long each time', async () => {
    await runRound(deps(async () => batchOf([announced()])));
    const failing = deps(() => Promise.reject(new GlossError({ kind: 'unreachable' })));
    expect(await runRound(failing)).toMatchObject({ state: 'failed', failures: 1, nextAt: NOW + 5 * MINUTE });
    expect(await runRound(failing)).toMatchObject({
      state: 'failed',
      failures: 2,
      nextAt: NOW + 10 * MINUTE,
    });
    expect(await db.papers.count()).toBe(1);
  });

  it('waits as long as arXiv says', async () => {
    const retryAt = NOW + 3 * HOUR;
    const round = await runRound(
      deps(() => Promise.reject(new GlossError({ kind: 'throttled', status: 429, retryAt }))),
    );
    expect(round?.nextAt).toBe(retryAt);
  });

  it('tells a failing disk from a failing network', async () => {
    const round = await runRound(deps(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))));
    expect(round?.failure).toEqual({
      kind: 'storage',
      reason: 'full',
      detail: 'QuotaExceededError: full',
    });
  });

  it('counts entries that could not be read', async () => {
    const rejected = [{ entry: 'oai:x', reason: 'paper.title: missing' }];
    expect(await runRound(deps(async () => ({ ...batchOf([announced()]), rejected })))).toMatchObject({
      rejected: 1,
    });
  });

  it('asks for the last announcement day once when the feed is empty', async () => {
    const saturday = Date.parse('2026-06-20T12:00:00Z');
    let asked = 0;
    const friday = async () => {
      asked++;
      return { ...batchOf([announced()], '2026-06-19'), via: 'api' as const };
    };
    const empty = async (): Promise<Batch> => ({ via: 'feed', papers: [], rejected: [] });
    await runRound(deps(empty, friday, saturday));
    expect(await db.announcements.toArray()).toMatchObject([{ day: '2026-06-19', via: 'api' }]);
    await runRound(deps(empty, friday, saturday));
    expect(asked).toBe(1);
    await setFollowed(db, ['arxiv:math.PR'], true, saturday);
    await runRound(deps(empty, friday, saturday));
    expect(asked).toBe(2);
  });

  it('forgets what is older than the reader’s history, but nothing that carries a mark', async () => {
    await runRound(deps(async () => batchOf([announced(), announced({ id: '2606.00002' })])));
    await setMark(db, 'arxiv:2606.00002', 'read', true, NOW);
    const later = NOW + 8 * 24 * HOUR;
    await runRound(
      deps(async () => batchOf([announced({ id: '2606.00003' })], '2026-06-26'), undefined, later),
    );
    expect(await db.papers.toCollection().primaryKeys()).toEqual(['arxiv:2606.00002', 'arxiv:2606.00003']);
  });

  it('keeps a starred paper on its day', async () => {
    await runRound(deps(async () => batchOf([announced(), announced({ id: '2606.00002' })])));
    await setMark(db, 'arxiv:2606.00001', 'starred', true, NOW);
    const later = NOW + 8 * 24 * HOUR;
    await runRound(
      deps(async () => batchOf([announced({ id: '2606.00003' })], '2026-06-26'), undefined, later),
    );
    expect((await ofDay(db, DAY).toArray()).map(({ paper }) => paper)).toEqual(['arxiv:2606.00001']);
  });

  it('goes by the interval that is set when it ends', async () => {
    let hours = 8;
    const asking = deps(() => {
      hours = 1;
      return Promise.reject(new GlossError({ kind: 'http', status: 404 }));
    });
    const round = await runRound({ ...asking, settings: async () => ({ pollHours: hours, historyDays: 7 }) });
    expect(round?.nextAt).toBe(NOW + HOUR);
  });

  it('looks again for a day that is late, and asks in between put nothing off', async () => {
    const stale = deps(async () => batchOf([announced()], '2026-06-17'));
    expect(await runRound(stale)).toMatchObject({ late: { day: DAY, tries: 1 }, nextAt: NOW + HOUR });
    expect(await runRound({ ...stale, now: () => NOW + MINUTE })).toMatchObject({
      late: { tries: 1 },
      nextAt: NOW + HOUR,
    });
    const second = await runRound({ ...stale, now: () => NOW + HOUR });
    expect(second).toMatchObject({ late: { tries: 2 }, nextAt: NOW + 4 * HOUR });
    const there = await runRound({
      ...deps(async () => batchOf([announced()])),
      now: () => NOW + 4 * HOUR,
    });
    expect(there).not.toHaveProperty('late');
    expect(there?.nextAt).toBe(NEXT);
  });

  it('keeps a newer version when an older one is announced, and its own day of arrival', async () => {
    await runRound(deps(async () => batchOf([announced({ version: 3, type: 'replace' })])));
    await runRound(
      deps(async () => batchOf([announced({ version: 2, type: 'replace' })]), undefined, NOW + HOUR),
    );
    expect(await db.papers.get('arxiv:2606.00001')).toMatchObject({ version: 3, arrivedAt: NOW });
    await runRound(
      deps(async () => batchOf([announced({ version: 4, type: 'replace' })]), undefined, NOW + HOUR),
    );
    expect(await db.papers.get('arxiv:2606.00001')).toMatchObject({ version: 4, arrivedAt: NOW });
  });

  it('does nothing when nothing is followed', async () => {
    await setFollowed(db, ['arxiv:cs.LG'], false, NOW);
    expect(await runRound(deps(() => Promise.reject(new Error('asked'))))).toBeUndefined();
  });
});

describe('a round of many requests', () => {
  it('is never taken for dead while it asks, and its row keeps no sign of life', async () => {
    let now = NOW;
    const seen: (boolean | undefined)[] = [];
    const many = deps(() => Promise.reject(new Error('not to be asked')));
    many.now = () => now;
    many.fetch = async () => {
      now += 25_000;
      return { body: '' };
    };
    many.source = {
      ...many.source,
      today: async (_topics, fetch) => {
        for (let part = 0; part < 40; part++) {
          await fetch('https://rss.arxiv.org/rss/cs.LG');
          seen.push(isRunning(await db.rounds.get('arxiv'), now));
        }
        return batchOf([announced()]);
      },
    };
    const round = await runRound(many);
    expect(seen).toEqual(Array(40).fill(true));
    expect(round).toMatchObject({ state: 'done', startedAt: NOW, finishedAt: NOW + 40 * 25_000 });
    expect(await db.rounds.get('arxiv')).not.toHaveProperty('aliveAt');
    // Nobody asks any more: the sign is not written into what ended.
    await many.source.today([], withSignOfLife(many, NOW));
    expect(await db.rounds.get('arxiv')).not.toHaveProperty('aliveAt');
  });
});
