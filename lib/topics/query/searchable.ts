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

type Given = Pick<Paper, 'title' | 'abstract' | 'authors' | 'categories' | 'id'>;

/**
 * @param tags its tags' ids and, where a reader sees them, their names
 */
export const searchable = (paper: Given, tags: () => readonly string[]): Searchable => new Read(paper, tags);

/** A class, for there are thousands, and of most of them next to nothing is asked. Each part is made once. */
class Read implements Searchable {
  #title: string | undefined;
  #abstract: string | undefined;
  #authors: string[][] | undefined;
  #affiliations: string[] | undefined;
  #categories: string[] | undefined;
  #tags: string[] | undefined;
  readonly #paper: Given;
  readonly #tagsOf: () => readonly string[];

  constructor(paper: Given, tagsOf: () => readonly string[]) {
    this.#paper = paper;
    this.#tagsOf = tagsOf;
  }
  get typed() {
    const { title, abstract, authors } = this.#paper;
    return { title, abstract, names: authors.map(({ name }) => name) };
  }
  get title() {
    this.#title ??= words(this.#paper.title);
    return this.#title;
  }
  get abstract() {
    this.#abstract ??= words(this.#paper.abstract);
    return this.#abstract;
  }
  get authors() {
    this.#authors ??= this.#paper.authors.map(({ name }) => words(name).trim().split(' '));
    return this.#authors;
  }
  get affiliations() {
    this.#affiliations ??= this.#paper.authors
      .flatMap((author) => author.affiliations ?? [])
      .map((each) => words(each));
    return this.#affiliations;
  }
  get categories() {
    this.#categories ??= this.#paper.categories.map((each) => each.toLowerCase());
    return this.#categories;
  }
  get tags() {
    this.#tags ??= this.#tagsOf().map((each) => words(each));
    return this.#tags;
  }
  get id() {
    return this.#paper.id.toLowerCase();
  }
}
