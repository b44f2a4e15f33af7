import type { Category, CategoryGroup } from '../records/category';
import { rankCategories } from './category-search';
import { BY_ID, GROUPS, NAMES } from './taxonomy';

/** All groups with their archives and categories, in arXiv's order. Archives that became part of others are not there. */
export const categoryGroups = (): CategoryGroup[] => GROUPS;

/** The category an id means, whatever its case: the category's own id, an alias, or an archive that became part of it. */
export const categoryById = (id: string): Category | undefined => BY_ID.get(id.trim().toLowerCase());

/** The id under which arXiv announces what has this one: `math.MP` → `math-ph`. One it does not know stays as it is. */
export const canonicalId = (id: string): string => categoryById(id)?.id ?? id;

/** The name of a category, archive or group (also by alias) in one of the interface's languages; else the id itself. */
export function categoryName(id: string, language: 'en' | 'zh-CN'): string {
  const names = NAMES[language];
  return names.get(id) ?? names.get(canonicalId(id)) ?? id;
}

/**
 * The categories a reader may mean, best first: ids, the words of the field (`NLP`, 深度学习), names in English and
 * Chinese, then what is one slip away. An empty query finds none; without a limit all that match come.
 */
export const searchCategories = (query: string, limit = Number.POSITIVE_INFINITY): Category[] =>
  rankCategories(query).slice(0, limit);
