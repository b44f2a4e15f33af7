import { describe, expect, it } from 'vitest';
import { addDays, newYorkDay, newYorkTime, weekday } from '../../lib/clock';

describe('New York time', () => {
  it.each([
    ['2026-06-18T03:59:59Z', '2026-06-17'],
    ['2026-06-18T04:00:00Z', '2026-06-18'],
    ['2026-01-15T04:59:59Z', '2026-01-14'],
    ['2026-01-15T05:00:00Z', '2026-01-15'],
  ])('%s is in the day %s', (instant, day) => {
    expect(newYorkDay(Date.parse(instant))).toBe(day);
  });

  it.each([
    ['2026-06-18', 0, '2026-06-18T04:00:00Z'],
    ['2026-01-15', 14, '2026-01-15T19:00:00Z'],
    // Clocks go forward at 2:00 on 8 March 2026 and back at 2:00 on 1 November 2026.
    ['2026-03-08', 0, '2026-03-08T05:00:00Z'],
    ['2026-03-08', 14, '2026-03-08T18:00:00Z'],
    ['2026-11-01', 0, '2026-11-01T04:00:00Z'],
    ['2026-11-01', 14, '2026-11-01T19:00:00Z'],
  ])('%s at %i o’clock is %s', (day, hour, instant) => {
    expect(new Date(newYorkTime(day, hour)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  it('counts days over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(weekday('2026-11-22')).toBe(0);
  });
});
