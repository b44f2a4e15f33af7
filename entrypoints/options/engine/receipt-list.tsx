import { spentWords } from '../../../components/cost-words';
import { dollars, sentences } from '../../../components/engine-words';
import type { Receipt } from '../../../lib/jobs/receipt';
import type { Accounts } from '../../../lib/jobs/spent';
import type { Spent } from '../../../lib/records/job';
import { m } from '../../../lib/words';
import { longDay } from '../../../lib/words/dates';
import { grouped } from '../../../lib/words/numbers';

export interface ReceiptListProps {
  accounts: Accounts;
  /** Of a day, in millionths of a US dollar. */
  limit: number;
}

/** What was spent today, beside the day's limit, and a receipt for each of the last days' papers. */
export function ReceiptList({
  accounts: { today, towardsLimit, lately, receipts },
  limit,
}: ReceiptListProps) {
  const isEmpty = receipts.every(({ requests, written }) => requests + written === 0);
  return (
    <div class="receipts">
      <h3>{m.receipts()}</h3>
      <p data-stat="spent-today">{todayWords(today, towardsLimit, limit)}</p>
      {isEmpty ? (
        <p class="hint">{m.receipts_none()}</p>
      ) : (
        <ul>
          {receipts.map(({ day, ...receipt }) => (
            <li key={day} data-receipt={day}>
              <b>{longDay(day)}</b> <span>{receiptWords(receipt)}</span>
              {receipt.requests > 0 && <small>{tokenWords(receipt)}</small>}
            </li>
          ))}
        </ul>
      )}
      {lately.requests > 0 && (
        <p class="hint" data-stat="spent-lately">
          {sentences(m.receipts_help(), m.spent_lately({ cost: spentWords(lately) }))}
        </p>
      )}
    </div>
  );
}

const tokens = ({ input, output }: { input: number; output: number }) => input + output;

function todayWords({ microUsd, unpriced }: Spent, towardsLimit: number, limit: number): string {
  const spent = m.spent_today_of({ cost: dollars(microUsd), budget: dollars(limit) });
  if (!unpriced) return spent;
  const cost = dollars(towardsLimit - microUsd);
  return sentences(spent, m.spent_unpriced({ tokens: grouped(tokens(unpriced)), cost }));
}

/** “182 papers: 168 free, 14 written, $0.04”. */
function receiptWords(receipt: Receipt): string {
  const { papers, free, written, requests } = receipt;
  if (written + requests === 0) return m.receipt_free({ papers });
  return m.receipt({ papers, free: grouped(free), written: grouped(written), cost: spentWords(receipt) });
}

function tokenWords({ input, output, unpriced }: Spent): string {
  const all = { input: grouped(input), output: grouped(output) };
  return unpriced
    ? m.tokens_in_out_unpriced({ ...all, tokens: grouped(tokens(unpriced)) })
    : m.tokens_in_out(all);
}
