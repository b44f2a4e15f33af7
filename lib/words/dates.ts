import type { Day } from '../records/paper';
import { locale, m } from './index';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = m.language_dates();
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** English dates without the comma some engines set after the weekday. */
const plain = (text: string) => text.replace(',', '');
const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** “Thu 18 June”, 6月18日周四. */
export function longDay(day: Day): string {
  return plain(format({ weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(utc(day)));
}

/** “Thu 18 Jun”, 6月18日周四: where there is little room. */
export function weekdayAndDay(day: Day): string {
  return plain(
    format({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day)),
  );
}

/** “18 Jun”, 6月18日. */
export function shortDay(day: Day): string {
  return format({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day));
}

/** “22 Nov 2026”, 2026年11月22日: of what is not of these days. */
export function dayOfYear(day: Day): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** “November 2026”, 2026年11月: the month of a day. */
export function monthOfYear(day: Day): string {
  return format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** “S”, 六. */
export function narrowWeekday(day: Day): string {
  return format({ weekday: 'narrow', timeZone: 'UTC' }).format(utc(day));
}

/** Whether a day is the one that New York has just now: by it days are counted. */
export const isNewYorkToday = (day: Day): boolean =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(Date.now()) === day;

/** “May”, 五月; of another year “May 2025”, 2025年5月; in the reader's zone (epoch milliseconds in). */
export function monthName(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format({ month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(at);
}

/** “Saturday”, 星期六. */
export function weekdayName(day: Day): string {
  return format({ weekday: 'long', timeZone: 'UTC' }).format(utc(day));
}

/** “06:12” in the reader's zone (epoch milliseconds in). */
export function clockTime(at: number): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** “06:12” today, “Fri 06:12” on another day, in the reader's zone (epoch milliseconds in). */
export function timeAndDay(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return sameDay ? clockTime(at) : `${plain(format({ weekday: 'short' }).format(at))} ${clockTime(at)}`;
}

/** “06:12” today, “12 Jun 06:12” on another day, in the reader's zone (epoch milliseconds in). */
export function timeAndDate(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return sameDay
    ? clockTime(at)
    : `${format({ day: 'numeric', month: 'short' }).format(at)} ${clockTime(at)}`;
}

/** “Thursday 18 June 2026 at 06:12:03” in the reader's zone (epoch milliseconds in). */
export function exactTime(at: number): string {
  return format({ dateStyle: 'full', timeStyle: 'medium' }).format(at);
}

const LATIN_LAST = /[A-Za-z]$/;
const LATIN_FIRST = /^[A-Za-z]/;
const HAN_FIRST = /^\p{Script=Han}/u;
const HAN_LAST = /\p{Script=Han}$/u;

/** “a, b and c”, a、b 和 c: between Latin names a Chinese word stands apart. */
export function inWords(parts: string[]): string {
  const all = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(parts);
  return all
    .map(({ type, value }, i) => {
      if (type === 'element') return value;
      const before = LATIN_LAST.test(all[i - 1]?.value ?? '') && HAN_FIRST.test(value) ? ' ' : '';
      const after = LATIN_FIRST.test(all[i + 1]?.value ?? '') && HAN_LAST.test(value) ? ' ' : '';
      return before + value + after;
    })
    .join('');
}
