import { addDays, newYorkDay } from '../clock';
import type { Day } from '../records/paper';
import type { Round } from '../records/round';
import { nextBatch, whyNoAnnouncement } from './calendar';

/**
 * Whether a failure has cost nothing: the feed holds one day, so all it announced since it was last read must still be
 * there at the next try (epoch milliseconds).
 */
export function nothingLost(round: Round, nextAt: number | undefined, now: number): boolean {
  const today = newYorkDay(now);
  const read = lastRead(round) ?? addDays(today, -1);
  if (read >= today) return true;
  const missed = nextBatch(read).day < today;
  const gone = nextAt === undefined || nextAt >= nextBatch(today).at;
  return !missed && !(gone && whyNoAnnouncement(today) === undefined);
}

/** The last day of which all is here that was announced. An empty feed tells so only of days without announcements. */
export function lastRead({ day, answeredAt }: Pick<Round, 'day' | 'answeredAt'>): Day | undefined {
  if (day !== undefined || answeredAt === undefined) return day;
  const asked = newYorkDay(answeredAt);
  return whyNoAnnouncement(asked) ? asked : addDays(asked, -1);
}
