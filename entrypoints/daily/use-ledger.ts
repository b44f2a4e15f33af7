import { newYorkDay } from '../../lib/clock';
import { ledgerSpan, ledgerStart } from '../../lib/polling/ledger-span';
import { type Follow, sourceOf } from '../../lib/records/announcement';
import { type LedgerDay, type LedgerRow, PARTS } from '../../lib/records/ledger';
import type { Day, SourceId } from '../../lib/records/paper';
import { historyDays } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { hiddenAmong, ledgerBetween } from '../../lib/store/ledger';
import { type Live, useLive } from '../shared/use-live';
import { useSetting } from '../shared/use-setting';
import { useRuledOut } from './use-ruled-out';

export interface LedgerModel {
  days: LedgerDay[];
  /** The first day of the reader's history. */
  since: Day;
  /** What is followed. */
  follows: Follow[];
}

/** The ledger over the reader's history, kept up to date. */
export function useLedger(now: number): Live<LedgerModel> {
  const kept = useSetting(historyDays);
  const today = newYorkDay(now);
  const live = useLive(async () => {
    if (kept === undefined) return undefined;
    const since = ledgerStart(now, kept);
    const [follows, rows] = await Promise.all([
      db.follows.toArray(),
      // Where arXiv is ahead of this clock, what it announced is there all the same.
      ledgerBetween(db, since, '9999'),
    ]);
    return { follows, rows, byHand: await hiddenIn(rows), historyDays: kept, since };
  }, [today, kept]);
  const byRules = useRuledOut(live.state === 'ready' ? live.value?.rows : undefined);
  if (live.state !== 'ready') return live;
  if (!live.value) return { state: 'loading' };
  const { byHand, since, ...facts } = live.value;
  const days = ledgerSpan({ ...facts, hidden: { byHand, byRules }, now });
  return { state: 'ready', value: { days, since, follows: facts.follows } };
}

/** Ids are a source's own: those of each are asked for apart. */
async function hiddenIn(rows: readonly LedgerRow[]): Promise<Set<string>> {
  const sources = [...new Set(rows.map(({ list }) => sourceOf(list)))];
  const idsOf = (source: SourceId) =>
    rows
      .filter(({ list }) => sourceOf(list) === source)
      .flatMap(({ received }) => PARTS.flatMap((part) => received[part]));
  const found = await Promise.all(
    sources.map((source) => hiddenAmong(db, source, [...new Set(idsOf(source))])),
  );
  return new Set(found.flatMap((each) => [...each]));
}
