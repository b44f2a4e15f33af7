import type { Paper } from '../records/paper';
import { words } from '../topics/query/words';

/** What of a paper one word may stand in. */
export const TEXTS = ['title', 'abstract', 'authors', 'affiliations', 'names'] as const;
export type TextPart = (typeof TEXTS)[number];

/** What is kept of a paper whole, as names: its tags' ids, its categories, and its key, id, day and lists. */
export const NAMES = ['tags', 'categories', 'about'] as const;
export type NamePart = (typeof NAMES)[number];

export const PARTS = [...TEXTS, ...NAMES] as const;
export type Part = (typeof PARTS)[number];

/** Where and when a paper was announced: the newest day, or that on which it arrived; none of the lists where it never was. */
export interface Placed {
  day: string;
  lists: readonly string[];
}

/** A paper as it goes into the index: the lines of each text as queries read them, and its names. */
export type DocParts = Record<Part, readonly string[]>;

/** @param tags ids of its tags; what they are called is the reader's language's matter */
export function partsOf(
  { key, id, title, abstract, authors, categories }: PaperWords,
  { day, lists }: Placed,
  tags: readonly string[],
): DocParts {
  return {
    title: [words(title)],
    abstract: [words(abstract)],
    authors: authors.map(({ name }) => words(name)),
    affiliations: authors.flatMap((author) => author.affiliations ?? []).map((each) => words(each)),
    // As a reader types them without a field: `cs.LG`, `2606.18650`.
    names: [...categories, id].map((each) => words(each)),
    tags,
    categories: categories.map((each) => each.toLowerCase()),
    about: [key, id.toLowerCase(), day, ...lists],
  };
}

type PaperWords = Pick<Paper, 'key' | 'id' | 'title' | 'abstract' | 'authors' | 'categories'>;

/** The tags of a packed extract. It is not unpacked: that takes longer than all else that is read of a paper. */
export function tagsIn(extract: string | undefined): string[] {
  const [, tags] = /"tags":(\["[^\]]*"\])/.exec(extract ?? '') ?? [];
  return tags ? (JSON.parse(tags) as string[]) : [];
}
