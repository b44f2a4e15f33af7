import { searchCategories } from '../../lib/papers/category-search';
import { Match } from '../../lib/papers/name-match';
import { searchArchives, searchPreprints } from '../../lib/papers/subject-search';
import type { FoundList } from '../../lib/records/found-list';
import { searchJournals } from '../../lib/sources/journal-search';
import { foundList } from './found-list';

const MOST_ARXIV = 12;
/** Of each other source. */
const MOST_OTHERS = 8;

/**
 * The lists of every source that a query may mean, source by source: arXiv's first, unless only another source has
 * something of exactly that name.
 */
export function searchLists(query: string): FoundList[] {
  const archives = searchArchives(query);
  const arxiv = [
    ...archives.found.map(({ id }) => foundList(`arxiv:${id}`)),
    ...searchCategories(query, MOST_ARXIV).map(({ id }) => foundList(`arxiv:${id}`)),
  ];
  const [biorxiv, medrxiv, journals] = [
    searchPreprints('biorxiv', query),
    searchPreprints('medrxiv', query),
    searchJournals(query),
  ];
  const groups = [
    { best: archives.best, lists: arxiv },
    { best: biorxiv.best, lists: biorxiv.found.map((id) => foundList(`biorxiv:${id}`)) },
    { best: medrxiv.best, lists: medrxiv.found.map((id) => foundList(`medrxiv:${id}`)) },
    { best: journals.best, lists: journals.found.map(({ feed }) => foundList(`journal:${feed}`)) },
  ];
  const isExact = ({ best }: (typeof groups)[number]) => best === Match.Exact;
  return [...groups.filter(isExact), ...groups.filter((group) => !isExact(group))].flatMap(({ lists }) =>
    lists.slice(0, lists === arxiv ? MOST_ARXIV : MOST_OTHERS),
  );
}
