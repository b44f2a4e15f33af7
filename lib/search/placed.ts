import type { Day, PaperKey } from '../records/paper';
import { newestDay, ofDay } from '../store/days';
import type { GlossDb } from '../store/db';
import type { Placed } from './doc';

/** When and where each paper was last announced. */
export type PlacedAll = Map<PaperKey, Placed>;

/** Reads the keys of the announcements of one day, from the newest on; nothing is read of what they say. */
export async function* placedByDay(
  db: GlossDb,
  all: PlacedAll,
): AsyncGenerator<{ day: Day; papers: PaperKey[] }> {
  for (let day = await newestDay(db); day !== undefined; day = await dayBefore(db, day))
    yield { day, papers: await placeDay(db, day, all) };
}

/** Finds where papers were last announced, with no more days than that takes. */
export function createPlacing(db: GlossDb): (keys: readonly PaperKey[]) => Promise<PlacedAll> {
  const all: PlacedAll = new Map();
  const days = placedByDay(db, all);
  return async (keys) => {
    while (keys.some((key) => !all.has(key)) && !(await days.next()).done);
    return all;
  };
}

/** Notes what was announced on a day, where nothing newer is known. */
async function placeDay(db: GlossDb, day: Day, all: PlacedAll): Promise<PaperKey[]> {
  const keys = await ofDay(db, day).primaryKeys();
  const parts = keys as unknown as [Day, string, PaperKey][];
  for (const [, list, key] of parts) {
    const known = all.get(key);
    if (known === undefined) all.set(key, { day, lists: [list] });
    else if (known.day === day && !known.lists.includes(list))
      all.set(key, { day, lists: [...known.lists, list] });
  }
  return parts.map(([, , paper]) => paper);
}

async function dayBefore(db: GlossDb, day: Day): Promise<Day | undefined> {
  const last: unknown = await db.announcements.where(':id').below([day]).lastKey();
  return Array.isArray(last) ? (last[0] as Day) : undefined;
}
