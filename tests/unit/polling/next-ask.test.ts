import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, HOUR, MINUTE, newYorkDay, newYorkTime, weekday } from '../../../lib/clock';
import { nextBatch, whyNoAnnouncement } from '../../../lib/polling/calendar';
import { type Asked, lateDay, nextAsk, nextTry } from '../../../lib/polling/next-ask';
import type { Round } from '../../../lib/records/round';

const SETTINGS = { pollHours: 8 };
const at = (day: string, hour: number) => newYorkTime(day, hour);
const asked = (now: number, given: Partial<Asked> = {}): Asked => ({
  source: 'arxiv',
  startedAt: now,
  finishedAt: now,
  ...given,
});
const ask = (now: number, given: Partial<Asked> = {}, random = 0) =>
  nextAsk(asked(now, given), now, () => random, SETTINGS);
const minutesAfter = (midnight: string, time: number) => (time - at(midnight, 0)) / MINUTE;

describe('when arXiv is asked again', () => {
  it.each([
    ['the next day', at('2026-06-17', 9), '2026-06-18'],
    ['after the weekend', at('2026-06-19', 9), '2026-06-22'],
    ['after a holiday and the weekend', at('2026-11-26', 9), '2026-11-30'],
    ['after the clocks went forward', at('2026-03-06', 9), '2026-03-09'],
    ['after the clocks went back', at('2026-10-30', 9), '2026-11-02'],
    ['at midnight, four hours after it is announced', at('2026-06-17', 21), '2026-06-18'],
  ])('%s', (_what, now, day) => {
    const told = { day: newYorkDay(now) };
    expect(minutesAfter(day, ask(now, told, 0))).toBe(20);
    expect(minutesAfter(day, ask(now, told, 1 - Number.EPSILON))).toBeCloseTo(60);
  });

  it('after 1, 3 and 8 hours while the day is late, and with the next batch at last', () => {
    const open = at('2026-06-18', 1);
    const waits = [1, 2, 3, 4].map(
      (tries) => (ask(open, { late: { day: '2026-06-18', tries } }) - open) / HOUR,
    );
    expect(waits).toEqual([1, 3, 8, 8]);
    const evening = at('2026-06-18', 22);
    expect(minutesAfter('2026-06-19', ask(evening, { late: { day: '2026-06-18', tries: 3 } }))).toBe(20);
  });

  it('at once where the last round is still to come: the clock was set back', () => {
    const now = at('2026-06-18', 9);
    expect(ask(now, { finishedAt: now + 2 * DAY })).toBe(now);
  });

  it('after the reader’s interval where arXiv is ahead of this clock, or the source has no calendar', () => {
    const now = at('2026-06-20', 9);
    expect(ask(now, { day: '2026-06-22' })).toBe(now + 8 * HOUR);
    expect(ask(now, { source: 'elsewhere' as never })).toBe(now + 8 * HOUR);
  });

  it('never on Saturday or Sunday, never later than an hour after the next batch, at any time of three years', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
    const tries = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(instant, tries, fc.double({ min: 0, max: 0.999, noNaN: true }), (now, count, random) => {
        const today = newYorkDay(now);
        const late = count === undefined ? {} : { late: { day: today, tries: count } };
        const next = ask(now, late, random);
        expect(next).toBeGreaterThan(now);
        expect([1, 2, 3, 4, 5]).toContain(weekday(newYorkDay(next)));
        expect(whyNoAnnouncement(newYorkDay(next))).toBeUndefined();
        expect(next).toBeLessThanOrEqual(nextBatch(today).at + HOUR);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a browser that is open for weeks', () => {
  /** Asks whenever it is time; `shows` says what the feed holds. Returns the days that were read, and the asks. */
  function weeks(from: string, count: number, shows: (now: number) => string | undefined) {
    const end = at(addDays(from, 7 * count), 12);
    let now = at(from, 12);
    let round: Asked = asked(now);
    const read = new Set<string>();
    const times: number[] = [];
    while (now < end) {
      const day = shows(now);
      if (day) read.add(day);
      times.push(now);
      const late = lateDay(round, { day }, now);
      const { late: _before, ...rest } = round;
      round = { ...rest, ...asked(now), ...(late && { late }), ...(day && { day }) };
      round = { ...round, nextAt: nextAsk(round, now, () => 0.5, SETTINGS) };
      now = round.nextAt ?? end;
    }
    return { read, times };
  }
  const due = (from: string, count: number) =>
    Array.from({ length: 7 * count }, (_, i) => addDays(from, i)).filter((day) => !whyNoAnnouncement(day));
  const current = (now: number) => (whyNoAnnouncement(newYorkDay(now)) ? undefined : newYorkDay(now));

  it.each(['2026-03-01', '2026-06-14', '2026-10-25', '2026-11-15', '2026-12-20'])(
    'reads every day from %s on, with one ask each',
    (from) => {
      const { read, times } = weeks(from, 4, current);
      for (const day of due(from, 4)) expect(read).toContain(day);
      // The first ask came in the middle of a day of its own.
      expect(times.length).toBeLessThanOrEqual(due(from, 4).length + 3);
      for (const time of times.slice(1)) expect(whyNoAnnouncement(newYorkDay(time))).toBeUndefined();
    },
  );

  it('reads a day that comes up to eleven hours late, with three asks more', () => {
    const lateBy = 11 * HOUR;
    const held = (now: number) =>
      current(now - lateBy) ?? (newYorkDay(now) > '2026-06-19' ? '2026-06-19' : undefined);
    const { read } = weeks('2026-06-14', 1, held);
    for (const day of due('2026-06-15', 1)) expect(read).toContain(day);
    const { times } = weeks('2026-06-14', 1, held);
    expect(times.length).toBeLessThanOrEqual(1 + 5 * 4);
  });
});

describe('a day that is late', () => {
  const now = at('2026-06-18', 9);
  const day = '2026-06-18';
  it.each([
    ['held', { day }, undefined],
    ['an earlier one', { day: '2026-06-17' }, { day, tries: 1 }],
    ['nothing', {}, { day, tries: 1 }],
    ['held, but for a category', { day, stale: ['cs.AI'] }, { day, tries: 1 }],
  ])('%s', (_what, answer, late) => {
    expect(lateDay(undefined, answer, now)).toEqual(late);
  });
  it('is none on a weekend or a holiday', () => {
    for (const rest of ['2026-06-20', '2026-11-27'])
      expect(lateDay(undefined, {}, at(rest, 9))).toBeUndefined();
  });
  it('counts tries of its own', () => {
    const late = { day: '2026-06-17', tries: 4 };
    expect(lateDay({ late, nextAt: now }, {}, now)).toEqual({ day, tries: 1 });
    expect(lateDay({ late: { day, tries: 1 }, nextAt: now }, {}, now)).toEqual({ day, tries: 2 });
    expect(lateDay({ late: { day, tries: 1 }, nextAt: now + 1 }, {}, now)).toEqual({ day, tries: 1 });
  });
});

describe('the next try after a failure', () => {
  const read: Round = {
    source: 'arxiv',
    state: 'done',
    lists: [],
    startedAt: 0,
    failures: 0,
    day: '2026-06-19',
    answeredAt: at('2026-06-19', 9),
  };
  const saturday = at('2026-06-20', 9);
  const soon = saturday + 5 * MINUTE;

  it('waits for Monday on a Saturday, where all is here', () => {
    expect(
      minutesAfter(
        '2026-06-22',
        nextTry(read, soon, saturday, () => 0),
      ),
    ).toBe(20);
  });
  it('does not where Friday is missing, at the first time, or on a working day', () => {
    expect(nextTry({ ...read, day: '2026-06-18' }, soon, saturday, () => 0)).toBe(soon);
    expect(nextTry(undefined, soon, saturday, () => 0)).toBe(soon);
    const monday = at('2026-06-22', 9);
    expect(nextTry(read, monday + MINUTE, monday, () => 0)).toBe(monday + MINUTE);
  });
});
