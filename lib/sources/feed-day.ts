import { newYorkDay } from '../clock';
import type { Day } from '../records/paper';
import { textOf, type XmlElement } from './xml';

/**
 * Where a feed states what day it announces. Not `updated` and `lastBuildDate`: arXiv sets these to when it rendered the
 * feed, also where its papers are of an earlier day.
 */
const STATED_IN = ['pubDate', 'published', 'date'];

/** `Thu, 18 Jun 2026 00:00:00 -0400` (RFC 822) and `2026-06-18T00:00:00-04:00` (RFC 3339), both with their zone. */
const RFC_822 =
  /^(?:[A-Z][a-z]{2},\s+)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{1,4})$/;
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:[Zz]|[+-]\d\d:?\d\d)$/;
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;

/** arXiv's first paper; and a year that no clock's error reaches. */
const [FIRST, LAST]: [Day, Day] = ['1991-08-14', '2199-12-31'];

/** The New York day a feed announces: as its channel says, else the first of its entries that says one. */
export function feedDay(channel: XmlElement, entries: readonly XmlElement[]): Day | undefined {
  for (const element of [channel, ...entries]) {
    for (const name of STATED_IN) {
      const day = dayOf(textOf(element, name));
      if (day) return day;
    }
  }
  return undefined;
}

function dayOf(date = ''): Day | undefined {
  const at = statedTime(date);
  if (at === undefined) return undefined;
  const day = DAY_ALONE.test(date) ? date : newYorkDay(at);
  return day >= FIRST && day <= LAST ? day : undefined;
}

/**
 * The instant (epoch milliseconds) that a date states, midnight in Greenwich where it is a day alone. A date that is none
 * counts as absent: a browser's own reading of dates takes “item 12” for one.
 */
export function statedTime(date = ''): number | undefined {
  if (!DAY_ALONE.test(date) && !RFC_822.test(date) && !RFC_3339.test(date)) return undefined;
  const at = Date.parse(date);
  return Number.isNaN(at) ? undefined : at;
}
