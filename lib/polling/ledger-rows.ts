import type { ListId } from '../records/announcement';
import type { LedgerRow, Missing, MissingReason, Part, Stated } from '../records/ledger';
import type { Day } from '../records/paper';
import type { Failure } from '../records/round';
import { type Found, mergeRows, type Telling } from './ledger-merge';

/** The rows after a round that got no answer, of the day that was due. */
export function rowsOfFailure({
  failure,
  day,
  lists,
  earlier,
  nextTryAt,
}: Telling & { failure: Failure; day: Day }): LedgerRow[] {
  const unknown: MissingReason = { kind: 'refused', failure };
  return mergeRows(
    lists.map((list): Found => ({ list, day, unknown, nextTryAt })),
    earlier,
  );
}

/** The rows of days on which nobody asked (`batchesMissed`). */
export function rowsNotAsked({
  days,
  lists,
  earlier,
  nextTryAt,
}: Telling & { days: readonly Day[] }): LedgerRow[] {
  const unknown: MissingReason = { kind: 'asked-late' };
  return mergeRows(
    days.flatMap((day) => lists.map((list): Found => ({ list, day, unknown, nextTryAt }))),
    earlier,
  );
}

/** What one of arXiv's pages states of a list on a day: counts, and the ids it shows where they are at hand. */
export interface PageStatement {
  list: ListId;
  day: Day;
  stated?: Partial<Record<Part, Stated>>;
  /** What stands on the page; `whole` where that is all of that day. */
  ids?: Record<Part, string[]>;
  whole?: boolean;
  at: number;
}

/**
 * The rows after a listing or catch-up page that was read without its papers being stored: whatever it names and is not
 * here is missing by name, whatever it only counts is missing by number.
 */
export function rowsOfPage(
  { list, day, stated, ids, whole, at }: PageStatement,
  earlier: readonly LedgerRow[],
): LedgerRow[] {
  const before = earlier.find((row) => row.list === list && row.day === day);
  const reason: MissingReason = before ? (before.unknown ?? { kind: 'unexplained' }) : { kind: 'not-asked' };
  const parts = Object.entries(ids ?? {}) as [Part, string[]][];
  const explained = new Map(before?.missing.map((each) => [each.id, each]));
  const missing = parts.flatMap(([part, all]) =>
    all.map((id): Missing => explained.get(id) ?? { id, part, reason }),
  );
  const found: Found = {
    list,
    day,
    missing,
    at,
    ...(stated && { stated }),
    ...(!(ids && whole) && { aside: true }),
  };
  return mergeRows([found], earlier);
}
