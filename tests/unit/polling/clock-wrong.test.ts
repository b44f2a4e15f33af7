import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, newYorkDay } from '../../../lib/clock';
import { dayRemarks } from '../../../lib/polling/day-remarks';
import { isDue } from '../../../lib/polling/due';
import { runRound } from '../../../lib/polling/round';
import { clockFault, timeToForget, trustedNow } from '../../../lib/polling/trusted-time';
import type { Round } from '../../../lib/records/round';
import { arxiv } from '../../../lib/sources/arxiv';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { feed, item } from '../sources/hostile-feeds';

const YEAR = 365 * DAY;
/** A Monday morning. */
const MONDAY = Date.parse('2026-10-12T14:00:00Z');
const LIST = 'arxiv:cs.LG' as const;

/** The feed of a day: two papers of its own. */
function feedOf(at: number): string {
  const day = newYorkDay(at);
  const papers = [1, 2].map((n) => item({ guid: `oai:arXiv.org:2610.${day.slice(8)}00${n}v1` }));
  return feed(papers.join(''), `<dc:date>${day}</dc:date>`);
}

let number = 0;
/** A reader whose computer's clock is off by so much (milliseconds), day after day from Monday. */
async function week(offsets: number[], tellsTime: (day: number) => boolean) {
  const db = new GlossDb(`clock-${++number}`);
  await setFollowed(db, [LIST], true, MONDAY);
  for (const [i, off] of offsets.entries()) {
    const real = MONDAY + i * DAY;
    const now = () => real + off;
    expect(isDue(await db.rounds.get('arxiv'), [LIST], now() + 9 * HOUR)).toBe(true);
    await runRound({
      db,
      source: arxiv,
      now,
      fetch: async () => ({ body: feedOf(real), ...(tellsTime(i) && { at: real }) }),
      settings: async () => ({ pollHours: 8, historyDays: 7 }),
    });
  }
  const rows = await db.announcements.toArray();
  const state = {
    papers: (await db.papers.toCollection().primaryKeys()).sort(),
    announced: rows.map(({ day, paper }) => `${day} ${paper}`).sort(),
    round: await db.rounds.get('arxiv'),
  };
  await db.delete();
  return state;
}

/** What a week leaves on a computer whose clock is right. */
const expected = (days: number) => {
  const keys = Array.from({ length: days }, (_, i) => newYorkDay(MONDAY + i * DAY)).flatMap((day) =>
    [1, 2].map((n) => ({ day, key: `arxiv:2610.${day.slice(8)}00${n}` })),
  );
  return {
    papers: keys.map(({ key }) => key).sort(),
    announced: keys.map(({ day, key }) => `${day} ${key}`).sort(),
  };
};

const anyOffset = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -20, max: 20 }).map((years) => years * YEAR),
  fc.integer({ min: -40 * 24, max: 40 * 24 }).map((hours) => hours * HOUR),
);

describe('a computer’s clock that is wrong, and right again', () => {
  it('loses no paper and doubles none, where arXiv tells the time', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOffset, { minLength: 1, maxLength: 4 }), async (offsets) => {
        const days = [...offsets, 0];
        expect(await week(days, () => true)).toMatchObject(expected(days.length));
      }),
      { numRuns: 25 },
    );
  });

  it.each([10 * YEAR, 30 * DAY])(
    'loses none either where nobody tells the time while it runs ahead',
    async (off) => {
      expect(await week([0, off, off, 0, 0], (day) => day !== 1 && day !== 2)).toMatchObject(expected(5));
    },
  );

  it('writes down arXiv’s time, not its own', async () => {
    const { round } = await week([10 * YEAR], () => true);
    expect(round).toMatchObject({ answeredAt: MONDAY, clockOff: 10 * YEAR });
  });
});

describe('the time that is trusted', () => {
  it.each([
    ['this computer’s, where the server tells none', 0, undefined, 0],
    ['this computer’s, where they agree within a day', 0, DAY, 0],
    ['the server’s, where they do not', 0, DAY + 1, DAY + 1],
    ['the server’s, also backwards', 0, -YEAR / 12, -YEAR / 12],
    ['this computer’s, where the server’s is before Gloss was', 0, Date.UTC(1970, 0, 1) - MONDAY, 0],
  ])('%s', (_what, local, server, trusted) => {
    const at = server === undefined ? undefined : MONDAY + server;
    expect(trustedNow(MONDAY + local, at)).toBe(MONDAY + trusted);
  });

  it('to forget by is the earlier one, and none that nothing confirms', () => {
    expect(timeToForget(MONDAY + YEAR, { at: MONDAY })).toBe(MONDAY);
    expect(timeToForget(MONDAY, { at: MONDAY + YEAR })).toBe(MONDAY);
    expect(timeToForget(MONDAY, { day: '2026-10-09' })).toBe(MONDAY);
    expect(timeToForget(MONDAY, { day: '2026-09-30' })).toBeUndefined();
    expect(timeToForget(MONDAY, {})).toBeUndefined();
  });
});

describe('what is said of a wrong clock', () => {
  const round: Round = {
    source: 'arxiv',
    state: 'done',
    lists: [LIST],
    startedAt: 0,
    failures: 0,
    answeredAt: MONDAY,
    day: '2026-10-12',
  };
  const ahead = { ...round, clockOff: 10 * YEAR };

  it('that arXiv is ahead, until the clock is set right', () => {
    expect(clockFault(round, MONDAY - YEAR)).toEqual({ kind: 'arxiv-ahead', day: '2026-10-12' });
    expect(clockFault(round, MONDAY)).toBeUndefined();
  });

  it('that the clock is ahead, until it is set right', () => {
    expect(clockFault(ahead, MONDAY + 10 * YEAR + HOUR)).toEqual({ kind: 'clock-ahead', day: '2026-10-12' });
    expect(clockFault(ahead, MONDAY + HOUR)).toBeUndefined();
  });

  it('on today and the day of the answer, not on others', () => {
    const on = (day: string) =>
      dayRemarks(
        { ...round, rejected: 2, unknown: ['cs.XX', 'cs.YY'], undated: true },
        {
          day,
          categories: ['cs.LG', 'cs.XX'],
          now: MONDAY + DAY,
        },
      ).map(({ kind }) => kind);
    expect(on('2026-10-12')).toEqual(['unknown-categories', 'undated', 'unreadable-entries']);
    expect(on('2026-10-13')).toEqual(['unknown-categories', 'unreadable-entries']);
    expect(on('2026-10-11')).toEqual([]);
  });

  it('and of categories that are behind, on the day they are behind on', () => {
    const behind = { ...round, stale: ['cs.LG', 'cs.YY'], nextAt: MONDAY + HOUR };
    const on = (day: string) => dayRemarks(behind, { day, categories: ['cs.LG'], now: MONDAY });
    expect(on('2026-10-12')).toEqual([
      { kind: 'stale-categories', categories: ['cs.LG'], day: '2026-10-09', next: MONDAY + HOUR },
    ]);
    expect(on('2026-10-13')).toEqual([]);
  });
});
