import { ALIAS_PAIRS, ARCHIVE_TABLE, CATEGORY_TABLE } from './taxonomy-table';

function readTable(table: string): Map<string, string> {
  const rows = table.trim().split('\n');
  return new Map(rows.map((row) => row.split('  ') as [string, string]));
}

export const ARCHIVES = readTable(ARCHIVE_TABLE);
export const CATEGORIES = readTable(CATEGORY_TABLE);

/** The canonical id of each that is another's second one. */
export const ALIASES: ReadonlyMap<string, string> = new Map(ALIAS_PAIRS);

/** `cs.LG` → `cs`, `hep-th` → `hep-th`. */
export function archiveOf(category: string): string {
  return category.split('.')[0] ?? category;
}

/** An archive's own categories, in arXiv's order. */
export function categoriesIn(archive: string): string[] {
  return [...CATEGORIES.keys()].filter((id) => archiveOf(id) === archive);
}

/** The other id of a category that has two (`math.IT` ⇔ `cs.IT`). */
export function aliasOf(category: string): string | undefined {
  const pair = ALIAS_PAIRS.find((ids) => ids.includes(category));
  return pair?.find((id) => id !== category);
}

/** `Machine Learning (cs.LG)` */
function subjectName(category: string): string {
  return `${CATEGORIES.get(category) ?? category} (${category})`;
}

/** The subjects that pages name: of a category with two ids only the first. */
export function subjectNames(categories: string[]): string[] {
  const shown = categories.filter((id, place) => !categories.slice(0, place).includes(aliasOf(id) ?? ''));
  return shown.map(subjectName);
}

/** The heading of an abs page: `Computer Science > Machine Learning`, `High Energy Physics - Theory`. */
export function subheader(category: string): string {
  const name = CATEGORIES.get(category) ?? category;
  const archive = archiveOf(category);
  return archive === category ? name : `${ARCHIVES.get(archive)} > ${name}`;
}
