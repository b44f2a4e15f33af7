import type { DayCards } from '../../lib/records/card';
import { dayCards } from '../../lib/store/day-cards';
import { lastDays } from '../../lib/store/days';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';

/** A journal's day is that of its arrival: arXiv's newest day may be some days before it. */
const LOOK_BACK = 4;

/** The cards of the newest day, and of those before it up to arXiv's newest; the newest first. */
export async function newestDays(): Promise<DayCards[]> {
  const isArxiv = (await followedLists(db, 'arxiv')).length > 0;
  const days: DayCards[] = [];
  for (const day of await lastDays(db, isArxiv ? LOOK_BACK : 1)) {
    const cards = await dayCards(db, day);
    days.push(cards);
    if (cards.fresh.some(({ paper }) => paper.source === 'arxiv')) break;
  }
  return days;
}
