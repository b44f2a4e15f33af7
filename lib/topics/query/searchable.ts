import type { Paper } from '../../records/paper';
import { words } from './words';

/** A paper as queries read it. What no query asks for is never made. */
export interface Searchable {
  /** As it came: who looks for words may be done with that. */
  readonly typed: { readonly title: string; readonly abstract: string; readonly names: readonly string[] };
  readonly title: string;
  readonly abstract: string;
  /** Of each author the words of the name. */
  readonly authors: readonly string[][];
  readonly affiliations: readonly string[];
  /** Small letters: `cs.lg`. */
  readonly categories: readonly string[];
  readonly id: string;
  /** Ids and names, as words. */
  readonly tags: readonly string[];
}

/**
 * @param tags its tags' ids and, where a reader sees them, their names
 */
export function searchable(
  paper: Pick<Paper, 'title' | 'abstract' | 'authors' | 'categories' | 'id'>,
  tags: () => readonly string[],
): Searchable {
  const once = <T>(make: () => T) => {
    let made: { is: T } | undefined;
    return () => {
      made ??= { is: make() };
      return made.is;
    };
  };
  const title = once(() => words(paper.title));
  const abstract = once(() => words(paper.abstract));
  const authors = once(() => paper.authors.map(({ name }) => words(name).trim().split(' ')));
  const affiliations = once(() =>
    paper.authors.flatMap((author) => author.affiliations ?? []).map((each) => words(each)),
  );
  const categories = once(() => paper.categories.map((each) => each.toLowerCase()));
  const tagWords = once(() => tags().map((each) => words(each)));
  const names = once(() => paper.authors.map(({ name }) => name));
  return {
    typed: {
      title: paper.title,
      abstract: paper.abstract,
      get names() {
        return names();
      },
    },
    get title() {
      return title();
    },
    get abstract() {
      return abstract();
    },
    get authors() {
      return authors();
    },
    get affiliations() {
      return affiliations();
    },
    get categories() {
      return categories();
    },
    get tags() {
      return tagWords();
    },
    id: paper.id.toLowerCase(),
  };
}
