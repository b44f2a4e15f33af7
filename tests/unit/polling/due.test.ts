import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/clock';
import { isDue, isRunning } from '../../../lib/polling/due';
import type { Round } from '../../../lib/records/round';

const NOW = Date.parse('2026-06-18T10:00:00Z');

describe('when a round is due', () => {
  const round = (given: Partial<Round>): Round => ({
    source: 'arxiv',
    state: 'done',
    lists: ['arxiv:cs.LG'],
    startedAt: NOW,
    failures: 0,
    ...given,
  });
  const lists = ['arxiv:cs.LG'] as const;

  it.each<[string, Partial<Round>, boolean]>([
    ['its time has come', { nextAt: NOW }, true],
    ['its time is to come', { nextAt: NOW + 1 }, false],
    ['its time is after a long weekend', { nextAt: NOW + 4 * 24 * HOUR }, false],
    ['its time is further off than arXiv ever rests', { nextAt: NOW + 6 * 24 * HOUR }, true],
    ['the clock was set back since', { finishedAt: NOW + 2 * HOUR, nextAt: NOW + 5 * HOUR }, true],
    ['the clock was put right by a minute', { finishedAt: NOW + MINUTE, nextAt: NOW + 5 * HOUR }, false],
    ['one is running', { state: 'running', startedAt: NOW - MINUTE }, false],
    ['one died while running', { state: 'running', startedAt: NOW - 10 * MINUTE }, true],
    ['one asks on and on', { state: 'running', startedAt: NOW - 15 * MINUTE, aliveAt: NOW - MINUTE }, false],
    [
      'one died after some requests',
      { state: 'running', startedAt: NOW - 15 * MINUTE, aliveAt: NOW - 4 * MINUTE },
      true,
    ],
    [
      'one began where another had died',
      { state: 'running', startedAt: NOW - 1, aliveAt: NOW - 4 * HOUR },
      false,
    ],
    ['a list was added since', { lists: [], nextAt: NOW + HOUR }, true],
  ])('%s', (_when, given, due) => {
    expect(isDue(round(given), lists, NOW)).toBe(due);
  });

  it('is due at first, and never without lists', () => {
    expect(isDue(undefined, lists, NOW)).toBe(true);
    expect(isDue(undefined, [], NOW)).toBe(false);
    expect(isRunning(undefined, NOW)).toBe(false);
  });
});
