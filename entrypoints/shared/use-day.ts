import { newYorkDay } from '../../lib/clock';
import { dayRemarks, missedRemarks } from '../../lib/polling/day-remarks';
import { dayStatus } from '../../lib/polling/day-status';
import { listsOn } from '../../lib/polling/ledger-span';
import { tallyOf } from '../../lib/polling/ledger-sums';
import { categoryOf } from '../../lib/records/announcement';
import type { DayCards } from '../../lib/records/card';
import type { DayRemark, DayStatus } from '../../lib/records/day-status';
import type { Tally } from '../../lib/records/ledger';
import type { Day } from '../../lib/records/paper';
import type { Round } from '../../lib/records/round';
import { historyDays, paused, pollHours } from '../../lib/settings';
import { storageFailure } from '../../lib/storage-failure';
import { dayCards } from '../../lib/store/day-cards';
import { daysBeside } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { ledgerBetween } from '../../lib/store/ledger';
import { type DayStart, readDay } from './read-day';
import { useLive } from './use-live';
import { useNow } from './use-now';
import { useSetting } from './use-setting';

export interface DayModel {
  now: number;
  today: Day;
  /** The shown day, the days with announcements next to it, and today. */
  days: Day[];
  cards: DayCards;
  /** Whether these are all of them, and not only the first new ones. */
  whole: boolean;
  status: DayStatus;
  /** What else there is to say, shown beside it. */
  remarks: DayRemark[];
  round: Round | undefined;
  pollHours: number;
  historyDays: number;
  paused: boolean;
  /** Whether all of the day is here; absent as long as the ledger has nothing of it. */
  tally?: Tally | undefined;
}

type StorageTold = ReturnType<typeof storageFailure>;

/**
 * All the popup shows of a day, kept up to date; why, where the database cannot be read.
 * @param start what of a day is known already
 * @param ready whether the day may be read yet; until then its start is all there is
 */
export function useDay(
  day: Day | undefined,
  start?: DayStart,
  ready = true,
): DayModel | 'loading' | { broken: StorageTold } {
  const now = useNow();
  const today = newYorkDay(now);
  const shown = day ?? today;
  const live = useLive(() => readDay(shown, (each) => dayCards(db, each)), [shown], ready);
  // Apart: what is forgotten of other days must not draw this one again.
  const beside = useLive(() => daysBeside(db, shown), [shown], ready);
  // Apart as well: the ledger is written after the papers.
  const told = useLive(
    async () => {
      const [follows, rows] = await Promise.all([db.follows.toArray(), ledgerBetween(db, shown, shown)]);
      return rows.length > 0 ? tallyOf(shown, listsOn(shown, follows, rows), rows) : undefined;
    },
    [shown],
    ready,
  );
  const hours = useSetting(pollHours);
  const kept = useSetting(historyDays);
  const pause = useSetting(paused) === true;
  if (live.state === 'failed') return { broken: storageFailure(live.error) };
  const known = live.state === 'ready' ? live.value : start;
  if (known?.day !== shown && live.state !== 'ready') return 'loading';
  if (!known || hours === undefined || kept === undefined) return 'loading';
  const { lists, round, rounds, cards, count, before, elsewhere, answered } = known;
  const { previous, next } = beside.state === 'ready' ? beside.value : {};
  const days = [previous, shown, next, today].filter((each) => each !== undefined);
  const categories = lists.map(categoryOf);
  const status = elsewhere
    ? statusElsewhere(cards.fresh.length, answered)
    : dayStatus({ paused: pause, day: shown, count, round, categories, last: before, now });
  return {
    now,
    today,
    days: [...new Set(days)].sort(),
    cards,
    whole: live.state === 'ready',
    status,
    remarks: [
      ...dayRemarks(round, { day: shown, categories, now }),
      ...missedRemarks(rounds, { day: shown, now }),
    ],
    round,
    pollHours: hours,
    historyDays: kept,
    paused: pause,
    tally: told.state === 'ready' ? told.value : undefined,
  };
}

/** Where nothing of arXiv is followed: its calendar says nothing of the others. */
const statusElsewhere = (count: number, answered: boolean): DayStatus =>
  count === 0 && answered ? { kind: 'none-that-day' } : { kind: 'nothing' };
