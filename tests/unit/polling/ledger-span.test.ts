import { describe, expect, it } from 'vitest';
import { ledgerSpan } from '../../../lib/polling/ledger-span';
import type { Follow, ListId } from '../../../lib/records/announcement';
import type { LedgerRow } from '../../../lib/records/ledger';

/** A Thursday; noon in New York. */
const NOW = Date.parse('2026-09-24T16:00:00Z');
const DAY = 86_400_000;
const LG: ListId = 'arxiv:cs.LG';
const PR: ListId = 'arxiv:math.PR';
const BIO: ListId = 'biorxiv:neuroscience';
const follow = (list: ListId, daysAgo: number): Follow => ({ list, addedAt: NOW - daysAgo * DAY });
const row = (day: string, list = LG): LedgerRow => ({
  day,
  list,
  received: { new: ['2609.00001'], cross: [], replace: [] },
  missing: [],
});
const span = (follows: Follow[], rows: LedgerRow[], historyDays = 7) =>
  ledgerSpan({
    follows,
    rows,
    hidden: { byHand: new Set(['2609.00001']), byRules: new Set() },
    historyDays,
    now: NOW,
  });
const told = (days: ReturnType<typeof span>) => days.map(({ day, tally }) => `${day} ${tally.kind}`);

describe('the ledger’s days', () => {
  it('begin when the first list was followed, newest first', () => {
    expect(told(span([follow(LG, 1)], [row('2026-09-24')]))).toEqual([
      '2026-09-24 all',
      '2026-09-23 unknown',
    ]);
  });

  it('reach back as far as the reader’s history, and name days of rest', () => {
    const days = span([follow(LG, 90)], []);
    expect(days).toHaveLength(7);
    expect(told(days)).toContain('2026-09-20 rest');
  });

  it('expect nothing of a list before it was followed', () => {
    const days = span([follow(LG, 2), follow(PR, 0)], [row('2026-09-23'), row('2026-09-24')]);
    expect(told(days).slice(0, 2)).toEqual(['2026-09-24 unknown', '2026-09-23 all']);
  });

  it('expect nothing of lists without a calendar, and count what they have a row of', () => {
    expect(span([follow(BIO, 3)], [])).toEqual([]);
    expect(told(span([follow(BIO, 3)], [row('2026-09-24', BIO)]))).toEqual(['2026-09-24 all']);
  });

  it('have a day that is still to come here where arXiv is ahead', () => {
    expect(told(span([follow(LG, 0)], [row('2026-09-25')]))[0]).toBe('2026-09-25 all');
  });

  it('count what the reader hid', () => {
    expect(span([follow(LG, 0)], [row('2026-09-24')])[0]?.entries[0]?.parts.new).toMatchObject({
      received: 1,
      shown: 0,
      hidden: 1,
    });
  });
});
