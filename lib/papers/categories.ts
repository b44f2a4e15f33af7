import type { Category, CategoryGroup } from '../records/category';
import { BY_ID, GROUPS } from './taxonomy';

/** All groups with their archives and categories, in arXiv's order. Archives that became part of others are not there. */
export const categoryGroups = (): CategoryGroup[] => GROUPS;

/** The category an id means, whatever its case: the category's own id, an alias, or an archive that became part of it. */
export const categoryById = (id: string): Category | undefined => BY_ID.get(id.trim().toLowerCase());

/** The id under which arXiv announces what has this one: `math.MP` → `math-ph`. One it does not know stays as it is. */
export const canonicalId = (id: string): string => categoryById(id)?.id ?? id;
