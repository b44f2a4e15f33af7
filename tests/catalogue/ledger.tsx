import { LedgerLine } from '../../components/ledger/ledger-line';
import { LedgerTable, type LedgerTableProps } from '../../components/ledger/ledger-table';
import { ledgerDays } from '../../lib/polling/ledger-sums';
import type { ListId } from '../../lib/records/announcement';
import type { LedgerDay, LedgerRow, Missing, MissingReason, Tally } from '../../lib/records/ledger';
import { hours, NOW, TODAY } from './samples';
import { type Examples, listed, type Situation } from './situation';
import { FAILURES } from './statuses';

const nothing = () => {};
const LISTS: ListId[] = ['arxiv:cs.LG', 'arxiv:math.PR'];
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `2606.${10000 + from + i}`);

/** Every reason there is for something to be missing, or not known. */
const REASONS: Examples<MissingReason> = {
  cut: [{ kind: 'cut' }],
  unreadable: [{ kind: 'unreadable', detail: 'paper.title: missing' }],
  stale: [{ kind: 'stale', shows: '2026-06-17' }, { kind: 'stale' }],
  empty: [{ kind: 'empty' }],
  'not-asked': [{ kind: 'not-asked' }],
  'asked-late': [{ kind: 'asked-late' }],
  refused: [
    { kind: 'refused' },
    ...listed(FAILURES).map(([, failure]) => ({ kind: 'refused', failure }) as const),
  ],
  gap: [{ kind: 'gap' }],
  unexplained: [{ kind: 'unexplained' }],
};

const missing = (reason: MissingReason, given: Partial<Missing> = {}): Missing => ({
  part: 'new',
  reason,
  ...given,
});
const unread: MissingReason = { kind: 'unreadable', detail: 'paper.title: missing' };
const some = { kind: 'some', announced: 99, received: 97 } as const;
const [list = 'arxiv:cs.LG' as const] = LISTS;

const TALLIES: Examples<Tally> = {
  rest: [
    { kind: 'rest', why: 'weekend' },
    { kind: 'rest', why: 'holiday' },
  ],
  all: [
    { kind: 'all', announced: 99 },
    { kind: 'all', announced: 0 },
  ],
  some: [
    {
      ...some,
      missing: [missing(unread, { id: '2606.10098' }), missing(unread)].map((each) => ({ ...each, list })),
    },
    { ...some, received: 98, missing: [{ ...missing(unread), list }] },
    { ...some, received: 99, missing: [{ ...missing(unread, { part: 'replace' }), list }] },
    {
      ...some,
      received: 99,
      missing: [unread, unread].map((each) => ({ ...missing(each, { part: 'cross' }), list })),
    },
  ],
  unknown: [{ kind: 'unknown', received: 40, missing: [], lists: [{ list, reason: { kind: 'cut' } }] }],
};

const row = (given: Partial<LedgerRow> = {}): LedgerRow => ({
  list,
  day: TODAY,
  received: { new: ids(1, 81), cross: ids(201, 59), replace: ids(401, 102) },
  missing: [],
  checkedAt: hours(-1),
  ...given,
});
const JOURNAL: ListId = 'journal:https://www.nature.com/nature.rss';
const NONE = { new: [], cross: [], replace: [] };
const days = (rows: LedgerRow[], of = [TODAY], lists = [list]): LedgerDay[] =>
  ledgerDays(of, { lists, rows, hidden: { byHand: new Set(ids(1, 3)), byRules: new Set() } });

const table = (name: string, given: Partial<LedgerTableProps>): Situation => ({
  name: `ledger, ${name}`,
  place: 'ledger',
  draw: () => <LedgerTable days={[]} now={NOW} onRetry={nothing} {...given} />,
});
const line = (name: string, tally: Tally, checked: { checkedAt?: number; next?: number }): Situation => ({
  name: `ledger line, ${name}`,
  place: 'ledger',
  draw: () => <LedgerLine tally={tally} {...checked} now={NOW} onOpen={nothing} />,
});

const week = [
  row(),
  row({ list: 'arxiv:math.PR', received: { new: ids(601, 18), cross: ids(701, 4), replace: [] } }),
  row({
    day: '2026-06-17',
    missing: [
      missing(unread, { id: '2606.10098' }),
      missing(unread, { id: '2606.10099' }),
      missing({ kind: 'unexplained' }),
    ],
    nextTryAt: hours(2),
  }),
  row({ day: '2026-06-17', list: 'arxiv:math.PR', stated: { new: { shown: 79, total: 79, at: NOW } } }),
  row({ day: '2026-06-16', unknown: { kind: 'cut' }, nextTryAt: hours(2) }),
  row({ day: '2026-06-16', list: 'arxiv:math.PR' }),
];
const WEEK = ['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17', TODAY];

/** Every state of the ledger and of the line that leads to it. */
export const LEDGER: Situation[] = [
  ...listed(TALLIES).map(([name, tally]) => line(name, tally, { checkedAt: hours(-5), next: hours(24) })),
  line('next batch is over', { kind: 'all', announced: 99 }, { checkedAt: hours(-30), next: hours(-6) }),
  line('not checked', { kind: 'all', announced: 99 }, {}),
  table('empty', {}),
  table('a week', { days: days(week, WEEK, LISTS) }),
  table('asking for a day', { days: days(week, WEEK, LISTS), busy: '2026-06-17' }),
  table('never asked', { days: days([], WEEK, LISTS) }),
  table('of a journal', {
    days: days(
      [
        row({ list: JOURNAL, received: { ...NONE, new: ids(1, 9) }, unknown: { kind: 'cut' } }),
        row({ list: JOURNAL, day: '2026-06-17', unknown: { kind: 'refused', failure: { kind: 'timeout' } } }),
      ],
      ['2026-06-17', TODAY],
      [JOURNAL],
    ),
  }),
  table('of no list in particular', {
    days: days([
      row(),
      row({ list: 'arxiv:?', received: { new: [], cross: [], replace: [] }, missing: [missing(unread)] }),
    ]),
  }),
  table('a guess', {
    days: days([row({ missing: [missing(unread, { id: '2606.10098', guessed: true })] })]),
  }),
  ...listed(REASONS).flatMap(([name, reason]) => [
    table(`missing: ${name}`, {
      days: days([row({ missing: [missing(reason, { id: '2606.10098' }), missing(reason)] })]),
    }),
    table(`not known: ${name}`, { days: days([row({ unknown: reason })]) }),
  ]),
];
