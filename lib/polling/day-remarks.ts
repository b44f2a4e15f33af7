import { newYorkDay } from '../clock';
import type { DayRemark } from '../records/day-status';
import type { Day } from '../records/paper';
import type { Round } from '../records/round';
import { lastAnnouncementDay } from './calendar';
import { clockFault } from './trusted-time';

/**
 * What is to be said of the last answer beside a day's papers, whatever else is: on the day it was about, and on today.
 * @param categories those followed
 */
export function dayRemarks(
  round: Round | undefined,
  { day, categories, now }: { day: Day; categories: readonly string[]; now: number },
): DayRemark[] {
  if (!round || (day !== round.day && day < newYorkDay(now))) return [];
  const remarks: DayRemark[] = [];
  const fault = clockFault(round, now);
  if (fault) remarks.push(fault);
  const unknown = round.unknown?.filter((each) => categories.includes(each)) ?? [];
  if (unknown.length > 0) remarks.push({ kind: 'unknown-categories', categories: unknown });
  const stale = round.stale?.filter((each) => categories.includes(each)) ?? [];
  if (stale.length > 0 && round.day !== undefined && day === round.day) {
    const next = round.nextAt === undefined ? undefined : { next: round.nextAt };
    remarks.push({ kind: 'stale-categories', categories: stale, day: lastAnnouncementDay(day), ...next });
  }
  if (round.undated && day === round.day) remarks.push({ kind: 'undated' });
  if (round.rejected) remarks.push({ kind: 'unreadable-entries', count: round.rejected });
  return remarks;
}

/**
 * What did not come at the last try, said on today: of other sources all of it, of arXiv the parts, for when nothing of its
 * comes that is the day's own status.
 */
export function missedRemarks(
  rounds: readonly Round[],
  { day, now }: { day: Day; now: number },
): DayRemark[] {
  if (day !== newYorkDay(now)) return [];
  return rounds.flatMap(({ source, state, failure, missed = [], nextAt }) => {
    const next = nextAt === undefined ? undefined : { next: nextAt };
    if (state === 'failed') {
      const isStatus = source === 'arxiv' || !failure;
      return isStatus ? [] : [{ kind: 'not-received' as const, source, lists: [], failure, ...next }];
    }
    return missed.flatMap((part) =>
      part.failure
        ? [{ kind: 'not-received' as const, source, lists: part.lists, failure: part.failure, ...next }]
        : [],
    );
  });
}
