import { FIRST_CARDS } from '../../components/first-cards';
import { newYorkDay } from '../../lib/clock';
import type { Day } from '../../lib/records/paper';
import { recallOrder } from '../shared/card-order';
import { type DayStart, readStart } from '../shared/read-day';
import { type Remembered, recall } from './remembered';

let begun: { day: Day; start: Promise<DayStart | undefined> } | undefined;

/** Begins to read what is drawn first, before anything that draws is there. */
export function begin(now: number): void {
  const view = recall(now);
  const day = view.day ?? newYorkDay(now);
  if (isFromItsTop(view)) begun = { day, start: readStart(day, FIRST_CARDS, false) };
}

/**
 * A day's first cards, where they are what is seen first. Left further down, under a filter or in an order of the reader's own, the
 * popup waits for all of its day.
 */
export function startOf(day: Day, view: Remembered): Promise<DayStart | undefined> | undefined {
  const early = begun;
  // Once: drawn anew, as in another language, a page reads what is there by then.
  begun = undefined;
  if (early?.day === day) return early.start;
  return isFromItsTop(view) ? readStart(day, FIRST_CARDS, true) : undefined;
}

const isFromItsTop = ({ filter, only, query, scroll }: Remembered) =>
  filter === 'all' && !only && !query && scroll === 0 && recallOrder() === 'source';
