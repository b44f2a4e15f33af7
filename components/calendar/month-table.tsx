import type { LedgerDay, Tally } from '../../lib/records/ledger';
import { type Month, monthOf, weekdayFromMonday, weeksOf } from '../../lib/records/month';
import type { Day } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { dayOfYear, monthOfYear, narrowWeekday, weekdayName } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';

interface MonthTableProps {
  days: readonly LedgerDay[];
  month: Month;
  /** The day the keyboard stands on. */
  at: Day;
  shown: Day;
  today: Day;
  since: Day;
  hrefOf(day: Day): string;
}

/** A month, each of its days with how many papers came and whether that is all of them. */
export function MonthTable({ days, month, at, shown, today, since, hrefOf }: MonthTableProps) {
  const tallies = new Map(days.map(({ day, tally }) => [day, tally]));
  const [first = []] = weeksOf(month);
  return (
    <table aria-label={monthOfYear(`${month}-01`)}>
      <thead>
        <tr>
          {first.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day)}>
              {narrowWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              if (monthOf(day) !== month) return <td key={day} />;
              const tally = tallies.get(day);
              const why = tally ? undefined : whyNot(day, today, since);
              const words = wordsOf(day, tally, why);
              const own = {
                'data-calendar-day': day,
                'data-tally': tally?.kind,
                tabIndex: day === at ? 0 : -1,
                title: words,
              };
              return (
                <td key={day} data-weekend={weekdayFromMonday(day) > 4 || undefined}>
                  {why === undefined ? (
                    <a {...own} href={hrefOf(day)} aria-current={day === shown ? 'date' : undefined}>
                      <Inside day={day} tally={tally} isToday={day === today} words={words} />
                    </a>
                  ) : (
                    <button {...own} type="button" aria-disabled="true">
                      <Inside day={day} tally={tally} isToday={day === today} words={words} />
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface InsideProps {
  day: Day;
  tally: Tally | undefined;
  isToday: boolean;
  /** The same for those who listen. */
  words: string;
}

function Inside({ day, tally, isToday, words }: InsideProps) {
  return (
    <>
      <span class="sr-only">{words}</span>
      <span class={isToday ? 'today' : undefined} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <small aria-hidden="true">{tally && tally.kind !== 'rest' ? figureOf(tally) : ' '}</small>
    </>
  );
}

function figureOf(tally: Exclude<Tally, { kind: 'rest' }>): string {
  if (tally.kind === 'all') return `${grouped(tally.announced)}✓`;
  return `${grouped(tally.received)}${tally.kind === 'some' ? '⚠' : '?'}`;
}

/** Why a day of which nothing is told cannot be opened. */
function whyNot(day: Day, today: Day, since: Day): string | undefined {
  if (day < since) return m.calendar_before();
  return day > today ? m.calendar_future() : undefined;
}

function wordsOf(day: Day, tally: Tally | undefined, why: string | undefined): string {
  return m.calendar_day({ day: `${weekdayName(day)} ${dayOfYear(day)}`, told: why ?? tallyWords(tally) });
}

function tallyWords(tally: Tally | undefined): string {
  if (!tally) return m.calendar_unfollowed();
  switch (tally.kind) {
    case 'rest':
      return tally.why === 'weekend' ? m.calendar_weekend() : m.calendar_holiday();
    case 'all':
      return m.calendar_all({ count: tally.announced });
    case 'some':
      return m.calendar_some({ count: tally.received, missing: grouped(tally.missing.length) });
    case 'unknown':
      return m.calendar_unknown({ count: tally.received });
  }
}
