import type { DayStatus } from '../lib/records/day-status';
import type { Day } from '../lib/records/paper';
import type { Failure } from '../lib/records/round';
import { m } from '../lib/words';
import { longDay, timeAndDay, weekdayName } from '../lib/words/dates';

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
    <p class="notice" role="status" data-notice={status.kind}>
      {words}
      {last && onShowDay && (
        <button type="button" onClick={() => onShowDay(last.day)}>
          {m.show_day({ day: longDay(last.day), count: last.count })}
        </button>
      )}
      {status.kind === 'failed' && status.failure.kind !== 'throttled' && (
        <button type="button" onClick={onRefresh}>
          {m.try_again()}
        </button>
      )}
    </p>
  );
}

function noticeWords(status: DayStatus, now: number): string | undefined {
  switch (status.kind) {
    case 'nothing':
    case 'first-run':
      return undefined;
    case 'polling':
      return m.polling({ categories: listed(status.categories) });
    case 'no-announcement': {
      const next = timeAndDay(status.next, now);
      return status.why === 'weekend'
        ? m.empty_weekend({ day: weekdayName(status.day), next })
        : m.empty_holiday({ next });
    }
    case 'none-yet':
      return status.next === undefined
        ? m.none_that_day()
        : m.none_yet({ next: timeAndDay(status.next, now) });
    case 'failed':
      return failureWords(status.failure, status.next, now);
  }
}

const SHOWN_CATEGORIES = 4;

function listed(categories: string[]): string {
  const shown = categories.slice(0, SHOWN_CATEGORIES);
  const more = categories.length - shown.length;
  return shown.join(m.list_separator()) + (more > 0 ? ` +${more}` : '');
}

/** A failure in words: what is so, and when Gloss looks again. */
export function failureWords(failure: Failure, nextAt: number | undefined, now: number): string {
  const next = nextAt === undefined ? '' : timeAndDay(nextAt, now);
  switch (failure.kind) {
    case 'offline':
      return m.failed_offline();
    case 'unreachable':
      return m.failed_unreachable({ next });
    case 'timeout':
      return m.failed_timeout({ next });
    case 'throttled':
      return m.failed_throttled({ status: failure.status, next: timeAndDay(failure.retryAt, now) });
    case 'http':
      return m.failed_http({ status: failure.status, next });
    case 'too-large':
      return m.failed_too_large({ megabytes: Math.round(failure.limitBytes / 1024 / 1024), next });
    case 'unreadable':
      return m.failed_unreadable({ detail: failure.detail, next });
    case 'storage':
      return m.failed_storage({ detail: failure.detail });
  }
}
