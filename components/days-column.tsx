import { useRef, useState } from 'preact/hooks';
import type { Tally } from '../lib/records/ledger';
import { m } from '../lib/words';
import { monthOfYear, weekdayAndDay } from '../lib/words/dates';
import { grouped } from '../lib/words/numbers';
import { Calendar, type CalendarProps } from './calendar/calendar';

/** Of a long history so many days stand there before the rest is asked for. */
const FIRST = 10;

/**
 * The days of the reader's history, the newest first: how many papers were new, and whether that is all of them; and by month,
 * behind the month's name.
 */
export function DaysColumn({ days, shown, ...calendar }: Omit<CalendarProps, 'onClose'>) {
  const { hrefOf } = calendar;
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The day that is shown is always there.
  const seen = isWhole ? days : days.filter(({ day }, at) => day === shown || at < FIRST);
  return (
    <nav class="days-column" aria-label={m.days()}>
      <button
        type="button"
        class="month"
        data-action="calendar"
        ref={button}
        aria-expanded={isOpen}
        aria-label={m.calendar({ month: monthOfYear(shown) })}
        title={m.calendar({ month: monthOfYear(shown) })}
        onClick={() => setOpen(!isOpen)}
      >
        {monthOfYear(shown)} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      {isOpen && (
        <Calendar
          days={days}
          shown={shown}
          {...calendar}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
      <ul>
        {seen.map(({ day, tally }) => (
          <li key={day} data-day={day} data-tally={tally.kind}>
            <a href={hrefOf(day)} aria-current={day === shown ? 'date' : undefined}>
              <time dateTime={day}>{weekdayAndDay(day)}</time> <Figure tally={tally} />
            </a>
            {tally.kind === 'some' && <Missing count={tally.missing.length} />}
          </li>
        ))}
        {seen.length < days.length && (
          <li>
            <button type="button" data-action="all-days" onClick={() => setWhole(true)}>
              {m.days_all({ count: grouped(days.length) })}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Figure({ tally }: { tally: Tally }) {
  switch (tally.kind) {
    case 'rest':
      return (
        <Sign
          sign={m.day_none()}
          words={tally.why === 'weekend' ? m.calendar_weekend() : m.calendar_holiday()}
        />
      );
    case 'all':
      return (
        <span>
          {grouped(tally.announced)} <Sign sign="✓" words={m.day_whole()} />
        </span>
      );
    case 'some':
      return <span>{grouped(tally.received)}</span>;
    case 'unknown':
      return (
        <span>
          {grouped(tally.received)} <Sign sign="?" words={m.day_unknown()} />
        </span>
      );
  }
}

/** What is missing of a day leads to where each such paper is named. */
function Missing({ count }: { count: number }) {
  return (
    <a href="#/ledger" class="missing" data-action="open-ledger">
      <Sign sign={`⚠ ${grouped(count)}`} words={m.day_missing({ count })} />
    </a>
  );
}

/** A sign for the eye, words for who listens or points. */
function Sign({ sign, words }: { sign: string; words: string }) {
  return (
    <span class={sign.startsWith('⚠') ? 'warn' : 'hint'} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span class="sr-only">{words}</span>
    </span>
  );
}
