import compact from '../../assets/taxonomy.json';
import type { Category, CategoryGroup } from '../records/category';

/** arXiv's active taxonomy (arXiv/arxiv-base, MIT; made by scripts/make-taxonomy.ts). */
export const GROUPS: CategoryGroup[] = compact.groups.map((group) => ({
  id: group.id,
  name: group.name,
  archives: group.archives.map((archive) => ({
    id: archive.id,
    name: archive.name,
    categories: archive.categories.map((each) => ({
      id: each.id,
      name: each.name,
      archive: archive.id,
      group: group.id,
      aliases: 'aliases' in each ? each.aliases : [],
    })),
  })),
}));

export const ARCHIVES = GROUPS.flatMap((group) => group.archives);
export const CATEGORIES: readonly Category[] = ARCHIVES.flatMap((archive) => archive.categories);

/** Every id that means a category, in small letters: its own, its aliases, the archives that became part of it. */
export const BY_ID: ReadonlyMap<string, Category> = new Map([
  ...CATEGORIES.flatMap((each) =>
    [each.id, ...each.aliases].map((id): [string, Category] => [id.toLowerCase(), each]),
  ),
  ...Object.entries(compact.subsumed).flatMap(([old, id]): [string, Category][] =>
    CATEGORIES.filter((each) => each.id === id).map((each) => [old, each]),
  ),
]);
