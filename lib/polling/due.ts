import { HOUR, MINUTE } from '../clock';
import type { ListId } from '../records/announcement';
import type { Round } from '../records/round';
import { LONGEST_REST } from './calendar';

/** One request takes at most 20 s, and waits for its turn. A round that was silent for longer died with its worker. */
const LONGEST_SILENCE = 3 * MINUTE;

/** Whether a round is under way, however long it takes; one that gave no sign of life for too long died. */
export function isRunning(round: Round | undefined, now: number): boolean {
  if (round?.state !== 'running' || now < round.startedAt) return false;
  return now - Math.max(round.startedAt, round.aliveAt ?? 0) < LONGEST_SILENCE;
}

/** Whether a round was told by a clock that has been set back since. A clock that is put right by minutes does not count. */
export function isAhead(round: Pick<Round, 'startedAt' | 'finishedAt'>, now: number): boolean {
  return Math.max(round.startedAt, round.finishedAt ?? 0) > now + HOUR;
}

/**
 * When a round is due that is not running (epoch milliseconds): 0 where its row says no time, or one that only a clock
 * which was wrong can have meant.
 */
export function dueAt(round: Round, now: number): number {
  const { nextAt = 0 } = round;
  return isAhead(round, now) || nextAt - now > LONGEST_REST ? 0 : nextAt;
}

/**
 * Whether a source should be asked by now (times in epoch milliseconds): its time has come, or something is followed
 * that the last round did not ask for.
 */
export function isDue(round: Round | undefined, lists: readonly ListId[], now: number): boolean {
  if (lists.length === 0) return false;
  if (!round) return true;
  if (round.state === 'running') return !isRunning(round, now);
  return lists.some((list) => !round.lists.includes(list)) || dueAt(round, now) <= now;
}
