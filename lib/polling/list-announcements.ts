import { typeInList } from '../papers/announced-in';
import {
  type AnnouncedPaper,
  type Announcement,
  type AnnouncementType,
  type Batch,
  categoryOf,
  type ListId,
} from '../records/announcement';
import type { Day } from '../records/paper';

/**
 * What each followed list announced, told from one answer: for all of them, or, where it is the announcement of one list,
 * for that one alone, in its own words.
 * @param now epoch milliseconds, the time of arrival
 */
export function listAnnouncements(
  batch: Batch,
  lists: readonly ListId[],
  day: Day,
  now: number,
): Announcement[] {
  const asked = batch.list === undefined ? lists : lists.filter((list) => categoryOf(list) === batch.list);
  return batch.papers.flatMap(({ paper, type }, order) =>
    asked.flatMap((list) => {
      const inList = batch.list === undefined ? typeOf({ paper, type }, categoryOf(list)) : type;
      return inList
        ? [
            {
              day,
              list,
              paper: paper.key,
              type: inList,
              version: paper.version,
              via: batch.via,
              order,
              arrivedAt: now,
            },
          ]
        : [];
    }),
  );
}

/** Cross-lists are arXiv's: elsewhere a paper is at home in every subject and feed that holds it. */
function typeOf({ paper, type }: AnnouncedPaper, category: string): AnnouncementType | undefined {
  if (paper.source === 'arxiv') return typeInList({ paper, type }, category);
  return paper.categories.includes(category) ? type : undefined;
}
