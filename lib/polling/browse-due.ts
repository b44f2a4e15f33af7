import { newYorkDay } from '../clock';
import type { Round } from '../records/round';
import { whyNoAnnouncement } from './calendar';
import { dueAt, isAhead } from './due';

/**
 * Whether opening a list asks arXiv for it: once a day, again where arXiv had not yet what was due or failed and its time
 * has come, and never on a day without announcement.
 * @param round how asking for it went the last time. One that runs died: whoever asks this runs alone
 */
export function isBrowseDue(round: Round | undefined, now: number): boolean {
  const today = newYorkDay(now);
  if (round?.state === 'running') return true;
  if (whyNoAnnouncement(today)) return false;
  if (!round || isAhead(round, now)) return true;
  if (round.state === 'done' && newYorkDay(round.startedAt) !== today) return true;
  return (round.state === 'failed' || round.late !== undefined) && dueAt(round, now) <= now;
}
