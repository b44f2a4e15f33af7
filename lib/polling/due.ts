import { DAY, HOUR, MINUTE } from '../clock';
import type { ListId } from '../records/announcement';
import type { Round } from '../records/round';

/** A round that says it runs for longer than this died with its worker. */
const LONGEST_ROUND = 3 * MINUTE;

/** Whether a round is under way; one that began too long ago died. */
export function isRunning(round: Round | undefined, now: number): boolean {
  return round?.state === 'running' && now - round.startedAt < LONGEST_ROUND && now >= round.startedAt;
}

/**
 * Whether a source should be asked by now (times in epoch milliseconds): its time has come, or something is followed
 * that the last round did not ask for. A due time too far ahead means that the clock was set back.
 */
export function isDue(round: Round | undefined, lists: readonly ListId[], now: number): boolean {
  if (lists.length === 0) return false;
  if (!round) return true;
  if (round.state === 'running') return !isRunning(round, now);
  if (lists.some((list) => !round.lists.includes(list))) return true;
  return round.nextAt === undefined || round.nextAt <= now || round.nextAt - now > DAY + HOUR;
}
