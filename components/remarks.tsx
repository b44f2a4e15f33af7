import type { DayRemark } from '../lib/records/day-status';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { clockTime, inWords, longDay, weekdayName } from '../lib/words/dates';

export interface RemarksProps {
  remarks: readonly DayRemark[];
  /** The day that is shown. */
  shown: Day;
  onShowDay(day: Day): void;
  onOptions(): void;
}

/** What there is to say of the last answer, beside the day's papers. */
export function Remarks({ remarks, shown, onShowDay, onOptions }: RemarksProps) {
  return remarks.map((remark) => (
    <p class="notice" data-notice={remark.kind} key={remark.kind}>
      {remarkWords(remark)}
      {'day' in remark && remark.day !== shown && (
        <button type="button" onClick={() => onShowDay(remark.day)}>
          {m.show_that_day({ day: longDay(remark.day) })}
        </button>
      )}
      {remark.kind === 'unknown-categories' && (
        <button type="button" onClick={onOptions}>
          {m.change_categories()}
        </button>
      )}
    </p>
  ));
}

function remarkWords(remark: DayRemark): string {
  switch (remark.kind) {
    case 'arxiv-ahead':
      return m.arxiv_ahead({ day: longDay(remark.day) });
    case 'clock-ahead':
      return m.clock_ahead({ day: longDay(remark.day) });
    case 'unknown-categories':
      return m.unknown_categories({ categories: inWords(remark.categories) });
    case 'stale-categories':
      return staleWords(remark);
    case 'undated':
      return m.undated();
    case 'unreadable-entries':
      return m.rejected({ count: remark.count });
  }
}

function staleWords({ categories, day, next }: DayRemark & { kind: 'stale-categories' }): string {
  const words = m.stale_categories({
    categories: inWords(categories),
    day: weekdayName(day),
    count: categories.length,
  });
  return next === undefined ? words : words + m.looks_again({ next: clockTime(next) });
}
