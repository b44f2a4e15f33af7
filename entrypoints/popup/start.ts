import { FIRST_CARDS } from '../../components/first-cards';
import { newYorkDay } from '../../lib/clock';
import { recallOrder } from '../shared/card-order';
import { type DayStart, readStart } from '../shared/read-day';
import { recall } from './remembered';

let starting: Promise<DayStart | undefined> | undefined;

/**
 * Begins to read what is drawn first. Left further down, under a filter or in an order of the reader's own, the popup waits for all
 * of its day.
 */
export function begin(now: number): void {
  const { day = newYorkDay(now), filter, scroll } = recall(now);
  const isFirst = filter === 'all' && scroll === 0 && recallOrder() === 'source';
  if (isFirst) starting = readStart(day, FIRST_CARDS);
}

/** What was begun, once: drawn anew, as in another language, the popup reads all at once. */
export function takeStart(): Promise<DayStart | undefined> | undefined {
  const begun = starting;
  starting = undefined;
  return begun;
}
