import type { Tally } from '../../lib/records/ledger';
import { m } from '../../lib/words';
import { timeAndDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';

export interface LedgerLineProps {
  tally: Tally;
  /** When the source was last asked, and when the next batch is due: epoch milliseconds. */
  checkedAt?: number | undefined;
  next?: number | undefined;
  now: number;
  onOpen(): void;
}

/** “99 of 99 announced ✓ · checked 06:12 · next batch Fri 06:00”: is this all of it? A way to the ledger. */
export function LedgerLine({ onOpen, ...props }: LedgerLineProps) {
  const words = ledgerLine(props);
  if (!words) return null;
  return (
    <button
      type="button"
      class="ledger-line"
      data-action="open-ledger"
      data-tally={props.tally.kind}
      onClick={onOpen}
    >
      {words}
    </button>
  );
}

/** The same as text; empty where there is nothing to say. */
export function ledgerLine({ tally, checkedAt, next, now }: Omit<LedgerLineProps, 'onOpen'>): string {
  const whole = tallyWords(tally);
  // What is missing ends with a question: nothing comes after it.
  if (tally.kind === 'some' || tally.kind === 'unknown') return whole;
  return [whole, checkedWords(checkedAt, next, now)].filter(Boolean).join(' · ');
}

function checkedWords(checkedAt: number | undefined, next: number | undefined, now: number): string {
  if (checkedAt === undefined) return '';
  const time = timeAndDay(checkedAt, now);
  return next !== undefined && next > now
    ? m.checked({ time, next: timeAndDay(next, now) })
    : m.checked_only({ time });
}

function tallyWords(tally: Tally): string {
  switch (tally.kind) {
    case 'rest':
      return '';
    case 'all':
      return tally.announced === 0
        ? m.ledger_none_announced()
        : `${m.ledger_count({ received: grouped(tally.announced), announced: grouped(tally.announced) })} ✓`;
    case 'some': {
      const { received, announced, missing } = tally;
      const said = { received: grouped(received), announced: grouped(announced), count: missing.length };
      return received < announced ? m.ledger_some(said) : m.ledger_others_missing(said);
    }
    case 'unknown':
      return m.ledger_unknown({ received: grouped(tally.received) });
  }
}
