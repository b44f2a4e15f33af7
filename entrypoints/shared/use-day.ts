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
import { daysBeside, lastDayWithNew } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { ledgerBetween } from '../../lib/store/ledger';
import { useLive } from './use-live';
import { useNow } from './use-now';
import { useSetting } from './use-setting';

export interface DayModel {
  now: number;
  today: Day;
  /** The shown day, the days with announcements next to it, and today. */
  days: Day[];
  cards: DayCards;
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

/** All the popup shows of a day, kept up to date; why, where the database cannot be read. */
export function useDay(day: Day | undefined): DayModel | 'loading' | { broken: StorageTold } {
  const now = useNow();
  const today = newYorkDay(now);
  const shown = day ?? today;
  const live = useLive(async () => {
    const [lists, round, cards, follows, rounds] = await Promise.all([
      followedLists(db, 'arxiv'),
      db.rounds.get('arxiv'),
      dayCards(db, shown),
      db.follows.count(),
      db.rounds.toArray(),
    ]);
    const elsewhere = lists.length === 0 && follows > 0;
    const answered = rounds.some(({ answeredAt }) => answeredAt !== undefined);
    // What other sources bring does not tell why arXiv has nothing.
    const count = cards.fresh.filter(({ paper }) => paper.source === 'arxiv').length;
    const before = count > 0 ? undefined : await lastDayWithNew(db, shown, lists);
    return { lists, round, rounds, cards, count, before, elsewhere, answered };
  }, [shown]);
  // Apart: what is forgotten of other days must not draw this one again.
  const beside = useLive(() => daysBeside(db, shown), [shown]);
  // Apart as well: the ledger is written after the papers.
  const told = useLive(async () => {
    const [follows, rows] = await Promise.all([db.follows.toArray(), ledgerBetween(db, shown, shown)]);
    return rows.length > 0 ? tallyOf(shown, listsOn(shown, follows, rows), rows) : undefined;
  }, [shown]);
  const hours = useSetting(pollHours);
  const kept = useSetting(historyDays);
  const pause = useSetting(paused) === true;
  if (live.state === 'failed') return { broken: storageFailure(live.error) };
  if (live.state === 'loading' || hours === undefined || kept === undefined) return 'loading';
  const { lists, round, rounds, cards, count, before, elsewhere, answered } = live.value;
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
