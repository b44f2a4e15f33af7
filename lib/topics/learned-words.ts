import type { Interest, Radar } from '../records/relevance';

/** What an interest was learned to be, the strongest first. */
export interface InterestWords {
  /** How many papers it was learned from. */
  papers: number;
  terms: string[];
  /** As an initial and a family name: what was learned knows no more of them. */
  authors: string[];
  categories: string[];
}

const MOST_TERMS = 10;
const MOST_AUTHORS = 5;
const MOST_CATEGORIES = 4;

/** What was learned, in words a reader knows: what speaks for a paper, interest by interest. */
export function learnedWords({ features, rarity, interests }: Radar): InterestWords[] {
  const names = features.split('\n');
  return interests.map((interest) => wordsOf(interest, names, rarity));
}

function wordsOf(
  { papers, weights }: Interest,
  names: readonly string[],
  rarity: Float32Array,
): InterestWords {
  const worth = (at: number) => (weights[at] ?? 0) * (rarity[at] ?? 0);
  const strongest = names
    .map((name, at) => ({ name, worth: worth(at) }))
    .filter((each) => each.worth > 0 && each.name !== '')
    .sort((a, b) => b.worth - a.worth)
    .map(({ name }) => name);
  const behind = (sign: string, most: number) =>
    strongest
      .filter((name) => name.startsWith(sign))
      .slice(0, most)
      .map((name) => name.slice(sign.length));
  return {
    papers,
    terms: apart(strongest.filter((name) => !/^(?:au|cat):/.test(name))),
    authors: behind('au:', MOST_AUTHORS).map(nameOf),
    categories: behind('cat:', MOST_CATEGORIES),
  };
}

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

/** “y lecun” → “Y. Lecun”. */
function nameOf(learned: string): string {
  return learned
    .split(/(?<=[ -])/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
    .replace(/^(\p{L}) /u, '$1. ');
}
