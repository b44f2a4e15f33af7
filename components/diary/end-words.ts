import type { RequestRow } from '../../lib/records/request';
import type { Failure } from '../../lib/records/round';
import { m } from '../../lib/words';
import { timeAndDate } from '../../lib/words/dates';

/** No request takes so long: its worker died. */
const LONGEST = 60_000;

/** How a request ended, in words (epoch milliseconds in). */
export function endWords({ at, end, bytes = 0 }: RequestRow, now: number): string {
  const kilobytes = Math.ceil(bytes / 1000);
  switch (end.kind) {
    case 'open':
      return Math.abs(now - at) > LONGEST ? m.end_lost() : m.end_open();
    case 'ok':
      return end.despite === undefined
        ? m.end_ok({ kilobytes })
        : m.end_ok_despite({ kilobytes, status: end.despite });
    case 'unchanged':
      return m.end_unchanged();
    case 'moved':
      return m.end_moved();
    case 'failed':
      return failedWords(end.failure, now);
    case 'unsent':
      return unsentWords(end.failure, now);
  }
}

/** A failure after the name of whom was asked: “could not be reached”. */
export function failedWords(failure: Failure, now: number): string {
  switch (failure.kind) {
    case 'offline':
      return m.end_offline();
    case 'unreachable':
      return m.end_unreachable();
    case 'timeout':
      return m.end_timeout();
    case 'throttled':
      return m.end_throttled({ status: failure.status, time: timeAndDate(failure.retryAt, now) });
    case 'http':
      return statusWords(failure.status);
    case 'too-large':
      return m.end_too_large({ megabytes: Math.round(failure.limitBytes / 1024 / 1024) });
    case 'forbidden':
      return m.end_forbidden();
    case 'redirected':
      return failure.to === undefined ? m.end_redirected() : m.end_redirected_to({ host: failure.to });
    case 'unreadable':
      return unreadableWords(failure);
    case 'storage':
      return m.end_storage();
    case 'resting':
    case 'out-of-reach':
    case 'not-permitted':
      return unsentWords(failure, now);
  }
}

function statusWords(status: number): string {
  if (status === 404) return m.end_not_found({ status });
  if (status === 410) return m.end_gone({ status });
  return status >= 500 ? m.end_server({ status }) : m.end_http({ status });
}

function unreadableWords({ reason }: Failure & { kind: 'unreadable' }): string {
  if (reason === 'web-page') return m.end_web_page();
  if (reason === 'login') return m.end_login();
  return reason === 'truncated' ? m.end_truncated() : m.end_unreadable();
}

function unsentWords(failure: Failure, now: number): string {
  switch (failure.kind) {
    case 'throttled':
      return m.unsent_throttled({ status: failure.status, time: timeAndDate(failure.retryAt, now) });
    case 'resting':
      return m.unsent_resting({ time: timeAndDate(failure.retryAt, now) });
    case 'forbidden':
      return m.unsent_forbidden();
    case 'http':
      return m.unsent_gone();
    default:
      return m.unsent();
  }
}
