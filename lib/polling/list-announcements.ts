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
 * What each followed list announced, told from one answer for all of them.
 *
 * In a combined answer “new” means primary in any of the categories asked for (arXiv's own rule), so for the others of
 * its categories the paper is a cross-list; “cross” is one for every list but its primary.
 * @param now epoch milliseconds, the time of arrival
 */
export function listAnnouncements(
  batch: Batch,
  lists: readonly ListId[],
  day: Day,
  now: number,
): Announcement[] {
  return batch.papers.flatMap(({ paper, type }, order) =>
    lists.flatMap((list) => {
      const inList = typeInList({ paper, type }, list);
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

function typeInList({ paper, type }: AnnouncedPaper, list: ListId): AnnouncementType | undefined {
  const category = categoryOf(list);
  if (!paper.categories.includes(category)) return undefined;
  const primary = paper.primary === category;
  switch (type) {
    case 'new':
      return primary ? 'new' : 'cross';
    case 'cross':
      return primary ? undefined : 'cross';
    case 'replace':
    case 'replace-cross':
      return primary ? 'replace' : 'replace-cross';
  }
}
