import type { AnnouncedPaper, AnnouncementType } from '../records/announcement';
import { categoriesOf } from './subjects';

/**
 * What one list says of a paper, told from an answer for several lists at once.
 *
 * In a combined answer “new” means primary in any of the categories asked for (arXiv's own rule), so for lists that do
 * not hold its primary category the paper is a cross-list; “cross” is one for every list but those that do: they had it
 * when it was new. An archive's list leaves out what was cross-listed within it, as arXiv's own does.
 * @param id a category, an archive or a group
 * @returns undefined where the list says nothing of it
 */
export function typeInList(
  {
    paper,
    type,
  }: Pick<AnnouncedPaper, 'type'> & { paper: { primary: string; categories: readonly string[] } },
  id: string,
): AnnouncementType | undefined {
  const listed = categoriesOf(id);
  if (!paper.categories.some((each) => listed.includes(each))) return undefined;
  const atHome = listed.includes(paper.primary);
  switch (type) {
    case 'new':
      return atHome ? 'new' : 'cross';
    case 'cross':
      return atHome ? undefined : 'cross';
    case 'replace':
    case 'replace-cross':
      return atHome ? 'replace' : 'replace-cross';
  }
}
