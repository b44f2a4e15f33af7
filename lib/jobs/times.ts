import { DAY, HOUR, MINUTE, SECOND } from '../clock';

/** A runner has a job for so long, and longer each time it says that it lives. */
export const LEASE = 90 * SECOND;
/** Chromium ends a worker 30 s after its last call, also with a request in flight. */
export const BEAT = 20 * SECOND;
/** So long in one go; then an alarm goes on, for no extension may stay awake for good. */
export const BURST = 10 * MINUTE;
/** How often a job is begun before it counts as failed. */
export const MOST_ATTEMPTS = 3;

/** No rest ends later than this from now; one that does was written before the clock was set back. */
const LONGEST_REST = DAY + 2 * HOUR;

/** Still to come, and not so far off that the clock must have been set back. */
export const isAhead = (until: number, now: number, longest = LONGEST_REST): boolean =>
  until > now && until - now <= longest;

/**
 * 5 s, doubled each time, 15 minutes at most; scattered, so that not all that failed together come back together.
 * @param times how often it went wrong before
 * @param random from 0 to 1
 */
export function backOff(times: number, random: number): number {
  const span = Math.min(5 * SECOND * 2 ** Math.min(times, 20), 15 * MINUTE);
  return Math.round(span * (1 + random / 4));
}
