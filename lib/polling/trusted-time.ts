import { DAY, newYorkDay, newYorkTime } from '../clock';
import type { Batch } from '../records/announcement';
import type { Day } from '../records/paper';
import type { Round } from '../records/round';
import { LONGEST_REST } from './calendar';

/** Gloss was not there before; a server that says so is wrong. */
const EARLIEST = Date.UTC(2026, 0, 1);

/**
 * The time to write down: this computer's, unless it differs from the server's by more than a day; then the server's.
 * Everything in epoch milliseconds.
 * @param serverAt what the server's answer says, where it tells a time
 */
export function trustedNow(localNow: number, serverAt: number | undefined): number {
  return clockOff(localNow, serverAt) === undefined ? localNow : (serverAt ?? localNow);
}

/** How far this computer's clock is ahead of the server's (milliseconds), where that is more than a day. */
export function clockOff(localNow: number, serverAt: number | undefined): number | undefined {
  if (serverAt === undefined || serverAt < EARLIEST) return undefined;
  const off = localNow - serverAt;
  return Math.abs(off) > DAY ? off : undefined;
}

/**
 * The time to count days of history from, the earlier of both clocks: one that runs ahead must not make papers old.
 * @returns undefined where nothing confirms this computer's clock, neither a server's nor a feed of about that day: nothing
 * is to be forgotten then
 */
export function timeToForget(
  localNow: number,
  { at: serverAt, day }: Pick<Batch, 'at' | 'day'>,
): number | undefined {
  if (serverAt !== undefined && serverAt >= EARLIEST) return Math.min(localNow, serverAt);
  // A feed's day further away than that says that the clock is wrong, or the feed.
  return day && Math.abs(localNow - newYorkTime(day, 12)) <= LONGEST_REST ? localNow : undefined;
}

/**
 * What an answer tells of this computer's clock, as long as nobody has set it since.
 * @returns `arxiv-ahead` with arXiv's day when that is still to come here; `clock-ahead` when this clock runs days ahead
 */
export function clockFault(
  round: Round | undefined,
  now: number,
): { kind: 'arxiv-ahead' | 'clock-ahead'; day: Day } | undefined {
  if (round?.answeredAt === undefined) return undefined;
  const { day, answeredAt, clockOff: off = 0 } = round;
  if (day !== undefined && newYorkTime(day, 0) > now) return { kind: 'arxiv-ahead', day };
  // Set right, it shows a time well before the one it showed then.
  if (off > DAY && now >= answeredAt + off - DAY)
    return { kind: 'clock-ahead', day: day ?? newYorkDay(answeredAt) };
  return undefined;
}
