import type { StoredPaper } from '../../../lib/records/extract';
import type { PaperKey } from '../../../lib/records/paper';
import { HeldIndex } from '../../../lib/search/held';
import { bringUpToDate } from '../../../lib/search/up-to-date';
import type { GlossDb } from '../../../lib/store/db';
import { words } from '../../../lib/topics/query/words';
import { facts } from '../invented';
import { naivePlaces } from './naive';

export const keyOf = (n: number): PaperKey => `arxiv:2606.${String(n).padStart(5, '0')}`;

export const paper = (n: number, title: string): StoredPaper => ({
  ...facts({ id: keyOf(n).slice('arxiv:'.length), title }),
  arrivedAt: Date.parse('2026-06-01T12:00:00Z'),
});

/** What of papers is looked at here. */
export interface Told {
  key: PaperKey;
  title: string;
  day: string;
  lists: string[];
}

/** A database, and what its papers say read by the index and read plainly. */
export function indexIn(db: () => GlossDb) {
  return {
    announce: (n: number, day: string, list = 'arxiv:cs.LG' as const) =>
      db().announcements.put({
        day,
        list,
        paper: keyOf(n),
        type: 'new',
        version: 1,
        via: 'feed',
        order: 0,
        arrivedAt: 1,
      }),

    /** @param pieces after how many its page is closed */
    async read(index = new HeldIndex(), pieces = Number.POSITIVE_INFINITY): Promise<HeldIndex> {
      let left = pieces;
      if (left <= 0) return index;
      for await (const _ of bringUpToDate(db(), index)) if (--left <= 0) break;
      return index;
    },

    async naively(): Promise<Told[]> {
      const places = await naivePlaces(db());
      return (await db().papers.toArray()).map(({ key, title }) => {
        const { day, lists } = places.get(key) ?? { day: '', lists: [] };
        return { key, title: words(title), day, lists: lists.sort() };
      });
    },
  };
}

export const told = ({ segments }: HeldIndex): Told[] =>
  [...segments.values()]
    .flatMap((segment) =>
      [...segment.dead.keys()]
        .filter((doc) => segment.dead[doc] === 0)
        .map((doc) => ({
          key: segment.key(doc),
          title: segment.lines('title', doc).join(),
          day: segment.day(doc),
          lists: segment.lists(doc).sort(),
        })),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
