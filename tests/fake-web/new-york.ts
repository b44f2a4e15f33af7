/** arXiv lives by New York's clock: days, midnights and the 14:00 deadline. */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const newYork = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});

function partsAt(at: number): Record<string, string> {
  return Object.fromEntries(newYork.formatToParts(at).map((part) => [part.type, part.value]));
}

/** The New York day of a moment, `YYYY-MM-DD`. */
export function newYorkDay(at: number): string {
  const { year, month, day } = partsAt(at);
  return `${year}-${month}-${day}`;
}

/** The moment of a New York wall time. */
export function newYorkTime(day: string, hour: number): number {
  const utc = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  // Summer time is four hours behind UTC, winter time five.
  const summer = utc + 4 * 3_600_000;
  const parts = partsAt(summer);
  const fits = Number(parts.hour) === hour % 24 && Number(parts.day) === new Date(utc).getUTCDate();
  return fits ? summer : utc + 5 * 3_600_000;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/** New York's offset at the midnight that begins the day: `-0400` or `-0500`. */
export function midnightOffset(day: string): string {
  const hours = (newYorkTime(day, 0) - Date.parse(`${day}T00:00:00Z`)) / 3_600_000;
  return `-0${hours}00`;
}

/** `Thu, 24 Sep 2026 08:58:05 +0000` */
export function rfc822(at: number): string {
  const iso = new Date(at).toISOString();
  return `${longDay(iso.slice(0, 10), true)} ${iso.slice(11, 19)} +0000`;
}

/** `Thu, 24 Sep 2026` or, unpadded, `Thu, 9 Sep 2026`. */
export function longDay(day: string, padded = false): string {
  return `${WEEKDAYS[weekday(day)]}, ${shortDay(day, padded)}`;
}

/** `9 Sep 2026` */
export function shortDay(day: string, padded = false): string {
  const number = padded ? day.slice(8) : String(Number(day.slice(8)));
  return `${number} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** `Friday, 26 June 2026` */
export function fullDay(day: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', words).formatToParts(new Date(`${day}T12:00:00Z`));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
}
