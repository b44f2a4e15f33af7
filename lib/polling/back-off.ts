import { HOUR, MINUTE } from '../clock';
import type { Failure } from '../records/round';

/** After a failure: 5 min, doubled each time, up to the reader's own interval. */
const FIRST_RETRY = 5 * MINUTE;

/** These answers seldom change within minutes: not found, gone for good. */
const LASTING = new Set([404, 410]);

/**
 * When to ask again after a failure (epoch milliseconds). However often it failed, there is a next time.
 * @param failures rounds that failed since the last that did not, this one included
 * @param pollHours hours between rounds, as the reader set them
 */
export function nextTry(failure: Failure, failures: number, now: number, pollHours: number): number {
  const longest = pollHours * HOUR;
  if (failure.kind === 'http' && LASTING.has(failure.status)) return now + longest;
  const backOff = Math.min(FIRST_RETRY * 2 ** (failures - 1), longest);
  return failure.kind === 'throttled' ? Math.max(failure.retryAt, now + backOff) : now + backOff;
}
