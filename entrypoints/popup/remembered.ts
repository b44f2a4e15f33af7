import { FILTERS } from '../../components/day-view';
import { readOnly } from '../../components/narrowed';
import { newYorkDay } from '../../lib/clock';
import type { Day } from '../../lib/records/paper';
import type { ListView } from '../shared/list-view';

/** How the popup was left. Kept for the day it was left on: the next batch starts afresh. */
export interface Remembered extends ListView {
  day?: Day | undefined;
}

const KEY = 'popup';
const AFRESH: Remembered = { filter: 'all', unfolded: [], scroll: 0 };

/**
 * How the popup opens: as its address asks (`popup.html?topic=…&day=…`, where a notification leads), else as `remember` kept it,
 * if that is of this New York day and still makes sense.
 */
export function recall(now: number): Remembered {
  const asked = new URLSearchParams(location.search);
  const topic = asked.get('topic');
  if (topic) return { ...AFRESH, filter: 'topics', topic, ...dayIn(asked.get('day')) };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (kept?.on !== newYorkDay(now) || !FILTERS.includes(kept.filter)) return AFRESH;
    const { day, topic: shown, query, open, at, unfolded, scroll } = kept;
    const only = readOnly(kept.only);
    return {
      filter: kept.filter,
      ...dayIn(day),
      ...(typeof shown === 'string' && { topic: shown }),
      ...(only && { only }),
      ...(typeof query === 'string' && { query }),
      ...(typeof open === 'string' && { open }),
      ...(typeof at === 'string' && { at }),
      unfolded: Array.isArray(unfolded) ? unfolded : [],
      scroll: typeof scroll === 'number' ? scroll : 0,
    };
  } catch {
    return AFRESH;
  }
}

const dayIn = (day: unknown): Pick<Remembered, 'day'> =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : {};

/** Keeps how the popup stands, where there is room for it. */
export function remember(state: Remembered, now: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...state, on: newYorkDay(now) }));
  } catch {
    // A full disk: the popup then opens as on a new day.
  }
}
