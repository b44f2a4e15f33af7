import type { Failure, UnreadableReason } from '../lib/records/round';
import { m } from '../lib/words';
import { longDay } from '../lib/words/dates';

/** A failure in one sentence: what is so. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return m.failed_offline();
    case 'unreachable':
      return m.failed_unreachable();
    case 'timeout':
      return m.failed_timeout();
    case 'throttled':
      return m.failed_throttled({ status: failure.status });
    case 'http':
      return statusWords(failure.status);
    case 'forbidden':
      return m.failed_forbidden({ host: failure.host });
    case 'not-permitted':
      return m.failed_not_permitted({ host: failure.host });
    case 'resting':
      return m.failed_resting({ host: failure.host });
    case 'redirected':
      return failure.to === undefined ? m.failed_redirected() : m.failed_redirected_to({ host: failure.to });
    case 'out-of-reach':
      return m.failed_out_of_reach({ day: longDay(failure.day), days: failure.days });
    case 'too-large':
      return m.failed_too_large({ megabytes: Math.round(failure.limitBytes / 1024 / 1024) });
    case 'unreadable':
      return unreadableWords(failure.reason);
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

function statusWords(status: number): string {
  if (status === 404) return m.failed_not_found({ status });
  if (status === 410) return m.failed_gone({ status });
  return status >= 500 ? m.failed_server({ status }) : m.failed_http({ status });
}

function unreadableWords(reason: UnreadableReason): string {
  switch (reason) {
    case 'empty':
      return m.unreadable_empty();
    case 'truncated':
      return m.unreadable_truncated();
    case 'doctype':
    case 'too-deep':
      return m.unreadable_unsafe();
    case 'web-page':
      return m.unreadable_web_page();
    case 'login':
      return m.unreadable_login();
    case 'not-a-feed':
      return m.unreadable_not_a_feed();
    case 'refused':
      return m.unreadable_refused();
    case 'no-entries':
      return m.unreadable_no_entries();
  }
}
