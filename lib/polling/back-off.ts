import { HOUR, MINUTE } from '../clock';
import type { Failure, Round } from '../records/round';

/** After a failure: 5 min, doubled each time, up to the reader's own interval. */
const FIRST_RETRY = 5 * MINUTE;

/** These answers seldom change within minutes: not found, gone for good; and a host that refuses. */
const LASTING = new Set([404, 410]);

/**
 * How many rounds failed in a row, and when to ask again (epoch milliseconds). However often it failed, there is a next
 * time. Where the host had asked for a rest and was left alone, nothing new failed: pressing ↻ puts nothing off.
 * @param before the row before this failure
 * @param pollHours hours between rounds, as the reader set them
 */
export function afterFailure(
  failure: Failure,
  before: Round | undefined,
  now: number,
  pollHours: number,
): { failures: number; nextAt: number } {
  if (before?.nextAt !== undefined && isSameRest(failure, before.failure))
    return { failures: before.failures, nextAt: before.nextAt };
  // Nobody was asked, so nothing failed anew.
  if (failure.kind === 'resting') return { failures: before?.failures ?? 0, nextAt: failure.retryAt };
  const failures = (before?.failures ?? 0) + 1;
  const longest = pollHours * HOUR;
  const lasts =
    failure.kind === 'forbidden' ||
    failure.kind === 'not-permitted' ||
    (failure.kind === 'http' && LASTING.has(failure.status));
  if (lasts) return { failures, nextAt: now + longest };
  const next = now + Math.min(FIRST_RETRY * 2 ** (failures - 1), longest);
  return { failures, nextAt: failure.kind === 'throttled' ? Math.max(failure.retryAt, next) : next };
}

const isSameRest = (failure: Failure, last: Failure | undefined) =>
  failure.kind === 'throttled' && last?.kind === 'throttled' && failure.retryAt === last.retryAt;
