import { describe, expect, it } from 'vitest';
import { rowsNotAsked, rowsOfFailure, rowsOfPage } from '../../../lib/polling/ledger-rows';
import { ledgerDays, ledgerEntry } from '../../../lib/polling/ledger-sums';
import type { LedgerRow } from '../../../lib/records/ledger';
import {
  broken,
  counted,
  DAY,
  feed,
  id,
  LG,
  NOW,
  PR,
  page,
  paper,
  papers,
  tally,
  told,
} from './ledger-samples';

const NOTHING_HIDDEN = { byHand: new Set<string>(), byRules: new Set<string>() };

describe('what arXiv’s page states', () => {
  const whole = told(feed({ papers: papers(1, 97) }));

  it('agrees', () => {
    expect(tally(page(whole, 'new', 97))).toEqual({ kind: 'all', announced: 97 });
  });
  it('is more, for a reason nobody knows', () => {
    expect(tally(page(whole, 'new', 99))).toMatchObject({
      kind: 'some',
      announced: 99,
      received: 97,
      missing: [
        { part: 'new', reason: { kind: 'unexplained' } },
        { part: 'new', reason: { kind: 'unexplained' } },
      ],
    });
  });
  it('is less, and that is kept as well', () => {
    const [row] = page(whole, 'new', 95);
    expect(row && ledgerEntry(row, NOTHING_HIDDEN).parts.new).toMatchObject({ announced: 97, surplus: 2 });
  });
  it.each([
    ['arxiv:cs', 'cs.LG', undefined],
    ['arxiv:grp_physics', 'hep-ph', undefined],
    // A category, though its name has no dot.
    ['arxiv:hep-th', 'hep-th', 1],
  ] as const)('has none of the cross-lists within an archive: %s', (list, category, surplus) => {
    const rows = told(feed({ papers: [paper(1, ['math.PR', category], 'cross')] }), { lists: [list] });
    const [row] = page(rows, 'cross', 0, list);
    expect(row && ledgerEntry(row, NOTHING_HIDDEN).parts.cross).toMatchObject({ received: 1 });
    expect(row && ledgerEntry(row, NOTHING_HIDDEN).parts.cross.surplus).toBe(surplus);
  });
  it('names what is missing where it shows it', () => {
    const ids = { new: [id(1), id(200)], cross: [], replace: [] };
    const named = rowsOfPage({ list: LG, day: DAY, stated: counted('new', 98), ids, at: NOW }, whole);
    expect(named[0]?.missing).toEqual([{ id: id(200), part: 'new', reason: { kind: 'unexplained' } }]);
    // Once it comes, it is missing no more.
    expect(tally(told(feed({ papers: [...papers(1, 97), paper(200)] }), { earlier: named }))).toEqual({
      kind: 'all',
      announced: 98,
    });
  });
  it('is known before anybody asked', () => {
    const rows = page([], 'new', 3);
    expect(tally(rows)).toMatchObject({
      kind: 'unknown',
      missing: [{ reason: { kind: 'not-asked' } }, {}, {}],
    });
    expect(tally(told(feed({ papers: papers(1, 3) }), { earlier: rows }))).toEqual({
      kind: 'all',
      announced: 3,
    });
  });
  it('of a whole catch-up page makes a missed day known', () => {
    const missed = rowsNotAsked({ days: [DAY], lists: [LG], earlier: [] });
    const ids = { new: [id(1)], cross: [id(2)], replace: [] };
    const rows = rowsOfPage({ list: LG, day: DAY, ids, whole: true, at: NOW }, missed);
    expect(tally(rows)).toMatchObject({
      kind: 'some',
      announced: 1,
      received: 0,
      missing: [{ id: id(1) }, { id: id(2) }],
    });
    expect(rows[0]?.missing.map(({ reason }) => reason.kind)).toEqual(['asked-late', 'asked-late']);
  });
});

describe('entries that could not be read', () => {
  const lists = [LG, PR];
  const batch = feed({ papers: [paper(1), paper(2, ['math.PR'])], rejected: [broken(3)] });

  it('stand for themselves where the answer was for several lists', () => {
    const rows = told(batch, { lists });
    expect(rows.map(({ list }) => list)).toEqual([LG, PR, 'arxiv:?']);
    expect(rows.map(({ unknown }) => unknown)).toEqual([undefined, undefined, undefined]);
    const one = told(feed({ papers: [paper(4)], rejected: [broken(5)] }), {
      lists: [LG, 'arxiv:cs.AI'],
      earlier: rows,
    });
    expect(one.find(({ list }) => list === 'arxiv:?')).not.toHaveProperty('unknown');
    expect(one.find(({ list }) => list === 'arxiv:?')?.missing.map(({ id: each }) => each)).toEqual([
      id(3),
      id(5),
    ]);
    expect(tally(rows, lists)).toMatchObject({
      kind: 'some',
      announced: 3,
      received: 2,
      missing: [{ id: id(3) }],
    });
  });
  it('explain what a list lacks by arXiv’s page, and are not counted twice', () => {
    const rows = page(told(batch, { lists }), 'new', 2, PR);
    const again = told(batch, { lists, earlier: rows });
    for (const each of [rows, again]) {
      expect(each.find(({ list }) => list === PR)?.missing).toMatchObject([
        { id: id(3), reason: { kind: 'unreadable' } },
      ]);
      expect(tally(each, lists)).toMatchObject({ announced: 3, missing: [{ list: PR }] });
    }
  });
  it('are forgotten once they can be read', () => {
    const rows = told(feed({ ...batch, papers: [...batch.papers, paper(3)], rejected: [] }), {
      lists,
      earlier: told(batch, { lists }),
    });
    expect(tally(rows, lists)).toEqual({ kind: 'all', announced: 3 });
  });
  it('without a name are counted once, however often they come', () => {
    const nameless = feed({
      papers: [paper(1)],
      rejected: [{ entry: 'an entry without id', reason: 'paper.id' }],
    });
    let rows: LedgerRow[] = [];
    for (let i = 0; i < 3; i++) rows = told(nameless, { earlier: rows });
    expect(tally(rows)).toMatchObject({ announced: 2, received: 1 });
    expect(tally(told(feed({ papers: papers(1, 2) }), { earlier: rows }))).toEqual({
      kind: 'all',
      announced: 2,
    });
  });
  it('and papers of no list that was asked for are not hidden', () => {
    const rows = told(feed({ papers: [paper(1), paper(2, ['q-bio.NC'])] }), { lists });
    expect(tally(rows, lists)).toMatchObject({
      kind: 'some',
      missing: [{ id: id(2), reason: { kind: 'unexplained' } }],
    });
  });
});

describe('a second answer', () => {
  const rows = told(feed({ papers: papers(1, 99) }));
  it.each<[string, LedgerRow[]]>([
    ['with less in it', told(feed({ papers: papers(1, 50) }), { earlier: rows })],
    ['that was cut', told(feed({ papers: papers(1, 50) }), { earlier: rows, cut: true })],
    ['that failed', rowsOfFailure({ failure: { kind: 'offline' }, day: DAY, lists: [LG], earlier: rows })],
    ['of the day before', told(feed({ day: '2026-06-17', papers: papers(200, 1) }), { earlier: rows })],
  ])('%s takes nothing away', (_what, after) => {
    expect(tally(after)).toEqual({ kind: 'all', announced: 99 });
  });
});

describe('as a reader sees it', () => {
  it('has what was hidden apart, newest day first', () => {
    const rows = told(feed({ papers: papers(1, 5) }));
    // One that is hidden both ways is told as hidden by hand.
    const hidden = { byHand: new Set([id(2)]), byRules: new Set([id(2), id(3), id(4)]) };
    const days = ledgerDays(['2026-06-17', DAY], { lists: [LG], rows, hidden });
    expect(days.map(({ day }) => day)).toEqual([DAY, '2026-06-17']);
    expect(days[0]?.entries[0]?.parts.new).toEqual({
      announced: 5,
      received: 5,
      shown: 2,
      hidden: 1,
      byRules: 2,
      missing: 0,
    });
  });
});
