import type { Figures, LedgerDay, LedgerEntry, Tally } from '../../lib/records/ledger';
import { PARTS, type Part } from '../../lib/records/ledger';
import type { Day } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { longDay, timeAndDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';
import { useListName } from '../list-name';
import { canRetry, onlyFeedsMovedOn } from './can-retry';
import { MissingList } from './missing-list';

export interface LedgerTableProps {
  /** Newest first. */
  days: readonly LedgerDay[];
  now: number;
  /** The day that is being asked for. */
  busy?: Day | undefined;
  onRetry(day: Day): void;
}

/** Days and lists, what each announced and what came; where something is missing, what and why, and a way to ask again. */
export function LedgerTable({ days, ...props }: LedgerTableProps) {
  if (days.length === 0) return <p class="notice">{m.ledger_empty()}</p>;
  return (
    <div class="ledger-frame">
      <table class="ledger">
        <caption>{m.ledger_caption()}</caption>
        <thead>
          <tr>
            {columns().map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {days.map((each) => (
          <DayRows key={each.day} of={each} {...props} />
        ))}
      </table>
    </div>
  );
}

const columns = () => [
  m.ledger_list(),
  m.ledger_new(),
  m.ledger_cross(),
  m.ledger_revised(),
  m.ledger_hidden(),
  m.ledger_by_rules(),
  m.ledger_checked(),
  m.ledger_next_try(),
];

function DayRows({ of, now, busy, onRetry }: Omit<LedgerTableProps, 'days'> & { of: LedgerDay }) {
  const { day, tally, entries } = of;
  const title = `ledger-${day}`;
  return (
    <tbody data-day={day} data-tally={tally.kind}>
      <tr class="ledger-day">
        <th scope="rowgroup" colSpan={columns().length} id={title}>
          <div class="ledger-head">
            <time dateTime={day}>{longDay(day)}</time>
            <span class={isShort(tally) ? 'warn' : 'hint'}>{dayWords(tally)}</span>
            {onlyFeedsMovedOn(of) && <span class="hint">{m.ledger_feed_moved_on()}</span>}
            {canRetry(of) && (
              <button
                type="button"
                data-action="retry-day"
                aria-describedby={title}
                aria-disabled={busy === day}
                onClick={busy === day ? undefined : () => onRetry(day)}
              >
                {busy === day ? m.retrying_day() : m.retry_day()}
              </button>
            )}
          </div>
        </th>
      </tr>
      {entries.map((entry) => (
        <EntryRow key={entry.list} entry={entry} now={now} />
      ))}
      {isShort(tally) && (
        <tr>
          <td colSpan={columns().length}>
            <MissingList {...of} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function EntryRow({ entry, now }: { entry: LedgerEntry; now: number }) {
  const { list, parts, checkedAt, nextTryAt } = entry;
  const sumOf = (what: 'hidden' | 'byRules') => PARTS.reduce((sum, part) => sum + parts[part][what], 0);
  return (
    <tr data-list={list}>
      <th scope="row">{useListName()(list)}</th>
      {PARTS.map((part) => (
        <FiguresCell key={part} part={part} figures={parts[part]} />
      ))}
      <td data-hidden="by-hand">{grouped(sumOf('hidden'))}</td>
      <td data-hidden="by-rules">{grouped(sumOf('byRules'))}</td>
      <td>{checkedAt === undefined ? m.ledger_never_checked() : timeAndDay(checkedAt, now)}</td>
      <td>{nextTryAt === undefined ? m.ledger_no_try() : timeAndDay(nextTryAt, now)}</td>
    </tr>
  );
}

/** “97 of 99”, “97 so far”; and what arXiv's own page says where that is less. */
function FiguresCell({ part, figures }: { part: Part; figures: Figures }) {
  const { announced, received, surplus = 0, missing } = figures;
  return (
    <td data-part={part} class={missing > 0 ? 'warn' : undefined}>
      {announced === undefined
        ? m.ledger_of_unknown({ received: grouped(received) })
        : m.ledger_of({ received: grouped(received), announced: grouped(announced) })}
      {surplus > 0 && <small>{m.ledger_surplus({ total: grouped(received - surplus) })}</small>}
    </td>
  );
}

const isShort = ({ kind }: Tally): boolean => kind === 'some' || kind === 'unknown';

function dayWords(tally: Tally): string {
  switch (tally.kind) {
    case 'rest':
      return tally.why === 'weekend' ? m.ledger_rest_weekend() : m.ledger_rest_holiday();
    case 'all':
      return `✓ ${m.ledger_complete()}`;
    case 'some':
      return `⚠ ${m.ledger_day_some({ count: grouped(tally.missing.length) })}`;
    case 'unknown':
      return tally.lists.every(({ reason }) => reason.kind === 'gap')
        ? m.ledger_day_gap()
        : m.ledger_day_unknown();
  }
}
