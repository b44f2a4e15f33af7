import { addDays, newYorkDay } from '../clock';
import { type Follow, type ListId, sourceOf } from '../records/announcement';
import type { LedgerDay, LedgerRow } from '../records/ledger';
import type { Day } from '../records/paper';
import { type HiddenIds, ledgerDays } from './ledger-sums';
import { goesByCalendar } from './next-ask';

/** What the ledger is drawn from. Times in epoch milliseconds. */
export interface LedgerFacts {
  follows: readonly Follow[];
  rows: readonly LedgerRow[];
  hidden: HiddenIds;
  historyDays: number;
  now: number;
}

/** The first day of a ledger of so many. */
export const ledgerStart = (now: number, historyDays: number): Day =>
  addDays(newYorkDay(now), 1 - historyDays);

/**
 * The days of a reader's history, newest first. A list counts from the day on which it was followed, or has a row: of days
 * before nobody expected anything. Lists that go by no calendar have no day on which they are due, and count with a row.
 */
export function ledgerSpan({ follows, rows, hidden, historyDays, now }: LedgerFacts): LedgerDay[] {
  const today = newYorkDay(now);
  const days = new Set(rows.map(({ day }) => day));
  const due = (day: Day) => follows.filter((each) => isDue(each, day)).map(({ list }) => list);
  for (let day = ledgerStart(now, historyDays); day <= today; day = addDays(day, 1))
    if (due(day).length > 0) days.add(day);
  return [...days]
    .sort()
    .reverse()
    .flatMap((day) => ledgerDays([day], { lists: listsOn(day, follows, rows), rows, hidden }));
}

const isDue = ({ list, addedAt }: Follow, day: Day): boolean =>
  goesByCalendar(sourceOf(list)) && newYorkDay(addedAt) <= day;

/** The followed lists that a day is asked about. */
export function listsOn(day: Day, follows: readonly Follow[], rows: readonly LedgerRow[]): ListId[] {
  const told = new Set(rows.filter((row) => row.day === day).map(({ list }) => list));
  return follows.filter((each) => told.has(each.list) || isDue(each, day)).map(({ list }) => list);
}
