import type { Tally } from '../lib/records/ledger';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { longDay } from '../lib/words/dates';
import { grouped } from '../lib/words/numbers';
import { ByRules, type ByRulesProps } from './by-rules';
import { KeysButton } from './key-help';
import { LedgerLine } from './ledger/ledger-line';

export interface DayHeaderProps extends ByRulesProps {
  day: Day;
  previous?: Day | undefined;
  next?: Day | undefined;
  /** Nothing until all of them are counted. */
  papersToday: number | undefined;
  pollHours: number;
  historyDays: number;
  /** When was looked, and when the next batch is due; or what stands in its stead. */
  checked: Checked;
  busy: boolean;
  onDay(day: Day): void;
  onRefresh(): void;
  onKeys(): void;
  onOptions(): void;
  onLedger(): void;
  onDaily(): void;
}

export type Checked =
  /** “checked 06:12 · next batch Fri 06:00”, when there is something to say. */
  | { words: string | undefined }
  /** Whether all is here. Times in epoch milliseconds. */
  | { tally: Tally; at: number | undefined; next: number | undefined; now: number };

/** Name, day and tools, the three figures, and when was looked. */
export function DayHeader(props: DayHeaderProps) {
  return (
    <header class="day-header">
      <div class="bar">
        <h1>Gloss</h1>
        <Stepper {...props} />
        <span class="tools">
          <button
            type="button"
            data-action="refresh"
            aria-label={m.refresh()}
            title={m.refresh()}
            aria-disabled={props.busy}
            class={props.busy ? 'busy' : undefined}
            onClick={props.busy ? undefined : props.onRefresh}
          >
            ↻
          </button>
          <KeysButton onKeys={props.onKeys} />
          <button
            type="button"
            data-action="open-daily"
            aria-label={m.open_daily()}
            title={m.open_daily()}
            onClick={props.onDaily}
          >
            ⇱
          </button>
          <button
            type="button"
            data-action="open-options"
            aria-label={m.options()}
            title={m.options()}
            onClick={props.onOptions}
          >
            ⚙
          </button>
        </span>
      </div>
      <p class="stats">
        <span data-stat="papers-today" title={props.byRules ? m.papers_today_without() : undefined}>
          <b>{props.papersToday !== undefined && grouped(props.papersToday)}</b> {m.papers_today()}
        </span>
        {' · '}
        <span data-stat="update-every" title={m.update_help({ hours: props.pollHours })}>
          <b>{m.hours_short({ hours: props.pollHours })}</b> {m.update_frequency()}
        </span>
        {' · '}
        <span data-stat="days-kept">
          <b>{props.historyDays}</b> {m.days_of_history()}
        </span>
      </p>
      <CheckedLine {...props} />
      <ByRules {...props} />
    </header>
  );
}

function CheckedLine({ checked, onLedger }: DayHeaderProps) {
  if ('words' in checked) return <p class="checked">{checked.words}</p>;
  const { tally, at, next, now } = checked;
  return (
    <div class="checked">
      <LedgerLine tally={tally} checkedAt={at} next={next} now={now} onOpen={onLedger} />
    </div>
  );
}

function Stepper({ day, previous, next, onDay }: DayHeaderProps) {
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={m.previous_day()}
        title={m.previous_day()}
        disabled={!previous}
        onClick={() => previous && onDay(previous)}
      >
        ‹
      </button>
      <time dateTime={day}>{longDay(day)}</time>
      <button
        type="button"
        aria-label={m.next_day()}
        title={m.next_day()}
        disabled={!next}
        onClick={() => next && onDay(next)}
      >
        ›
      </button>
    </span>
  );
}
