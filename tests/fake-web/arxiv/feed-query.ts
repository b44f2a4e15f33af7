import { ARCHIVES, aliasOf, CATEGORIES, categoriesIn } from '../taxonomy';

/** What a feed address asks for: `cs+math.PR`. */
export interface FeedQuery {
  /** As the feed's title names them: archives first, then categories. */
  topics: string[];
  /** Every category id whose papers belong to it, aliases included. */
  categories: Set<string>;
}

/**
 * The query, or why arXiv refuses it.
 * @param retired a category that is none any more
 */
export function readFeedQuery(query: string, retired?: string): FeedQuery | { error: string } {
  const parts = query.split('+');
  if (parts.some((part) => part.trim() === '')) return { error: malformed(query) };
  const archives: string[] = [];
  const categories: string[] = [];
  for (const part of parts) {
    const [first = '', second, ...more] = part.split('.');
    const archive = first.toLowerCase();
    if (more.length > 0) return { error: `Bad archive/subject class structure '${part}'.` };
    if (!ARCHIVES.has(archive)) {
      return {
        error: `Bad archive '${archive}'. Valid archive names are: ${[...ARCHIVES.keys()].join(', ')}.`,
      };
    }
    if (second === undefined) {
      archives.push(archive);
      continue;
    }
    const category = findCategory(archive, second);
    if (!category || category === retired) return { error: badClass(archive, second) };
    categories.push(category);
  }
  return {
    topics: [...archives, ...categories],
    categories: withAliases([...archives.flatMap(categoriesIn), ...categories]),
  };
}

/** Case does not count: `CS.lg` is `cs.LG`, `Cond-Mat.MTRL-SCI` is `cond-mat.mtrl-sci`. */
function findCategory(archive: string, name: string): string | undefined {
  return [`${archive}.${name.toUpperCase()}`, `${archive}.${name.toLowerCase()}`].find((id) =>
    CATEGORIES.has(id),
  );
}

function withAliases(categories: string[]): Set<string> {
  return new Set(categories.flatMap((id) => [id, aliasOf(id) ?? id]));
}

function malformed(query: string): string {
  return (
    `Invalid archive specification '${query}'. Correct format is one or more archive names delimited by '+'. ` +
    `Each name can be either of the form 'archive' or 'archive.category'.`
  );
}

function badClass(archive: string, name: string): string {
  const valid = categoriesIn(archive).join(', ');
  return `Bad subject class '${name}'. Valid subject classes for the archive '${archive}' are: ${valid}.`;
}
