import { FIRST_CARDS } from '../../components/card-list';
import { newYorkDay } from '../../lib/clock';
import { type DayStart, readStart } from '../shared/use-day';
import { recall } from './remembered';

let starting: Promise<DayStart | undefined> | undefined;

/** Begins to read what is drawn first. Left further down or under a filter, the popup waits for all of its day. */
export function begin(now: number): void {
  const { day = newYorkDay(now), filter, scroll } = recall(now);
  if (filter === 'all' && scroll === 0) starting = readStart(day, FIRST_CARDS);
}

/** What was begun, once: drawn anew, as in another language, the popup reads all at once. */
export function takeStart(): Promise<DayStart | undefined> | undefined {
  const begun = starting;
  starting = undefined;
  return begun;
}
