import { type Announcement, categoryOf, type ListId, sourceOf } from '../records/announcement';
import type { Card } from '../records/card';
import type { Day, PaperKey } from '../records/paper';
import { cardOf, cardTables } from './day-cards';
import type { GlossDb } from './db';
import { writtenOfEach } from './digests';
import { oneEachWork } from './one-card';

/** A paper, and where it was last announced. */
export interface FoundPlace {
  key: PaperKey;
  day: Day;
  /** None where it never was. */
  lists: readonly string[];
}

/**
 * The cards of papers of any day, in the order in which they are asked for: one a work.
 * @returns without those that were forgotten meanwhile
 */
export async function foundCards(db: GlossDb, places: readonly FoundPlace[]): Promise<Card[]> {
  return db.transaction('r', cardTables(db), async () => {
    const keys = places.map(({ key }) => key);
    const rows = places.flatMap(({ key, day, lists }) =>
      lists.map((list): [Day, ListId, PaperKey] => [day, list as ListId, key]),
    );
    const [papers, marks, written, announced] = await Promise.all([
      db.papers.bulkGet(keys),
      db.marks.bulkGet(keys),
      writtenOfEach(db, keys),
      db.announcements.bulkGet(rows),
    ]);
    const of = new Map<PaperKey, Announcement[]>();
    for (const row of announced) if (row) of.set(row.paper, [...(of.get(row.paper) ?? []), row]);
    const cards = places.flatMap(({ key, day }, i): Card[] => {
      const paper = papers[i];
      if (!paper) return [];
      const group = of.get(key) ?? [];
      const first: Announcement = group[0] ?? {
        day,
        list: `${sourceOf(key)}:${paper.primary}`,
        paper: key,
        type: 'new',
        version: paper.version,
        via: 'feed',
        order: 0,
        arrivedAt: paper.arrivedAt,
      };
      const on = (group.length > 0 ? group : [first]).map(({ list }) => categoryOf(list));
      return [cardOf(first, on, paper, marks[i], written.get(key))];
    });
    return oneEachWork(db, cards);
  });
}
