import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import {
  batchesMissed,
  currentFeedDay,
  lastAnnouncementDay,
  whyNoAnnouncement,
} from '../../../lib/polling/calendar';
import { rowsOfBatch } from '../../../lib/polling/ledger-batch';
import { rowKey } from '../../../lib/polling/ledger-merge';
import { rowsNotAsked } from '../../../lib/polling/ledger-rows';
import { tallyOf } from '../../../lib/polling/ledger-sums';
import { type Asked, lateDay, nextAsk } from '../../../lib/polling/next-ask';
import { staleCategories, versionKey, withoutStale } from '../../../lib/polling/stale';
import type { AnnouncedPaper, Batch, ListId } from '../../../lib/records/announcement';
import type { LedgerRow } from '../../../lib/records/ledger';
import { announced } from '../invented';

const CATEGORIES = ['cs.AI', 'cs.CL'];
const LISTS = CATEGORIES.map((each): ListId => `arxiv:${each}`);

/** What arXiv announces on a day: two papers a category, by the day's own numbers. */
const papersOf = (day: string, category: string): AnnouncedPaper[] =>
  [1, 2].map((n) => {
    const number = `${CATEGORIES.indexOf(category)}${n}`;
    return announced({
      id: `${day.slice(2, 4)}${day.slice(5, 7)}.0${day.slice(8)}${number}`,
      categories: [category],
    });
  });

interface Troubles {
  /** Hours after noon of the first day at which the browser is shut, and for how many. */
  sleeps: [number, number][];
  /** Days of the span (by their place in it) on which cs.AI is still of the day before until noon. */
  stale: number[];
  /** Days on which the whole feed is, until 05:00. */
  late: number[];
}

/** What the feed holds at an instant. A category is behind only where the reader knows the day before. */
function feedAt(
  now: number,
  place: number,
  { stale, late }: Troubles,
  seen: ReadonlyMap<string, string>,
): Batch {
  const today = newYorkDay(now);
  const due = currentFeedDay(now);
  if (!due) return { via: 'feed', papers: [], rejected: [] };
  const before = lastAnnouncementDay(due);
  const isLate = late.includes(place) && now < newYorkTime(today, 5);
  const known = papersOf(before, 'cs.AI').every(({ paper }) => seen.has(versionKey(paper)));
  const isStuck = known && !isLate && stale.includes(place) && now < newYorkTime(today, 12);
  const day = isLate ? before : due;
  const papers = [...papersOf(isStuck ? before : day, 'cs.AI'), ...papersOf(day, 'cs.CL')];
  return { via: 'feed', day, papers, rejected: [] };
}

/** When the browser is next open. */
function awake(at: number, begin: number, sleeps: Troubles['sleeps']): number {
  const asleep = sleeps.find(([h, long]) => at >= begin + h * HOUR && at < begin + (h + long) * HOUR);
  return asleep ? awake(begin + (asleep[0] + asleep[1]) * HOUR, begin, sleeps) : at;
}

/** Weeks of a reader's browser: asks when it is time and the browser is open, and keeps the ledger. */
function weeks(from: string, count: number, troubles: Troubles) {
  const begin = newYorkTime(from, 12);
  const end = newYorkTime(addDays(from, 7 * count), 12);
  const days = Array.from({ length: 7 * count + 1 }, (_, i) => addDays(from, i));
  const ledger = new Map<string, LedgerRow>();
  const write = (rows: LedgerRow[]) => {
    for (const row of rows) ledger.set(rowKey(row), row);
  };
  /** The day each paper was first announced on. */
  const seen = new Map<string, string>();
  let round: Asked = { source: 'arxiv', startedAt: begin };
  let lastRead = addDays(from, -1);
  for (
    let now = awake(begin, begin, troubles.sleeps);
    now < end;
    now = awake(round.nextAt ?? end, begin, troubles.sleeps)
  ) {
    const batch = feedAt(now, days.indexOf(newYorkDay(now)), troubles, seen);
    const { day = '' } = batch;
    const before = [...seen].flatMap(([key, first]) => (first < day ? [key] : []));
    const stale = staleCategories(batch, CATEGORIES, new Set(before));
    const { papers } = withoutStale(batch, stale);
    const missed = batchesMissed(lastRead, now).filter((each) => each !== day);
    write(rowsNotAsked({ days: missed, lists: LISTS, earlier: [...ledger.values()] }));
    write(rowsOfBatch({ batch, lists: LISTS, earlier: [...ledger.values()], now, stale }));
    for (const { paper } of papers) seen.set(versionKey(paper), seen.get(versionKey(paper)) ?? day);
    if (day && day > lastRead) lastRead = day;
    const late = lateDay(round, { day: batch.day, stale }, now);
    const asked: Asked = { source: 'arxiv', startedAt: now, ...(day && { day }), ...(late && { late }) };
    round = { ...asked, nextAt: nextAsk(asked, now, () => 0.5, { pollHours: 8 }) };
  }
  return { rows: [...ledger.values()], days: days.filter((day) => !whyNoAnnouncement(day)), end };
}

const tallies = (from: string, count: number, troubles: Partial<Troubles>) => {
  const { rows, days } = weeks(from, count, { sleeps: [], stale: [], late: [], ...troubles });
  return days.map((day) => [day, tallyOf(day, LISTS, rows)] as const);
};

describe('weeks of a reader’s browser', () => {
  // Clocks forward, midsummer's holidays, clocks back, Thanksgiving, the turn of the year.
  it.each(['2026-03-02', '2026-06-15', '2026-10-26', '2026-11-23', '2026-12-21'])(
    'from %s on: every day is whole, late ones and stale categories as well',
    (from) => {
      const all = tallies(from, 3, { stale: [1, 8], late: [2, 9] });
      for (const [day, tally] of all) expect([day, tally]).toEqual([day, { kind: 'all', announced: 4 }]);
    },
  );

  it('two days asleep are told as such', () => {
    const all = tallies('2026-06-15', 1, { sleeps: [[10, 50]] });
    const kinds = all.map(([day, { kind }]) => [day, kind]);
    expect(kinds).toEqual([
      ['2026-06-15', 'all'],
      ['2026-06-16', 'unknown'],
      ['2026-06-17', 'unknown'],
      ['2026-06-18', 'all'],
      ['2026-06-19', 'all'],
      ['2026-06-22', 'all'],
    ]);
    expect(all[1]?.[1]).toMatchObject({ lists: [{ reason: { kind: 'asked-late' } }, {}] });
  });

  it('in any, a day is whole or says why it is not, and none is left out', { timeout: 60_000 }, () => {
    const start = fc
      .integer({ min: 0, max: 340 })
      .map((i) => newYorkDay(newYorkTime('2026-01-05', 12) + i * DAY));
    const hours = fc.integer({ min: 0, max: 21 * 24 });
    const sleeps = fc.array(fc.tuple(hours, fc.integer({ min: 1, max: 120 })), { maxLength: 4 });
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(start, fc.record({ sleeps, stale: places, late: places }), (from, troubles) => {
        const { rows, days, end } = weeks(from, 3, troubles);
        const asked = Math.max(0, ...rows.map(({ checkedAt = 0 }) => checkedAt));
        for (const day of days.filter((each) => newYorkTime(each, 1) < Math.min(asked, end))) {
          const tally = tallyOf(day, LISTS, rows);
          expect(['all', 'unknown']).toContain(tally.kind);
          if (tally.kind === 'all') expect([day, tally.announced]).toEqual([day, 4]);
          if (tally.kind === 'unknown')
            for (const { reason } of tally.lists) expect([day, reason.kind]).not.toEqual([day, 'not-asked']);
        }
      }),
      { numRuns: 300 },
    );
  });
});
