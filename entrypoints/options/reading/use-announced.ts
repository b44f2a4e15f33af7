import type { Announced } from '../../../components/announced-count';
import { latestCounts } from '../../../lib/store/counts';
import { db } from '../../../lib/store/db';
import { longDay } from '../../../lib/words/dates';
import { useLive } from '../../shared/use-live';

/** What the counts of “All subjects” say of the day they are of; undefined while nothing was counted, or nothing announced. */
export function useAnnounced(): Announced | undefined {
  const live = useLive(() => latestCounts(db), []);
  const row = live.state === 'ready' ? live.value : undefined;
  return row?.day === undefined ? undefined : { day: longDay(row.day), counts: row.counts };
}
