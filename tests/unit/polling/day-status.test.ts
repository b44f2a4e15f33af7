import { describe, expect, it } from 'vitest';
import { type DayFacts, dayStatus } from '../../../lib/polling/day-status';
import type { Round } from '../../../lib/records/round';

const THURSDAY = Date.parse('2026-06-18T10:00:00Z');
const SATURDAY = Date.parse('2026-06-20T10:00:00Z');
const last = { day: '2026-06-17', count: 88 };
const done: Round = {
  source: 'arxiv',
  state: 'done',
  lists: ['arxiv:cs.LG'],
  startedAt: THURSDAY - 1000,
  finishedAt: THURSDAY,
  answeredAt: THURSDAY,
  nextAt: THURSDAY + 1,
  failures: 0,
};
const status = (given: Partial<DayFacts>) =>
  dayStatus({
    day: '2026-06-18',
    count: 0,
    round: done,
    categories: ['cs.LG'],
    last,
    paused: false,
    now: THURSDAY,
    ...given,
  });

describe('what is said of a day', () => {
  it('nothing, when its papers are there', () => {
    expect(status({ count: 99 })).toEqual({ kind: 'nothing' });
  });
  it('the first run, when nothing is followed', () => {
    expect(status({ categories: [] })).toEqual({ kind: 'first-run' });
  });
  it('that arXiv is being asked, whichever day is looked at', () => {
    const round: Round = { ...done, state: 'running', startedAt: THURSDAY };
    expect(status({ round })).toEqual({ kind: 'polling', categories: ['cs.LG'] });
    expect(status({ round, day: '2026-06-17', count: 3 })).toEqual({
      kind: 'polling',
      categories: ['cs.LG'],
    });
  });
  it('that a weekend has no announcement, when the next is, and where the last papers are', () => {
    expect(status({ day: '2026-06-20', now: SATURDAY })).toEqual({
      kind: 'no-announcement',
      why: 'weekend',
      day: '2026-06-20',
      next: Date.parse('2026-06-22T04:00:00Z'),
      last,
    });
  });
  it('the same of a holiday, and that a day is over', () => {
    const now = Date.parse('2026-11-28T10:00:00Z');
    expect(status({ day: '2026-11-27', now })).toMatchObject({ why: 'holiday', past: true });
    expect(status({ day: '2026-11-28', now })).not.toHaveProperty('past');
  });
  it('that a day may be a holiday, in a year whose holidays are not known', () => {
    const now = Date.parse('2027-06-16T10:00:00Z');
    const round: Round = { ...done, answeredAt: now };
    expect(status({ day: '2027-06-16', now, round })).toMatchObject({
      kind: 'none-yet',
      holidaysUnknown: '2027',
    });
    expect(status({})).not.toHaveProperty('holidaysUnknown');
  });
  it('a failure, also above papers, with the next try', () => {
    const round: Round = { ...done, state: 'failed', failure: { kind: 'timeout' }, nextAt: 7 };
    expect(status({ round, count: 5 })).toEqual({
      kind: 'failed',
      failure: { kind: 'timeout' },
      lost: false,
      next: 7,
      last,
    });
    expect(status({ round, count: 5, day: '2026-06-17' })).toMatchObject({ kind: 'failed' });
  });
  it('that nothing came, when it was asked since New York’s midnight', () => {
    expect(status({})).toEqual({ kind: 'none-yet', next: THURSDAY + 1, last });
    expect(status({ day: '2026-06-16', last: undefined })).toEqual({ kind: 'none-that-day' });
  });
  it('that nobody asked yet, before the first round of the day', () => {
    const yesterday = Date.parse('2026-06-18T03:00:00Z');
    const round: Round = { ...done, answeredAt: yesterday };
    expect(status({ round })).toEqual({ kind: 'not-asked', since: yesterday, next: THURSDAY + 1, last });
    expect(status({ round, paused: true })).toEqual({ kind: 'not-asked', since: yesterday, last });
    expect(status({ round: undefined })).toEqual({ kind: 'not-asked', last });
  });
  it('that arXiv still shows an earlier day', () => {
    expect(status({ round: { ...done, day: '2026-06-17' } })).toEqual({
      kind: 'stale',
      shows: '2026-06-17',
      next: THURSDAY + 1,
      last,
    });
  });
});
