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
import { daysBeside } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { ledgerBetween } from '../../lib/store/ledger';
import { type StartOf, useDayRead } from './use-day-read';
import { type Live, useLive } from './use-live';
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
  /** Another day is asked for, and nothing of it is there yet: this one is drawn no further. */
  leaving: boolean;
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
 * @param startOf reads what is drawn of a day before all of it is known
 */
export function useDay(
  day: Day | undefined,
  startOf?: StartOf,
): DayModel | 'loading' | { broken: StorageTold } {
  const now = useNow();
  const today = newYorkDay(now);
  const shown = day ?? today;
  const { read, isDrawn, failed } = useDayRead(shown, startOf);
  // Apart: what is forgotten of other days must not draw this one again.
  const beside = useLive(
    () => daysBeside(db, shown).then((days) => ({ of: shown, is: days })),
    [shown],
    isDrawn,
  );
  // Apart as well: the ledger is written after the papers.
  const told = useLive(
    async () => {
      const [follows, rows] = await Promise.all([db.follows.toArray(), ledgerBetween(db, shown, shown)]);
      const is = rows.length > 0 ? tallyOf(shown, listsOn(shown, follows, rows), rows) : undefined;
      return { of: shown, is };
    },
    [shown],
    isDrawn,
  );
  const hours = useSetting(pollHours);
  const kept = useSetting(historyDays);
  const pause = useSetting(paused) === true;
  if (failed) return { broken: storageFailure(failed.error) };
  if (!read || hours === undefined || kept === undefined) return 'loading';
  const { lists, round, rounds, cards, count, before, elsewhere, answered } = read.value;
  const { previous, next } = ofDay(beside, cards.day) ?? read.start?.beside ?? {};
  const days = [previous, cards.day, next, today].filter((each) => each !== undefined);
  const categories = lists.map(categoryOf);
  const status = elsewhere
    ? statusElsewhere(cards.fresh.length, answered)
    : dayStatus({ paused: pause, day: cards.day, count, round, categories, last: before, now });
  return {
    now,
    today,
    days: [...new Set(days)].sort(),
    cards,
    whole: read.start === undefined,
    leaving: cards.day !== shown,
    status,
    remarks: [
      ...dayRemarks(round, { day: cards.day, categories, now }),
      ...missedRemarks(rounds, { day: cards.day, now }),
    ],
    round,
    pollHours: hours,
    historyDays: kept,
    paused: pause,
    tally: ofDay(told, cards.day),
  };
}

/** What was read of a day; of another it says nothing. */
const ofDay = <T>(live: Live<{ of: Day; is: T }>, day: Day): T | undefined =>
  live.state === 'ready' && live.value.of === day ? live.value.is : undefined;

/** Where nothing of arXiv is followed: its calendar says nothing of the others. */
const statusElsewhere = (count: number, answered: boolean): DayStatus =>
  count === 0 && answered ? { kind: 'none-that-day' } : { kind: 'nothing' };
