import { aliases, groups, subsumed } from '../../assets/taxonomy.json';
import type { Category, CategoryGroup } from '../records/category';

const aliasesOf: Partial<Record<string, string[]>> = aliases;

/** arXiv's active taxonomy (arXiv/arxiv-base, MIT; made by scripts/make-taxonomy.ts). */
export const GROUPS: CategoryGroup[] = Object.entries(groups).map(([group, archives]) => ({
  id: group,
  archives: Object.entries(archives).map(([archive, ids]) => ({
    id: archive,
    categories: ids.split(' ').map((short) => {
      const id = short === archive ? archive : `${archive}.${short}`;
      return { id, archive, group, aliases: aliasesOf[id] ?? [] };
    }),
  })),
}));

export const ARCHIVES = GROUPS.flatMap((group) => group.archives);
export const CATEGORIES: readonly Category[] = ARCHIVES.flatMap((archive) => archive.categories);

/** Every id that means a category, in small letters: its own, its aliases, the archives that became part of it. */
export const BY_ID: ReadonlyMap<string, Category> = new Map([
  ...CATEGORIES.flatMap((each) =>
    [each.id, ...each.aliases].map((id): [string, Category] => [id.toLowerCase(), each]),
  ),
  ...Object.entries(subsumed).flatMap(([old, id]): [string, Category][] =>
    CATEGORIES.filter((each) => each.id === id).map((each) => [old, each]),
  ),
]);
