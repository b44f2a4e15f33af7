import { describe, expect, it } from 'vitest';
import { HOUR, newYorkTime } from '../../../lib/clock';
import { rowsNotAsked, rowsOfFailure } from '../../../lib/polling/ledger-rows';
import { tallyOf } from '../../../lib/polling/ledger-sums';
import type { ListId } from '../../../lib/records/announcement';
import { broken, DAY, feed, id, LG, NOW, PR, page, paper, papers, tally, told } from './ledger-samples';

describe('a day', () => {
  it('is whole after one whole answer, and has no next try', () => {
    const rows = told(feed({ papers: papers(1, 99) }));
    expect(tally(rows)).toEqual({ kind: 'all', announced: 99 });
    expect(rows).toMatchObject([{ list: LG, day: DAY, checkedAt: NOW, missing: [] }]);
    expect(rows[0]).not.toHaveProperty('nextTryAt');
  });

  it('says which are missing and why', () => {
    const rows = told(feed({ papers: papers(1, 97), rejected: [broken(98), broken(99)] }));
    const reason = { kind: 'unreadable', detail: 'paper.title: missing' };
    expect(tally(rows)).toEqual({
      kind: 'some',
      announced: 99,
      received: 97,
      missing: [98, 99].map((number) => ({ id: id(number), part: 'new', reason, list: LG })),
    });
    expect(rows[0]?.nextTryAt).toBe(NOW + HOUR);
  });

  it('is not known before it was asked for, and says so of each list', () => {
    expect(tally([], [LG, PR])).toMatchObject({
      kind: 'unknown',
      received: 0,
      lists: [{ list: LG, reason: { kind: 'not-asked' } }, { list: PR }],
    });
    const missed = rowsNotAsked({ days: ['2026-06-16', DAY], lists: [LG], earlier: [], nextTryAt: NOW });
    expect(missed.map(({ day, unknown, nextTryAt }) => [day, unknown?.kind, nextTryAt])).toEqual([
      ['2026-06-16', 'asked-late', NOW],
      [DAY, 'asked-late', NOW],
    ]);
  });

  it('without announcement is at rest, whatever was looked for', () => {
    expect(tallyOf('2026-06-20', [LG], [])).toEqual({ kind: 'rest', why: 'weekend' });
    expect(tallyOf('2026-11-27', [LG], [])).toEqual({ kind: 'rest', why: 'holiday' });
  });

  it('on which arXiv rests is told by the other sources alone', () => {
    const list: ListId = 'biorxiv:zoology';
    const row = {
      list,
      day: '2026-11-27',
      received: { new: ['a', 'b'], cross: [], replace: [] },
      missing: [],
    };
    expect(tallyOf('2026-11-27', [LG, list], [row])).toEqual({ kind: 'all', announced: 2 });
    // Of these something is due every day.
    expect(tallyOf('2026-11-27', [LG, list, 'medrxiv:surgery'], [row])).toMatchObject({
      kind: 'unknown',
      lists: [{ list: 'medrxiv:surgery' }],
    });
  });

  it('counts a paper once, in the list of its primary category', () => {
    const both = feed({ papers: [paper(1, ['cs.LG', 'math.PR']), paper(2, ['math.PR'])] });
    const rows = told(both, { lists: [LG, PR] });
    expect(tally(rows, [LG, PR])).toEqual({ kind: 'all', announced: 2 });
    expect(rows.map(({ received }) => received)).toEqual([
      { new: [id(1)], cross: [], replace: [] },
      { new: [id(2)], cross: [id(1)], replace: [] },
    ]);
  });
});

describe('an answer that is not whole', () => {
  it('cut at 2,000 leaves open how many there were, until arXiv’s page states it', () => {
    const cut = told(feed({ papers: papers(1, 2000) }));
    expect(tally(cut)).toMatchObject({
      kind: 'unknown',
      received: 2000,
      lists: [{ reason: { kind: 'cut' } }],
    });
    const stated = page(page(page(cut, 'new', 2003), 'cross', 0), 'replace', 0);
    expect(tally(stated)).toMatchObject({
      kind: 'some',
      announced: 2003,
      missing: [{ reason: { kind: 'cut' } }, {}, {}],
    });
    expect(told(feed({ papers: papers(1, 2) }), { cut: true })[0]?.unknown).toEqual({ kind: 'cut' });
    expect(told(feed({ papers: papers(1, 2000) }), { cut: false })[0]).not.toHaveProperty('unknown');
  });

  it('of an earlier day tells of that one, and leaves today open', () => {
    const rows = told(feed({ day: '2026-06-17', papers: papers(1, 2) }));
    expect(rows.map(({ day, unknown }) => [day, unknown])).toEqual([
      ['2026-06-17', undefined],
      [DAY, { kind: 'stale', shows: '2026-06-17' }],
    ]);
  });

  it('that is empty on a working day leaves it open, and one on a weekend nothing', () => {
    const { day: _none, ...empty } = feed();
    expect(told(empty)).toMatchObject([{ day: DAY, unknown: { kind: 'empty' } }]);
    expect(told(empty, { now: newYorkTime('2026-06-20', 9) })).toEqual([]);
  });

  it('with a stale category is whole for the others alone', () => {
    const batch = feed({ papers: [paper(1), paper(2, ['math.PR', 'cs.LG'])] });
    const rows = told(batch, { lists: [LG, PR], stale: ['cs.LG'] });
    expect(rows).toMatchObject([
      { list: LG, unknown: { kind: 'stale' }, received: { new: [], cross: [id(2)] } },
      { list: PR, received: { new: [id(2)] } },
    ]);
  });

  it('refused, or about a list arXiv does not know, says so', () => {
    const failure = { kind: 'http', status: 503 } as const;
    const failed = rowsOfFailure({ failure, day: DAY, lists: [LG], earlier: [], nextTryAt: NOW + HOUR });
    expect(failed).toMatchObject([{ unknown: { kind: 'refused', failure }, nextTryAt: NOW + HOUR }]);
    expect(failed[0]).not.toHaveProperty('checkedAt');
    const rows = told(feed({ papers: [paper(1)], unknown: ['math.PR'] }), { lists: [LG, PR] });
    expect(tally(rows, [LG, PR])).toMatchObject({
      kind: 'unknown',
      lists: [{ list: PR, reason: { kind: 'refused' } }],
    });
  });

  it('looked up by date is not the announcement', () => {
    expect(told(feed({ via: 'api', papers: [paper(1)] }))[0]?.unknown).toEqual({ kind: 'asked-late' });
  });
});
