import { describe, expect, it } from 'vitest';
import { addDays, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import {
  areHolidaysKnown,
  batchesMissed,
  currentFeedDay,
  LONGEST_REST,
  lastAnnouncementDay,
  nextBatch,
  submissionWindow,
  whyNoAnnouncement,
} from '../../../lib/polling/calendar';

const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

describe('arXiv’s calendar', () => {
  it.each([
    ['2026-06-18', undefined],
    ['2026-06-20', 'weekend'],
    ['2026-06-21', 'weekend'],
    // No mailing on Thanksgiving evening, so Friday's feed is empty.
    ['2026-11-27', 'holiday'],
    ['2026-11-26', undefined],
  ])('%s: %s', (day, why) => {
    expect(whyNoAnnouncement(day)).toBe(why);
  });

  it('finds the batch after and the day before', () => {
    expect(nextBatch('2026-06-18')).toEqual({ day: '2026-06-19', at: Date.parse('2026-06-19T04:00:00Z') });
    expect(nextBatch('2026-11-26').day).toBe('2026-11-30');
    expect(lastAnnouncementDay('2026-06-22')).toBe('2026-06-19');
    expect(lastAnnouncementDay('2026-06-21')).toBe('2026-06-19');
  });

  // The table of info.arxiv.org/help/availability: Monday's feed holds Thursday to Friday, Tuesday's the weekend.
  it.each([
    ['2026-06-22', '2026-06-18T18:00', '2026-06-19T18:00'],
    ['2026-06-23', '2026-06-19T18:00', '2026-06-22T18:00'],
    ['2026-06-24', '2026-06-22T18:00', '2026-06-23T18:00'],
    ['2026-06-26', '2026-06-24T18:00', '2026-06-25T18:00'],
  ])('%s announced what was submitted from %s to %s', (day, from, to) => {
    const window = submissionWindow(day);
    expect([iso(window.from), iso(window.to)]).toEqual([from, to]);
  });
});

describe('a whole year', () => {
  const year = Array.from({ length: 365 }, (_, i) => addDays('2026-01-01', i));
  const feedDays = year.filter((day) => whyNoAnnouncement(day) === undefined);

  it('has a batch for each day between two, none twice and none left out', () => {
    const walked: string[] = [];
    for (let { day } = nextBatch('2025-12-31'); day <= '2026-12-31'; day = nextBatch(day).day)
      walked.push(day);
    expect(walked).toEqual(feedDays);
    for (const day of feedDays.slice(1)) expect(nextBatch(lastAnnouncementDay(day)).day).toBe(day);
  });

  it('switches at New York’s midnight on every one of its days', () => {
    for (const day of year) {
      const { at, day: next } = nextBatch(day);
      expect([newYorkDay(at), newYorkDay(at - 1)]).toEqual([next, addDays(next, -1)]);
      expect(currentFeedDay(at)).toBe(next);
    }
  });

  it('never rests as long as a clock must be wrong for', () => {
    for (const day of feedDays)
      expect(nextBatch(day).at + HOUR - newYorkTime(day, 0)).toBeLessThan(LONGEST_REST);
  });

  it('misses what was announced while nobody asked, and nothing else', () => {
    for (const [i, day] of year.slice(0, -5).entries()) {
      const asleep = year.slice(i + 1, i + 6);
      const now = newYorkTime(addDays(day, 6), 10);
      expect(batchesMissed(day, now)).toEqual(asleep.filter((each) => feedDays.includes(each)));
    }
  });
});

describe('what was missed', () => {
  const at = (day: string, hour: number) => newYorkTime(day, hour);
  it.each([
    ['nothing from one day to the next', '2026-06-17', at('2026-06-18', 9), []],
    ['nothing before midnight, also once it is announced', '2026-06-18', at('2026-06-18', 23), []],
    ['a day asleep', '2026-06-16', at('2026-06-18', 9), ['2026-06-17']],
    ['Friday, on Saturday', '2026-06-18', at('2026-06-20', 9), ['2026-06-19']],
    ['nothing over a weekend', '2026-06-19', at('2026-06-22', 9), []],
    ['no holiday', '2026-11-26', at('2026-11-30', 9), []],
    ['nothing by a clock that was set back', '2026-06-18', at('2026-06-10', 9), []],
  ])('%s', (_what, since, now, missed) => {
    expect(batchesMissed(since, now)).toEqual(missed);
  });

  it('goes back as far as catch-up pages do', () => {
    const now = at('2026-10-12', 9);
    const all = batchesMissed('2020-01-01', now);
    expect([all[0], all.at(-1)]).toEqual(['2026-07-14', '2026-10-09']);
  });
});

describe('holidays', () => {
  it('are known for the years of arXiv’s list, and not guessed for others', () => {
    expect(areHolidaysKnown('2026-12-30')).toBe(true);
    // The evening before is the old year's.
    expect([areHolidaysKnown('2027-01-01'), whyNoAnnouncement('2027-01-01')]).toEqual([true, 'holiday']);
    expect([areHolidaysKnown('2027-01-19'), whyNoAnnouncement('2027-01-19')]).toEqual([false, undefined]);
  });
});
