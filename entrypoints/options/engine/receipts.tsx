import { localDay } from '../../../lib/clock';
import { accounts } from '../../../lib/jobs/spent';
import { db } from '../../../lib/store/db';
import { useLive } from '../../shared/use-live';
import { useNow } from '../../shared/use-now';
import { ReceiptList } from './receipt-list';

/** How many days there are receipts of. */
const DAYS = 7;
const MICRO_USD_A_CENT = 10_000;

export interface ReceiptsProps {
  /** US cents a day. */
  budget: number;
  /** Whether a model is set: without one there is only something to say where one has written before. */
  isWriting: boolean;
}

/** What was spent, today and for the last days' papers, as it changes. */
export function Receipts({ budget, isWriting }: ReceiptsProps) {
  const now = useNow();
  const live = useLive(() => accounts(db, now, DAYS), [localDay(now)]);
  // A database that cannot be read is told of at the head of the page.
  if (live.state !== 'ready') return null;
  if (!isWriting && live.value.lately.requests === 0) return null;
  return <ReceiptList accounts={live.value} limit={budget * MICRO_USD_A_CENT} />;
}
