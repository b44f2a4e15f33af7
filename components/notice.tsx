import type { DayStatus } from '../lib/records/day-status';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { inWords, longDay, timeAndDay, weekdayName } from '../lib/words/dates';
import { failureWords } from './failure-words';

export interface NoticeProps {
  status: DayStatus;
  now: number;
  /** Leads to the last day with papers; absent where that is shown anyway. */
  onShowDay?(day: Day): void;
  onRefresh(): void;
}

/** What is so, what happens next, and one thing to do. Nothing at all when there is nothing to say. */
export function Notice({ status, now, onShowDay, onRefresh }: NoticeProps) {
  const words = noticeWords(status, now);
  if (!words) return null;
  const last = 'last' in status ? status.last : undefined;
  return (
    <p class="notice" data-notice={status.kind}>
      {words}
      {last && onShowDay && (
        <button type="button" onClick={() => onShowDay(last.day)}>
          {m.show_day({ day: longDay(last.day), count: last.count })}
        </button>
      )}
      {canAsk(status) && (
        <button type="button" onClick={onRefresh}>
          {status.kind === 'failed' ? m.try_again() : m.ask_now()}
        </button>
      )}
    </p>
  );
}

/** Whether asking now could change what is said. */
function canAsk(status: DayStatus): boolean {
  if (status.kind === 'failed') return status.failure.kind !== 'throttled';
  return status.kind === 'not-asked' || status.kind === 'stale';
}

function noticeWords(status: DayStatus, now: number): string | undefined {
  switch (status.kind) {
    case 'nothing':
    case 'first-run':
      return undefined;
    case 'polling':
      return m.polling({ categories: listed(status.categories) });
    case 'no-announcement':
      return restWords(status, now);
    case 'not-asked':
      return withNext(
        status.since === undefined ? m.never_asked() : m.not_asked({ since: timeAndDay(status.since, now) }),
        status.next,
        now,
      );
    case 'stale':
      return withNext(m.stale({ day: weekdayName(status.shows) }), status.next, now);
    case 'none-yet':
      return withNext(noneWords(status), status.next, now);
    case 'none-that-day':
      return m.none_that_day();
    case 'failed':
      return failedWords(status, now);
  }
}

/** Why arXiv rests, and its next batch where that is still to come. */
function restWords(
  { why, day, next: at, past }: DayStatus & { kind: 'no-announcement' },
  now: number,
): string {
  const next = timeAndDay(at, now);
  if (why === 'weekend') {
    const name = { day: weekdayName(day) };
    return at > now ? m.empty_weekend({ ...name, next }) : m.empty_weekend_past(name);
  }
  return past ? m.empty_holiday_past({ day: longDay(day) }) : m.empty_holiday({ next });
}

const noneWords = ({ holidaysUnknown: year }: DayStatus & { kind: 'none-yet' }): string =>
  year === undefined ? m.none_yet() : m.none_yet() + m.holidays_unknown({ year });

/** The cause, what it costs, and the next try. */
function failedWords({ failure, lost, next, last }: DayStatus & { kind: 'failed' }, now: number): string {
  // What is here, where it can be counted.
  if (failure.kind === 'offline' && last)
    return withNext(m.offline_with({ day: weekdayName(last.day), count: last.count }), next, now);
  const cause = failureWords(failure);
  if (failure.kind === 'storage') return cause;
  if (next === undefined) return cause + (lost ? m.papers_stay() : m.nothing_lost());
  const when = { next: timeAndDay(next, now) };
  return cause + (lost ? m.papers_stay_next(when) : m.nothing_lost_next(when));
}

/** What is so, and when Gloss looks again; nothing of that while it is paused. */
function withNext(words: string, next: number | undefined, now: number): string {
  return next === undefined ? words : words + m.looks_again({ next: timeAndDay(next, now) });
}

const SHOWN_CATEGORIES = 4;

function listed(categories: string[]): string {
  const shown = categories.slice(0, SHOWN_CATEGORIES);
  const more = categories.length - shown.length;
  return inWords(more > 0 ? [...shown, `+${more}`] : shown);
}
