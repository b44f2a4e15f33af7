import type { DayStatus } from '../../lib/records/day-status';
import type { Failure, StorageReason } from '../../lib/records/round';
import { hours } from './samples';
import { type Examples, listed, members } from './situation';

const MB = 1024 * 1024;
const last = { day: '2026-06-17', count: 131 };

const REASONS = members<StorageReason>({ full: true, newer: true, damaged: true, closed: true, other: true });

/** Every way in which asking or storing fails. */
export const FAILURES: Examples<Failure> = {
  offline: [{ kind: 'offline' }],
  unreachable: [{ kind: 'unreachable' }],
  timeout: [{ kind: 'timeout' }],
  throttled: [{ kind: 'throttled', status: 429, retryAt: hours(1) }],
  http: [{ kind: 'http', status: 503 }],
  'too-large': [{ kind: 'too-large', limitBytes: 25 * MB }],
  unreadable: [{ kind: 'unreadable', detail: '<rss>' }],
  storage: REASONS.map((reason) => ({ kind: 'storage', reason, detail: 'QuotaExceededError' })),
};

/** Every state of a day. */
export const STATUSES: Examples<DayStatus> = {
  nothing: [{ kind: 'nothing' }],
  'first-run': [{ kind: 'first-run' }],
  polling: [
    { kind: 'polling', categories: ['cs.LG', 'math.PR'] },
    { kind: 'polling', categories: ['cs.AI', 'cs.CL', 'cs.CV', 'cs.LG', 'cs.DS', 'math.PR'] },
  ],
  'no-announcement': [
    { kind: 'no-announcement', why: 'weekend', day: '2026-06-20', next: hours(96), last },
    { kind: 'no-announcement', why: 'holiday', day: '2026-06-19', next: hours(96) },
  ],
  'not-asked': [{ kind: 'not-asked', since: hours(-30), next: hours(2), last }, { kind: 'not-asked' }],
  stale: [{ kind: 'stale', shows: '2026-06-17', next: hours(4), last }],
  'none-yet': [{ kind: 'none-yet', next: hours(4), last: { day: '2026-06-17', count: 1 } }],
  'none-that-day': [{ kind: 'none-that-day', last }],
  failed: listed(FAILURES).map(([, failure]) => ({ kind: 'failed', failure, next: hours(1), last })),
};
