import type { DayCards } from '../records/card';
import type { Day } from '../records/paper';
import { followedOn, inGroups, joinLists, reading, withPapers } from './day-cards';
import type { GlossDb } from './db';
import { joinWorks } from './one-card';
import { twinsAmong } from './twins';

/** What `dayCards` tells, without what the reader did with them: for who watches that apart (`watchMarked`). */
export async function bareDay(db: GlossDb, day: Day): Promise<DayCards> {
  return readingSoon(db, async () => {
    const cards = await withPapers(db, joinLists(await followedOn(db, day)), false);
    const twins = await twinsAmong(
      db,
      cards.map(({ paper }) => paper.key),
    );
    return inGroups(day, twins.size === 0 ? cards : joinWorks(cards, twins, new Map()));
  });
}

/**
 * Reads cards in one transaction, and gives what was read at once: that the transaction is over as well, which is told a way to the
 * database and back later, says nothing more.
 */
export const readingSoon = <T>(db: GlossDb, read: () => Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    reading(db, () => read().then(resolve)).catch(reject);
  });
