import { useMemo } from 'preact/hooks';
import { newYorkDay } from '../../lib/clock';
import { ledgerSpan, ledgerStart } from '../../lib/polling/ledger-span';
import type { LedgerDay } from '../../lib/records/ledger';
import { historyDays } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { ledgerBetween } from '../../lib/store/ledger';
import { useLive } from '../shared/use-live';
import { useSetting } from '../shared/use-setting';

const NONE: ReadonlySet<string> = new Set();
const NOTHING_HIDDEN = { byHand: NONE, byRules: NONE };

/**
 * The days of the reader's history and whether each is whole, kept up to date; none until they are read. Whether a day is whole
 * does not rest on marks or rules: they are not read, so that a star costs nothing here. The rows' own figures say of nothing
 * that it is hidden.
 */
export function useDays(now: number): LedgerDay[] {
  const kept = useSetting(historyDays);
  const today = newYorkDay(now);
  const live = useLive(async () => {
    if (kept === undefined) return undefined;
    const [follows, rows] = await Promise.all([
      db.follows.toArray(),
      // Where arXiv is ahead of this clock, what it announced is there all the same.
      ledgerBetween(db, ledgerStart(now, kept), '9999'),
    ]);
    return { follows, rows, historyDays: kept };
  }, [today, kept]);
  const facts = live.state === 'ready' ? live.value : undefined;
  return useMemo(() => (facts ? ledgerSpan({ ...facts, hidden: NOTHING_HIDDEN, now }) : []), [facts, today]);
}
