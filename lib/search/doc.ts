import type { Day, Paper, PaperKey } from '../records/paper';
import { words } from '../topics/query/words';
import { addWords, noBits, type WordBits } from './word-bits';

/** What of a paper one word may stand in, in the order in which it lies in its text. */
export const PARTS = ['title', 'abstract', 'authors', 'affiliations', 'tags', 'names'] as const;
export type Part = (typeof PARTS)[number];

/**
 * A paper as the search over all papers keeps it: some two kilobytes, and so about a hundred megabytes for fifty thousand
 * papers, for as long as the page is open.
 */
export interface Doc {
  key: PaperKey;
  /** The newest day it was announced on, or on which it arrived. */
  day: Day;
  /** The lists that announced it on that day; none where it was never announced. */
  lists: readonly string[];
  /** The source's id, small letters. */
  id: string;
  /** Small letters. */
  categories: readonly string[];
  /** All its words, as queries read them: its parts, each on a line of its own or on several. */
  text: string;
  /** Where each of the parts ends in it. */
  ends: readonly number[];
  bits: WordBits;
}

/** Where and when a paper was announced. */
export type Placed = Pick<Doc, 'day' | 'lists'>;

/** @param tags ids of its tags, and their names where a reader sees them */
export function docOf(
  paper: Pick<Paper, 'key' | 'id' | 'title' | 'abstract' | 'authors' | 'categories'>,
  { day, lists }: Placed,
  tags: readonly string[],
): Doc {
  const { key, id, title, abstract, authors, categories } = paper;
  const parts: Record<Part, string> = {
    title: words(title),
    abstract: words(abstract),
    authors: lines(authors.map(({ name }) => name)),
    affiliations: lines(authors.flatMap((author) => author.affiliations ?? [])),
    tags: lines(tags),
    // As a reader types them without a field: `cs.LG`, `2606.18650`.
    names: lines([...categories, id]),
  };
  let text = '';
  const ends = PARTS.map((part) => {
    text += `${parts[part]}\n`;
    return text.length;
  });
  const bits = noBits();
  addWords(bits, text);
  return { key, day, lists, id: id.toLowerCase(), categories: categories.map(small), text, ends, bits };
}

/** One part of its text. */
export function partOf({ text, ends }: Doc, part: Part): string {
  const at = PARTS.indexOf(part);
  return text.slice(ends[at - 1] ?? 0, ends[at]);
}

const lines = (texts: readonly string[]): string => texts.map((each) => words(each)).join('\n');

/** Few are different: of each, one text is kept. */
const known = new Map<string, string>();
function small(category: string): string {
  const kept = known.get(category) ?? category.toLowerCase();
  known.set(category, kept);
  return kept;
}
