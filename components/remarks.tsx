import type { DayRemark } from '../lib/records/day-status';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { clockTime, inWords, longDay, weekdayName } from '../lib/words/dates';
import { failureWords } from './failure-words';
import { hostOf, sourceHeading } from './source-name';

export interface RemarksProps {
  remarks: readonly DayRemark[];
  /** The day that is shown. */
  shown: Day;
  onShowDay(day: Day): void;
  onOptions(): void;
}

/** What there is to say of the last answer, beside the day's papers. */
export function Remarks({ remarks, shown, onShowDay, onOptions }: RemarksProps) {
  return remarks.map((remark, i) => (
    <p class="notice" data-notice={remark.kind} key={`${remark.kind} ${i}`}>
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
    case 'not-received':
      return missedWords(remark);
  }
}

function missedWords({ source, lists, failure, next }: DayRemark & { kind: 'not-received' }): string {
  const whom = sourceHeading(source);
  // A preprint server's subjects and a journal's feed have names elsewhere; here a host tells a journal.
  const hosts = source === 'journal' ? lists.map(hostOf) : [];
  const named = source === 'arxiv' ? lists : hosts;
  const words = m.not_received({
    what: named.length > 0 ? inWords([...new Set(named)]) : whom,
    failure: failureWords(failure, source === 'journal' ? (hosts[0] ?? whom) : whom),
  });
  return next === undefined ? words : words + m.looks_again({ next: clockTime(next) });
}

function staleWords({ categories, day, next }: DayRemark & { kind: 'stale-categories' }): string {
  const words = m.stale_categories({
    categories: inWords(categories),
    day: weekdayName(day),
    count: categories.length,
  });
  return next === undefined ? words : words + m.looks_again({ next: clockTime(next) });
}
