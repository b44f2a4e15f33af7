import { describe, expect, it } from 'vitest';
import { newYorkDay, newYorkTime } from '../../../lib/clock';
import { missedRemarks } from '../../../lib/polling/day-remarks';
import type { Round } from '../../../lib/records/round';

const NOW = newYorkTime('2026-06-18', 9);
const TODAY = newYorkDay(NOW);
const round = (about: Partial<Round>): Round => ({
  source: 'biorxiv',
  state: 'done',
  lists: [],
  startedAt: NOW,
  failures: 0,
  ...about,
});
const said = (...rounds: Round[]) => missedRemarks(rounds, { day: TODAY, now: NOW });

describe('what did not come', () => {
  it('is said of a source that failed, but of arXiv, whose failure is the day’s status', () => {
    const failure = { kind: 'timeout' } as const;
    expect(
      said(
        round({ state: 'failed', failure, nextAt: NOW + 1 }),
        round({ source: 'arxiv', state: 'failed', failure }),
      ),
    ).toEqual([{ kind: 'not-received', source: 'biorxiv', lists: [], failure, next: NOW + 1 }]);
  });

  it('is said of each part that failed, of arXiv as well, and not of what came late or cut off', () => {
    const failure = { kind: 'http', status: 503 } as const;
    const missed = [
      { lists: ['cs.LG'], failure },
      { lists: ['econ.EM'], stale: '2026-06-17' },
    ];
    expect(said(round({ source: 'arxiv', missed }))).toEqual([
      { kind: 'not-received', source: 'arxiv', lists: ['cs.LG'], failure },
    ]);
  });

  it('is of today, and nothing where all came', () => {
    const failed = round({ state: 'failed', failure: { kind: 'timeout' } });
    expect(missedRemarks([failed], { day: '2026-06-17', now: NOW })).toEqual([]);
    expect(said(round({}))).toEqual([]);
  });
});
