import type { Interest } from '../records/relevance';

/** What an interest was learned to be, the strongest first. */
export interface InterestWords {
  /** How many papers it was learned from. */
  papers: number;
  terms: string[];
  authors: string[];
  categories: string[];
}

const MOST_TERMS = 10;
const MOST_AUTHORS = 5;
const MOST_CATEGORIES = 4;

/** What speaks for an interest, in words a reader knows, told apart by kind. */
export function learnedWords({ papers, terms = [] }: Interest): InterestWords {
  const of = (kind: Kind) =>
    terms.filter(({ term, weight }) => weight > 0 && kindOf(term) === kind).map(({ term }) => bare(term));
  return {
    papers,
    terms: apart(of('term')),
    authors: of('author').slice(0, MOST_AUTHORS).map(nameOf),
    categories: of('category').slice(0, MOST_CATEGORIES),
  };
}

type Kind = 'term' | 'author' | 'category';

const bare = (term: string) => term.replace(/^(?:au|cat):/, '');

/** Words are kept in small letters; a name has capitals, and a category is one of arXiv's or begins with its sign. */
function kindOf(term: string): Kind {
  if (term.startsWith('cat:') || CATEGORY.test(term)) return 'category';
  return term.startsWith('au:') || /\p{Lu}/u.test(term) ? 'author' : 'term';
}

const CATEGORY = /^[a-z-]+\.[A-Za-z-]{2,}$/;

/** A word that stands in a pair, or a pair in which one stands, tells nothing new. */
function apart(terms: readonly string[]): string[] {
  const told = new Set<string>();
  const kept: string[] = [];
  for (const term of terms) {
    const words = term.split(' ');
    if (kept.length === MOST_TERMS) break;
    if (words.some((word) => told.has(word))) continue;
    for (const word of words) told.add(word);
    kept.push(term);
  }
  return kept;
}

/** “y lecun” → “Y. Lecun”; a name that has its capitals stays. */
function nameOf(learned: string): string {
  if (/\p{Lu}/u.test(learned)) return learned;
  return learned
    .split(/(?<=[ -])/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
    .replace(/^(\p{L}) /u, '$1. ');
}
