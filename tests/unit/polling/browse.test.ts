import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { browse } from '../../../lib/polling/browse';
import { isBrowseDue } from '../../../lib/polling/browse-due';
import type { Round } from '../../../lib/records/round';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { dayCards, listDay } from '../../../lib/store/day-cards';
import { newestDayOfList } from '../../../lib/store/days';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { asked, fetchFrom } from '../fake-web/polite';

const TODAY = '2026-09-24';
const NOW = Date.parse('2026-09-24T14:00:00Z');
const HOUR = 3_600_000;
const CV = 'arxiv:cs.CV';
let web: FakeWeb;
let db: GlossDb;
let number = 0;
beforeAll(async () => {
  web = await startFakeWeb({ today: TODAY, papersPerDay: 120 });
});
beforeEach(() => {
  db = new GlossDb(`browse-${++number}`);
  web.requests.length = 0;
});
afterAll(() => web.close());

const deps = (fetch: PoliteFetch = fetchFrom(web), now = NOW) => ({
  db,
  fetch,
  now: () => now,
  settings: async () => ({ pollHours: 8, historyDays: 7 }),
});
const fails: PoliteFetch = async () => {
  throw new GlossError({ kind: 'timeout' });
};
const round = (given: Partial<Round> = {}): Round => ({
  source: 'arxiv',
  state: 'done',
  lists: [CV],
  startedAt: NOW,
  finishedAt: NOW,
  answeredAt: NOW,
  failures: 0,
  nextAt: NOW + 14 * HOUR,
  ...given,
});

describe('a list that is opened', () => {
  it('has its day asked for once, and no list that is followed gains anything', async () => {
    await browse(deps(), CV);
    await browse(deps(), CV);
    expect(asked(web)).toEqual(['/rss/cs.CV']);
    const { fresh, cross, revisions } = await listDay(db, CV, TODAY);
    const shown = [...fresh, ...cross, ...revisions].map(({ paper }) => paper.key);
    expect(shown.sort()).toEqual(
      web
        .listed('cs.CV')
        .map(({ paper }) => `arxiv:${paper.id}`)
        .sort(),
    );
    expect(fresh.length).toBe(web.listed('cs.CV').filter(({ type }) => type === 'new').length);
    expect(fresh[0]?.digest).toBeDefined();
    expect(await newestDayOfList(db, CV)).toBe(TODAY);
    await setFollowed(db, ['arxiv:math.PR'], true, NOW);
    expect(await dayCards(db, TODAY)).toMatchObject({ fresh: [], cross: [], revisions: [] });
    expect(await db.browsed.get(CV)).toMatchObject({ round: { state: 'done', day: TODAY } });
  });

  it('is not asked for where the round brought its day already', async () => {
    await browse(deps(), CV);
    await db.browsed.clear();
    await setFollowed(db, [CV], true, NOW);
    web.requests.length = 0;
    await browse(deps(), CV);
    expect(asked(web)).toEqual([]);
  });

  it('says why nothing came and when it is asked again; before that only the reader asks', async () => {
    await browse(deps(fails), CV);
    const failed = (await db.browsed.get(CV))?.round;
    expect(failed).toMatchObject({ state: 'failed', failure: { kind: 'timeout' }, failures: 1 });
    expect(failed?.nextAt).toBeGreaterThan(NOW);
    await browse(deps(), CV);
    expect(asked(web)).toEqual([]);
    await browse(deps(), CV, true);
    expect(asked(web)).toEqual(['/rss/cs.CV']);
    expect((await db.browsed.get(CV))?.round).toMatchObject({ state: 'done', failures: 0 });
  });

  it('is forgotten the day after, its row with it', async () => {
    await browse(deps(), CV);
    await browse(deps(fails, NOW + 24 * HOUR), 'arxiv:cs.LG');
    expect(await db.browsed.toCollection().primaryKeys()).toEqual(['arxiv:cs.LG']);
  });
});

describe('asking for a list is due', () => {
  const cases: [string, Round | undefined, number, boolean][] = [
    ['the first time', undefined, NOW, true],
    ['not again the same day', round(), NOW + 8 * HOUR, false],
    ['the next day', round(), NOW + 24 * HOUR, true],
    ['when its worker died', round({ state: 'running' }), NOW, true],
    ['not soon after a failure', round({ state: 'failed', nextAt: NOW + HOUR }), NOW, false],
    ['when a failure’s time has come', round({ state: 'failed', nextAt: NOW + HOUR }), NOW + HOUR, true],
    [
      'when arXiv was late and its time has come',
      round({ late: { day: TODAY, tries: 1 }, nextAt: NOW + HOUR }),
      NOW + HOUR,
      true,
    ],
    ['not on a day without announcement', undefined, NOW + 48 * HOUR, false],
  ];
  it.each(cases)('%s', (_name, before, now, expected) => {
    expect(isBrowseDue(before, now)).toBe(expected);
  });
});
