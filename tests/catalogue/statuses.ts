import type { DayRemark, DayStatus } from '../../lib/records/day-status';
import type { Failure, StorageReason, UnreadableReason } from '../../lib/records/round';
import { hours } from './samples';
import { type Examples, listed, members } from './situation';

const MB = 1024 * 1024;
const last = { day: '2026-06-17', count: 131 };

const REASONS = members<StorageReason>({ full: true, newer: true, damaged: true, closed: true, other: true });

const UNREADABLE = members<UnreadableReason>({
  empty: true,
  truncated: true,
  doctype: true,
  'too-deep': true,
  'web-page': true,
  login: true,
  'not-a-feed': true,
  refused: true,
  'no-entries': true,
});

/** Every way in which asking or storing fails. */
export const FAILURES: Examples<Failure> = {
  offline: [{ kind: 'offline' }],
  unreachable: [{ kind: 'unreachable' }],
  timeout: [{ kind: 'timeout' }],
  throttled: [{ kind: 'throttled', status: 429, retryAt: hours(1) }],
  http: [400, 404, 410, 500].map((status) => ({ kind: 'http', status })),
  'too-large': [{ kind: 'too-large', limitBytes: 25 * MB }],
  forbidden: [{ kind: 'forbidden', host: 'arxiv.org' }],
  'not-permitted': [{ kind: 'not-permitted', host: 'arxiv.org' }],
  resting: [{ kind: 'resting', host: 'arxiv.org', retryAt: hours(1) }],
  redirected: [{ kind: 'redirected' }, { kind: 'redirected', to: 'example.org' }],
  'out-of-reach': [{ kind: 'out-of-reach', day: '2026-03-02', days: 90 }],
  unreadable: UNREADABLE.map((reason) => ({ kind: 'unreadable', reason, detail: '<rss>' })),
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
    { kind: 'no-announcement', why: 'weekend', day: '2026-06-13', next: hours(-72), last },
    { kind: 'no-announcement', why: 'holiday', day: '2026-01-20', next: hours(-3000), past: true },
  ],
  'not-asked': [{ kind: 'not-asked', since: hours(-30), next: hours(2), last }, { kind: 'not-asked' }],
  stale: [{ kind: 'stale', shows: '2026-06-17', next: hours(4), last }],
  'none-yet': [
    { kind: 'none-yet', next: hours(4), last: { day: '2026-06-17', count: 1 } },
    { kind: 'none-yet', next: hours(4), holidaysUnknown: '2027' },
  ],
  'none-that-day': [{ kind: 'none-that-day', last }],
  failed: listed(FAILURES).flatMap(([, failure]) => [
    { kind: 'failed', failure, lost: false, next: hours(1), last },
    { kind: 'failed', failure, lost: true, next: hours(1) },
    { kind: 'failed', failure, lost: false },
  ]),
};

/** What can stand beside a day's papers. */
export const REMARKS: Examples<DayRemark> = {
  'arxiv-ahead': [{ kind: 'arxiv-ahead', day: '2026-06-22' }],
  'clock-ahead': [{ kind: 'clock-ahead', day: '2026-06-17' }],
  'unknown-categories': [
    { kind: 'unknown-categories', categories: ['cs.XX'] },
    { kind: 'unknown-categories', categories: ['cs.XX', 'math.ZZ'] },
  ],
  'stale-categories': [
    { kind: 'stale-categories', categories: ['cs.AI'], day: '2026-06-17', next: hours(3) },
    { kind: 'stale-categories', categories: ['cs.AI', 'cs.CV'], day: '2026-06-17' },
  ],
  undated: [{ kind: 'undated' }],
  'unreadable-entries': [
    { kind: 'unreadable-entries', count: 1 },
    { kind: 'unreadable-entries', count: 2 },
  ],
  'not-received': [
    {
      kind: 'not-received',
      source: 'arxiv',
      lists: ['cs.LG', 'math.PR'],
      failure: { kind: 'timeout' },
      next: hours(3),
    },
    { kind: 'not-received', source: 'biorxiv', lists: [], failure: { kind: 'http', status: 503 } },
    {
      kind: 'not-received',
      source: 'journal',
      lists: ['https://journal.example.org/feed'],
      failure: { kind: 'unreachable' },
    },
  ],
};
