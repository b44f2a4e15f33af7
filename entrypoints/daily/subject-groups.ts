import { categoryGroups } from '../../lib/papers/categories';
import { searchCategories } from '../../lib/papers/category-search';
import { ownCategories } from '../../lib/papers/subjects';
import type { CategoryGroup } from '../../lib/records/category';
import type { CountRow } from '../../lib/records/subject-counts';

/** The groups with what a query finds in them, in arXiv's order; all of them for an empty one. */
export function shownGroups(query: string): CategoryGroup[] {
  if (query.trim() === '') return categoryGroups();
  const found = new Set(searchCategories(query).map(({ id }) => id));
  return categoryGroups().flatMap((group) => {
    const archives = group.archives.flatMap((archive) => {
      const categories = archive.categories.filter(({ id }) => found.has(id));
      return categories.length > 0 ? [{ ...archive, categories }] : [];
    });
    return archives.length > 0 ? [{ ...group, archives }] : [];
  });
}

/** New papers of all of arXiv: each is new in one category. Undefined until every category is counted. */
export function totalNew(row: CountRow | undefined): number | undefined {
  if (!row) return undefined;
  let total = 0;
  for (const { archives } of categoryGroups()) {
    for (const id of archives.flatMap((archive) => ownCategories(archive.id))) {
      const count = row.counts[id];
      if (!count) return undefined;
      total += count.new;
    }
  }
  return total;
}
