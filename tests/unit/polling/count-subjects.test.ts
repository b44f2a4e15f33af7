import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { archiveIds } from '../../../lib/papers/subjects';
import { hasUncounted, isCountDue, isUnfinished } from '../../../lib/polling/count-due';
import { countSubjects } from '../../../lib/polling/count-subjects';
import type { CountRow } from '../../../lib/records/subject-counts';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { latestCounts } from '../../../lib/store/counts';
import { GlossDb } from '../../../lib/store/db';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { asked, fetchFrom } from '../fake-web/polite';

/** A Thursday, ten in the morning in New York. */
const TODAY = '2026-09-24';
const NOW = Date.parse('2026-09-24T14:00:00Z');
const HOUR = 3_600_000;
const SATURDAY = NOW + 48 * HOUR;
const all = archiveIds();
let web: FakeWeb;
let db: GlossDb;
let number = 0;
beforeAll(async () => {
  web = await startFakeWeb({ today: TODAY, papersPerDay: 60 });
});
beforeEach(() => {
  db = new GlossDb(`counts-${++number}`);
  web.requests.length = 0;
});
afterAll(() => web.close());

const deps = (now = NOW, fetch = fetchFrom(web)) => ({ db, fetch, now: () => now });
const row = (given: Partial<CountRow> = {}): CountRow => ({
  on: TODAY,
  day: TODAY,
  state: 'done',
  counts: {},
  done: all,
  missed: [],
  archives: 20,
  changedAt: NOW,
  ...given,
});
/** The fake web's own fetch until it has answered so often; then the worker is dead, or arXiv fails. */
function fetchThat(fails: 'dies' | 'fails', after: number): PoliteFetch {
  const fetch = fetchFrom(web);
  let answered = 0;
  return ((url: string) => {
    if (++answered <= after) return fetch(url);
    if (fails === 'dies') throw new Error('the worker is dead');
    return answered === after + 1 ? Promise.reject(new GlossError({ kind: 'timeout' })) : fetch(url);
  }) as PoliteFetch;
}

describe('counting is due', () => {
  const cases: [string, CountRow | undefined, number, boolean][] = [
    ['before anything was counted', undefined, NOW, true],
    ['not when today is counted', row(), NOW + 9 * HOUR, false],
    ['not for what did not come, unless it is asked for', row({ missed: [{ lists: ['cs'] }] }), NOW, false],
    ['when the day before is counted', row({ on: '2026-09-23', day: '2026-09-23' }), NOW, true],
    ['when a count was begun', row({ state: 'counting', done: [] }), NOW, true],
    ['not at once where arXiv still shows the day before', row({ day: '2026-09-23' }), NOW, false],
    ['an hour later there', row({ day: '2026-09-23' }), NOW + HOUR, true],
    ['not on a day without announcement', undefined, SATURDAY, false],
  ];
  it.each(cases)('%s', (_name, before, now, expected) => {
    expect(isCountDue(before, now)).toBe(expected);
  });

  it('knows what was begun, and what did not come', () => {
    expect(isUnfinished(row({ state: 'counting' }), NOW)).toBe(true);
    expect(isUnfinished(row({ state: 'counting' }), SATURDAY)).toBe(false);
    expect(hasUncounted(row({ missed: [{ lists: ['cs'] }] }), NOW)).toBe(true);
    expect(hasUncounted(row(), NOW)).toBe(false);
  });
});

describe('counting', () => {
  it('keeps what the fake web announces, and asks each archive once a day', async () => {
    await countSubjects(deps());
    await countSubjects(deps(NOW + HOUR));
    expect(asked(web)).toEqual(all.map((id) => `/rss/${id}`));
    const kept = await latestCounts(db);
    expect(kept).toMatchObject({ on: TODAY, day: TODAY, state: 'done', done: all, missed: [], archives: 20 });
    const fresh = web.listed('cs').filter(({ type }) => type === 'new').length;
    expect(kept?.counts.cs?.new).toBe(fresh);
  });

  it('goes on with what is known after the worker’s death', async () => {
    await expect(countSubjects(deps(NOW, fetchThat('dies', 7)))).rejects.toThrow('dead');
    expect(await latestCounts(db)).toMatchObject({ state: 'counting', done: all.slice(0, 7) });
    web.requests.length = 0;
    await countSubjects(deps());
    expect(asked(web)).toEqual(all.slice(7).map((id) => `/rss/${id}`));
    expect(await latestCounts(db)).toMatchObject({ state: 'done', done: expect.arrayContaining(all) });
  });

  it('names an archive that failed, counts the others, and asks for it alone when told to', async () => {
    await countSubjects(deps(NOW, fetchThat('fails', 3)));
    const before = await latestCounts(db);
    expect(before?.missed).toEqual([{ lists: [all[3]], failure: { kind: 'timeout' } }]);
    expect(before?.counts[all[3] ?? '']).toBeUndefined();
    expect(before?.done).toHaveLength(19);
    web.requests.length = 0;
    await countSubjects(deps());
    expect(asked(web)).toEqual([]);
    await countSubjects(deps(), true);
    expect(asked(web)).toEqual([`/rss/${all[3]}`]);
    expect(await latestCounts(db)).toMatchObject({ state: 'done', missed: [] });
  });

  it('takes the whole answer, also of feeds in which nothing changed since a round kept them', async () => {
    const fetch = fetchFrom(web);
    const unchanged = ((url: string, asking?: { conditional?: boolean }) =>
      asking?.conditional ? Promise.resolve({ unchanged: true }) : fetch(url)) as PoliteFetch;
    await countSubjects(deps(NOW, unchanged));
    const kept = await latestCounts(db);
    expect(kept?.counts.cs?.new).toBe(web.listed('cs').filter(({ type }) => type === 'new').length);
  });

  it('keeps no counts of days before', async () => {
    await db.counts.put(row({ on: '2026-09-23' }));
    await countSubjects(deps());
    expect(await db.counts.toCollection().primaryKeys()).toEqual([TODAY]);
  });
});
