import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, newYorkTime } from '../../../lib/clock';
import { rowsOfBatch } from '../../../lib/polling/ledger-batch';
import { rowKey } from '../../../lib/polling/ledger-merge';
import { missingKey } from '../../../lib/polling/ledger-missing';
import { rowsNotAsked, rowsOfFailure, rowsOfPage } from '../../../lib/polling/ledger-rows';
import { ledgerEntry, tallyOf } from '../../../lib/polling/ledger-sums';
import { listAnnouncements } from '../../../lib/polling/list-announcements';
import type { AnnouncedPaper, AnnouncementType, Batch, ListId } from '../../../lib/records/announcement';
import { isUnplaced, type LedgerRow, PARTS, type Part } from '../../../lib/records/ledger';
import { announced } from '../invented';

const DAY = '2026-06-18';
const BEFORE = '2026-06-17';
const CATEGORIES = ['cs.LG', 'math.PR', 'stat.ML'];
const LISTS = CATEGORIES.map((each): ListId => `arxiv:${each}`);
const NOBODY = { byHand: new Set<string>(), byRules: new Set<string>() };

/** What arXiv announced that day, and what can happen to somebody who asks. */
const kinds = fc.constantFrom<AnnouncementType>('new', 'new', 'cross', 'replace');
const day = fc
  .array(fc.tuple(fc.subarray(CATEGORIES, { minLength: 1 }), kinds), { maxLength: 12 })
  .map((all) =>
    all.map(([categories, type], i): AnnouncedPaper => {
      // A cross-list's primary category is one nobody follows.
      const own = type === 'cross' ? ['q-bio.NC', ...categories] : categories;
      return announced({ id: `2606.${10001 + i}`, categories: own, type });
    }),
  );
const somePapers = fc.array(fc.nat(11), { maxLength: 3 });
const event = fc.oneof(
  fc.record({ kind: fc.constant('whole' as const), unreadable: somePapers, named: fc.boolean() }),
  fc.record({ kind: fc.constant('cut' as const), lost: somePapers }),
  fc.record({
    kind: fc.constantFrom('stale' as const, 'empty' as const, 'failed' as const, 'asleep' as const),
  }),
  fc.record({ kind: fc.constant('stale category' as const), category: fc.constantFrom(...CATEGORIES) }),
  fc.record({ kind: fc.constant('page' as const), list: fc.constantFrom(...LISTS), named: fc.boolean() }),
  fc.record({ kind: fc.constant('catch-up' as const), list: fc.constantFrom(...LISTS) }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** By arXiv itself: the ids of each section of a list. */
function truth(papers: AnnouncedPaper[], list: ListId): Record<Part, string[]> {
  const rows = listAnnouncements({ via: 'feed', papers, rejected: [] }, [list], DAY, 0);
  const of = (...types: AnnouncementType[]) =>
    rows.filter(({ type }) => types.includes(type)).map(({ paper }) => paper.slice('arxiv:'.length));
  return { new: of('new'), cross: of('cross'), replace: of('replace', 'replace-cross') };
}

function told(earlier: LedgerRow[], papers: AnnouncedPaper[], what: Event, hour: number): LedgerRow[] {
  const now = newYorkTime(DAY, 1) + hour * HOUR;
  const answer = (given: Partial<Batch>, more: { cut?: true; stale?: string[]; lists?: ListId[] } = {}) =>
    rowsOfBatch({
      batch: { via: 'feed', day: DAY, papers: [], rejected: [], ...given },
      lists: LISTS,
      earlier,
      now,
      nextTryAt: now + HOUR,
      ...more,
    });
  switch (what.kind) {
    case 'whole': {
      const lost = papers.filter((_, i) => what.unreadable.includes(i));
      const entry = (id: string) => (what.named ? `oai:arXiv.org:${id}v1` : `“${id}”`);
      return answer({
        papers: papers.filter((each) => !lost.includes(each)),
        rejected: lost.map(({ paper }) => ({ entry: entry(paper.id), reason: 'paper.title' })),
      });
    }
    case 'cut':
      return answer({ papers: papers.filter((_, i) => !what.lost.includes(i)) }, { cut: true });
    case 'stale':
      return answer({ day: BEFORE, papers: [announced({ id: '2606.00001' })] });
    case 'empty': {
      const batch: Batch = { via: 'feed', papers: [], rejected: [] };
      return rowsOfBatch({ batch, lists: LISTS, earlier, now });
    }
    case 'failed':
      return rowsOfFailure({ failure: { kind: 'timeout' }, day: DAY, lists: LISTS, earlier, nextTryAt: now });
    case 'asleep':
      return rowsNotAsked({ days: [DAY], lists: LISTS, earlier });
    case 'stale category': {
      const moved = papers.filter(({ paper }) => paper.primary !== what.category);
      const old = announced({ id: '2606.00002', categories: [what.category] });
      return answer({ papers: [...moved, old] }, { stale: [what.category] });
    }
    case 'page': {
      const ids = truth(papers, what.list);
      const of = (part: Part) => ({ shown: ids[part].length, total: ids[part].length, at: now });
      const stated = { new: of('new'), cross: of('cross'), replace: of('replace') };
      return rowsOfPage(
        { list: what.list, day: DAY, stated, ...(what.named && { ids, whole: true }), at: now },
        earlier,
      );
    }
    case 'catch-up':
      return answer(
        { papers: papers.filter(({ paper }) => paper.categories.includes(what.list.slice(6))) },
        { lists: [what.list] },
      );
  }
}

/** Plays a history; what the ledger says after each event is handed to `look`. */
function play(
  papers: AnnouncedPaper[],
  events: Event[],
  look: (rows: LedgerRow[], before: LedgerRow[]) => void,
) {
  let rows = new Map<string, LedgerRow>();
  for (const [hour, what] of events.entries()) {
    const before = [...rows.values()];
    rows = new Map(rows);
    for (const row of told(before, papers, what, hour)) rows.set(rowKey(row), row);
    look([...rows.values()], before);
  }
}

const histories = (check: (papers: AnnouncedPaper[], events: Event[]) => void) =>
  fc.assert(fc.property(day, fc.array(event, { minLength: 1, maxLength: 6 }), check), { numRuns: 1500 });
const listed = (rows: LedgerRow[]) => rows.filter((row) => row.day === DAY && !isUnplaced(row.list));

describe('after any history of a day', { timeout: 60_000 }, () => {
  it('received and missing make announced, and each that is missing has a reason', () => {
    histories((papers, events) =>
      play(papers, events, (rows) => {
        for (const row of rows) {
          const { parts } = ledgerEntry(row, NOBODY);
          for (const part of PARTS) {
            const { announced: all, received, shown, hidden, missing } = parts[part];
            expect(shown + hidden).toBe(received);
            if (all === undefined) expect(row.unknown?.kind).toBeTruthy();
            else expect(received + missing).toBe(all);
          }
          for (const { reason } of row.missing) expect(reason.kind).toBeTruthy();
        }
      }),
    );
  });

  it('no more is said to be announced than was, and where a page counted, just as much', () => {
    histories((papers, events) =>
      play(papers, events, (rows) => {
        for (const row of listed(rows)) {
          const all = truth(papers, row.list);
          for (const part of PARTS) {
            const said = ledgerEntry(row, NOBODY).parts[part].announced;
            if (row.stated) expect([row.list, part, said]).toEqual([row.list, part, all[part].length]);
          }
        }
      }),
    );
  });

  it('a day said to be whole is, and one with some missing lacks them', () => {
    const isSimple = ({ kind }: Event) => kind !== 'page';
    histories((papers, events) =>
      play(papers, events.filter(isSimple), (rows) => {
        const tally = tallyOf(DAY, LISTS, rows);
        const here = new Set(listed(rows).flatMap(({ received }) => PARTS.flatMap((part) => received[part])));
        const every = papers.map(({ paper }) => paper.id);
        if (tally.kind === 'all') expect(every.filter((id) => !here.has(id))).toEqual([]);
        if (tally.kind === 'some') {
          const lacking = every.filter((id) => !here.has(id));
          expect(tally.missing.length).toBeGreaterThanOrEqual(lacking.length);
          expect(new Set(tally.missing.map(missingKey)).size).toBe(tally.missing.length);
        }
      }),
    );
  });

  it('no row is lost, nothing that came is, and what was whole stays whole', () => {
    histories((papers, events) =>
      play(papers, events, (rows, before) => {
        const now = new Map(rows.map((row) => [rowKey(row), row]));
        for (const row of before) {
          const then = now.get(rowKey(row));
          const ids = then && new Set(PARTS.flatMap((part) => then.received[part]));
          for (const id of PARTS.flatMap((part) => row.received[part])) expect(ids).toContain(id);
          if (!row.unknown) expect(then).not.toHaveProperty('unknown');
        }
      }),
    );
  });

  it('the same answer twice says the same', () => {
    histories((papers, events) =>
      play(papers, events, (rows) => {
        const last = events.at(-1);
        if (!last) return;
        const sorted = (all: LedgerRow[]) =>
          [...all]
            .sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1))
            .map((row) => ({
              ...row,
              missing: row.missing.map((each) => JSON.stringify(each)).sort(),
            }));
        const once = new Map(rows.map((row) => [rowKey(row), row]));
        for (const row of told(rows, papers, last, 9)) once.set(rowKey(row), row);
        const twice = new Map(once);
        for (const row of told([...once.values()], papers, last, 9)) twice.set(rowKey(row), row);
        expect(sorted([...twice.values()])).toEqual(sorted([...once.values()]));
      }),
    );
  });
});
