import type { Day } from './records/paper';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** arXiv's days begin and end in New York. */
const NEW_YORK = 'America/New_York';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: NEW_YORK,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The New York wall clock at an instant, as if it were UTC: epoch milliseconds shifted by the offset. */
function wallClock(at: number): number {
  const p = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day, p.hour, p.minute, p.second);
}

/** The New York calendar day at an instant (epoch milliseconds). */
export function newYorkDay(at: number): Day {
  return new Date(wallClock(at)).toISOString().slice(0, 10);
}

/** The instant (epoch milliseconds) at which it is `hour` o'clock in New York on a day. */
export function newYorkTime(day: Day, hour: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR;
  const guess = wall - (wallClock(wall) - wall);
  return guess + (wall - wallClock(guess));
}

/** The day `count` days later (or earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The calendar day where the reader is. */
export function localDay(at: number): Day {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When the reader's next day begins: midnight, or the first minute there is where clocks are changed at midnight. */
export function nextLocalMidnight(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
