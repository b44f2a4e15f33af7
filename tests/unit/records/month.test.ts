import { describe, expect, it } from 'vitest';
import { dayByKey, monthAfter, sameDayIn, weeksOf } from '../../../lib/records/month';

describe('a month', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('goes over the year, and to a month’s last day where there is no other', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect([sameDayIn('2026-03-31', -1), sameDayIn('2028-01-30', 1)]).toEqual(['2026-02-28', '2028-02-29']);
  });

  it.each([
    ['ArrowLeft', '2026-10-31'],
    ['ArrowRight', '2026-11-02'],
    ['ArrowUp', '2026-10-25'],
    ['ArrowDown', '2026-11-08'],
    ['Home', '2026-10-26'],
    ['End', '2026-11-01'],
    ['PageUp', '2026-10-01'],
    ['PageDown', '2026-12-01'],
    ['j', undefined],
  ])('%s leads from 1 November to %s', (key, day) => {
    expect(dayByKey('2026-11-01', key)).toBe(day);
  });
});
