import { describe, expect, it } from 'vitest';
import {
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
