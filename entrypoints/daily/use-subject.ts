import { useEffect } from 'preact/hooks';
import { newYorkDay } from '../../lib/clock';
import { sendMessage } from '../../lib/messaging';
import { isBrowseDue } from '../../lib/polling/browse-due';
import { dayRemarks } from '../../lib/polling/day-remarks';
import { dayStatus } from '../../lib/polling/day-status';
import type { ListId } from '../../lib/records/announcement';
import type { DayCards } from '../../lib/records/card';
import type { DayRemark, DayStatus } from '../../lib/records/day-status';
import { listDay } from '../../lib/store/day-cards';
import { newestDayOfList } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { useKeeping } from '../shared/use-keeping';
import { type Live, useLive } from '../shared/use-live';

export interface SubjectModel {
  status: DayStatus;
  remarks: DayRemark[];
  /** What it announced today, or last, where today has nothing (yet). */
  cards: DayCards | undefined;
  /** Nothing is known of today so far. */
  waiting: boolean;
}

/** What a category, an archive or a group announced today; opening it has it asked for, once a day. */
export function useSubject(id: string, now: number) {
  const list: ListId = `arxiv:${id}`;
  const live = useLive(async () => {
    const [browsed, day] = await Promise.all([db.browsed.get(list), newestDayOfList(db, list)]);
    return { round: browsed?.round, cards: day === undefined ? undefined : await listDay(db, list, day) };
  }, [list]);
  const { unkept, keep } = useKeeping();
  const ask = (again: boolean) => keep(() => sendMessage('browse', { id, again }), 'message');
  const due = live.state === 'ready' && isBrowseDue(live.value.round, now);
  // Also while it runs, should the worker have died: one that lives goes on.
  useEffect(() => {
    if (due) ask(false);
  }, [due, now]);
  const model: Live<SubjectModel> =
    live.state === 'ready' ? { state: 'ready', value: modelOf(id, live.value, now) } : live;
  return { model, unkept, keep, again: () => ask(true) };
}

type Known = { round: Parameters<typeof dayRemarks>[0]; cards: DayCards | undefined };

function modelOf(id: string, { round, cards }: Known, now: number): SubjectModel {
  const today = newYorkDay(now);
  const isToday = cards !== undefined && cards.day >= today;
  const count = isToday ? cards.fresh.length + cards.cross.length + cards.revisions.length : 0;
  const last = cards && !isToday ? { last: { day: cards.day, count: cards.fresh.length } } : {};
  const status = dayStatus({ day: today, count, round, categories: [id], ...last, paused: false, now });
  const waiting = !isToday && (status.kind === 'polling' || status.kind === 'not-asked');
  return {
    status,
    remarks: cards ? dayRemarks(round, { day: cards.day, categories: [id], now }) : [],
    cards: waiting ? undefined : cards,
    waiting,
  };
}
