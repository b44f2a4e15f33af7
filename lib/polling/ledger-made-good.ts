import { addDays } from '../clock';
import type { ListId } from '../records/announcement';
import type { LedgerRow } from '../records/ledger';
import type { Day } from '../records/paper';
import type { GlossDb } from '../store/db';
import { ledgerBetween } from '../store/ledger';
import { rowKey } from './ledger-merge';

/** Days before `day` on which lists did not answer, for each back to the last on which it did. */
export async function refusedBefore(
  db: GlossDb,
  lists: readonly ListId[],
  day: Day,
): Promise<Pick<LedgerRow, 'list' | 'day'>[]> {
  const rows = (await ledgerBetween(db, '', addDays(day, -1))).reverse();
  return lists.flatMap((list) => {
    const its = rows.filter((row) => row.list === list);
    const last = its.findIndex(({ unknown }) => unknown?.kind !== 'refused');
    return last < 0 ? its : its.slice(0, last);
  });
}

/**
 * Rows of days on which nobody answered, after an answer of `day` that goes on where the one before had ended: what was
 * posted then came with it, under the day of its arrival, and of those days nothing is open any more.
 * @param rows by `rowKey`, those of `day` as they are after the answer
 * @param now epoch milliseconds
 */
export function madeGood(
  rows: ReadonlyMap<string, LedgerRow>,
  refused: readonly Pick<LedgerRow, 'list' | 'day'>[],
  day: Day,
  now: number,
): LedgerRow[] {
  return refused.flatMap((each) => {
    const row = rows.get(rowKey(each));
    const answer = rows.get(rowKey({ list: each.list, day }));
    if (row?.unknown?.kind !== 'refused' || !answer || answer.unknown) return [];
    const { unknown: _over, nextTryAt: _none, ...rest } = row;
    return [{ ...rest, checkedAt: now }];
  });
}
