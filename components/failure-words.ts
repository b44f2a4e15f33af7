import type { Failure, UnreadableReason } from '../lib/records/round';
import { m } from '../lib/words';
import { longDay } from '../lib/words/dates';
import { isServer } from './source-name';

/**
 * A failure in one sentence: what is so.
 * @param whom who was asked, as a reader knows it
 */
export function failureWords(failure: Failure, whom = 'arXiv'): string {
  switch (failure.kind) {
    case 'offline':
      return m.failed_offline();
    case 'unreachable':
      return m.failed_unreachable({ whom });
    case 'timeout':
      return m.failed_timeout({ whom });
    case 'throttled':
      return m.failed_throttled({ whom, status: failure.status });
    case 'http':
      return statusWords(failure.status, whom);
    case 'forbidden':
      return m.failed_forbidden({ host: failure.host });
    case 'not-permitted':
      return m.failed_not_permitted({ host: failure.host });
    case 'resting':
      return m.failed_resting({ host: failure.host });
    case 'redirected':
      return failure.to === undefined
        ? m.failed_redirected({ whom })
        : m.failed_redirected_to({ host: failure.to });
    case 'out-of-reach':
      return m.failed_out_of_reach({ day: longDay(failure.day), days: failure.days });
    case 'too-large':
      return m.failed_too_large({ whom, megabytes: Math.round(failure.limitBytes / 1024 / 1024) });
    case 'unreadable':
      return unreadableWords(failure.reason, whom);
    case 'storage':
      return storageWords(failure);
  }
}

function storageWords({ reason, detail }: Failure & { kind: 'storage' }): string {
  switch (reason) {
    case 'full':
      return m.failed_full();
    case 'newer':
      return m.failed_newer();
    case 'damaged':
      return m.failed_damaged({ detail });
    case 'closed':
    case 'other':
      return m.failed_storage({ detail });
  }
}

function statusWords(status: number, whom: string): string {
  if (status === 404) return m.failed_not_found({ whom, status });
  if (status === 410)
    return isServer(whom) ? m.failed_gone({ whom, status }) : m.failed_gone_feed({ whom, status });
  return status >= 500 ? m.failed_server({ whom, status }) : m.failed_http({ whom, status });
}

function unreadableWords(reason: UnreadableReason, whom: string): string {
  switch (reason) {
    case 'empty':
      return m.unreadable_empty({ whom });
    case 'truncated':
      return m.unreadable_truncated({ whom });
    case 'doctype':
    case 'too-deep':
      return m.unreadable_unsafe({ whom });
    case 'web-page':
      return m.unreadable_web_page({ whom });
    case 'login':
      return m.unreadable_login();
    case 'not-a-feed':
      return m.unreadable_not_a_feed({ whom });
    case 'refused':
      return m.unreadable_refused({ whom });
    case 'no-entries':
      return m.unreadable_no_entries({ whom });
  }
}
