import { categoryById } from './categories';
import { ARCHIVES, CATEGORIES, GROUPS } from './taxonomy';

/** What a reader can follow at arXiv: a category (`cs.LG`), an archive (`cs`), or a group of archives (`grp_physics`). */
export interface Subject {
  /** Canonical: `cs` for `grp_cs`, which has no other archive. */
  id: string;
  kind: 'category' | 'archive' | 'group';
  /** The archives whose feeds hold all of it. */
  archives: string[];
  /**
   * Canonical ids of the categories it lists. An archive also lists what it has under another id: `cs` knows `math.NA` as
   * `cs.NA` (arXiv expands aliases both ways).
   */
  categories: string[];
}

/** Archives with more than one category, and groups with more than one archive: the others are that one by another name. */
const BY_ID: ReadonlyMap<string, Subject> = new Map([
  ...GROUPS.flatMap(({ id, archives }): [string, Subject][] => {
    const ids = archives.map((each) => each.id);
    return ids.length > 1 ? [[id, { id, kind: 'group', archives: ids, categories: listedIn(ids) }]] : [];
  }),
  ...ARCHIVES.flatMap(({ id, categories }): [string, Subject][] =>
    categories.some((each) => each.id === id)
      ? []
      : [[id, { id, kind: 'archive', archives: [id], categories: listedIn([id]) }]],
  ),
]);

const BY_ANY_CASE = new Map([...BY_ID].map(([id, subject]) => [id.toLowerCase(), subject]));
const ONLY_ARCHIVE = new Map(
  GROUPS.flatMap(({ id, archives: [first, ...more] }) => (first && !more.length ? [[id, first.id]] : [])),
);

/** The groups and archives that can be followed whole, in arXiv's order. */
export const wholeSubjects = (): readonly Subject[] => [...BY_ID.values()];

/** What an id means, whatever its case; an archive that became part of a category means that. */
export function subjectById(id: string): Subject | undefined {
  const plain = id.trim().toLowerCase();
  const known = BY_ANY_CASE.get(ONLY_ARCHIVE.get(plain) ?? plain);
  if (known) return known;
  const category = categoryById(ONLY_ARCHIVE.get(plain) ?? plain);
  return (
    category && { id: category.id, kind: 'category', archives: [category.archive], categories: [category.id] }
  );
}

/** The id under which a category, an archive or a group is followed: `math.MP` → `math-ph`, `grp_cs` → `cs`. */
export const canonicalSubject = (id: string): string => subjectById(id)?.id ?? id;

/** The canonical categories a followed id lists; one nobody knows lists what bears its name. */
export const categoriesOf = (id: string): readonly string[] => subjectById(id)?.categories ?? [id];

/** Every archive that announces papers, in arXiv's order: 20. */
export const archiveIds = (): string[] => ARCHIVES.map(({ id }) => id);

/** The categories announced in an archive's own feed under their canonical ids (`math.NA`, not `cs.NA`). */
export const ownCategories = (archive: string): string[] =>
  CATEGORIES.filter((each) => each.archive === archive).map(({ id }) => id);

/**
 * The fewest feed topics, archives and categories, that hold all followed ids, in the order of the first that needs
 * each: there is no feed of a group, and what an archive's feed holds is not asked for twice.
 */
export function feedTopics(followed: readonly string[]): string[] {
  const topics = new Set(followed.flatMap(topicsOf));
  const archives = [...topics].filter((topic) => subjectById(topic)?.kind === 'archive');
  const held = new Set(archives.flatMap(categoriesOf));
  return [...topics].filter((topic) => archives.includes(topic) || !held.has(topic));
}

function topicsOf(id: string): string[] {
  const subject = subjectById(id);
  if (!subject) return [id];
  return subject.kind === 'group' ? subject.archives : [subject.id];
}

/** The followed ids that list a paper, by its categories. */
export const subjectsHolding = (
  followed: readonly string[],
  { categories }: { categories: readonly string[] },
): string[] =>
  followed.filter((id) => {
    const listed = categoriesOf(id);
    return categories.some((each) => listed.includes(each));
  });

function listedIn(archives: string[]): string[] {
  return CATEGORIES.filter(
    ({ archive, aliases }) =>
      archives.includes(archive) || aliases.some((alias) => archives.includes(alias.split('.')[0] ?? '')),
  ).map(({ id }) => id);
}
