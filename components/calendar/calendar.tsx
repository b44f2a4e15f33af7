import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerDay } from '../../lib/records/ledger';
import { dayByKey, monthAfter, monthOf } from '../../lib/records/month';
import type { Day } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { monthOfYear } from '../../lib/words/dates';
import { GoToDay } from './go-to-day';
import { MonthTable } from './month-table';

export interface CalendarProps {
  days: readonly LedgerDay[];
  shown: Day;
  today: Day;
  /** The first day that is kept. */
  since: Day;
  hrefOf(day: Day): string;
  onDay(day: Day): void;
  onClose(): void;
}

/** The reader's history by month: arrows, Home, End, Page Up and Page Down move through it, Esc closes it. */
export function Calendar({ days, shown, today, since, hrefOf, onDay, onClose }: CalendarProps) {
  const [at, setAt] = useState(shown);
  const root = useRef<HTMLDivElement>(null);
  const month = monthOf(at);
  /** Only who moves by keys takes the focus along. */
  const follows = useRef(false);
  const focus = () => {
    const day: HTMLElement | null | undefined = root.current?.querySelector(`[data-calendar-day="${at}"]`);
    day?.focus();
  };
  // Before the next press: a day that is gone would take the focus with it.
  useLayoutEffect(focus, []);
  useLayoutEffect(() => {
    if (follows.current) focus();
    follows.current = false;
  }, [at]);
  const turn = (by: number) => setAt(`${monthAfter(month, by)}-01`);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      // Cards that are chosen stay chosen.
      event.stopPropagation();
      return onClose();
    }
    const isInTable = (event.target as Element).closest('[data-calendar-day]') !== null;
    const isOurs = isInTable && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isOurs || dayByKey(at, event.key) === undefined) return;
    event.preventDefault();
    follows.current = true;
    // A second press may come before the first is drawn.
    setAt((before) => dayByKey(before, event.key) ?? before);
  };
  useLayoutEffect(() => {
    const calendar = root.current;
    calendar?.addEventListener('keydown', onKey);
    return () => calendar?.removeEventListener('keydown', onKey);
  });
  return (
    <div class="calendar" ref={root} data-calendar={month}>
      <div class="calendar-head">
        <button
          type="button"
          aria-label={m.calendar_previous()}
          title={m.calendar_previous()}
          onClick={() => turn(-1)}
        >
          ‹
        </button>
        <b aria-live="polite">{monthOfYear(`${month}-01`)}</b>
        <button
          type="button"
          aria-label={m.calendar_next()}
          title={m.calendar_next()}
          onClick={() => turn(1)}
        >
          ›
        </button>
      </div>
      <MonthTable
        days={days}
        month={month}
        at={at}
        shown={shown}
        today={today}
        since={since}
        hrefOf={hrefOf}
      />
      <GoToDay shown={shown} since={since} today={today} onDay={onDay} />
    </div>
  );
}
