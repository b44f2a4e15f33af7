import type { Field } from './lexicon';
import { type Word, wordsOf } from './words';

/** What a term says: so much for this topic. */
interface Says {
  topic: string;
  weight: number;
}

/** A place in the tree of terms: the words that may follow, and what is said when a term ends here. */
export interface Terms {
  next: Map<string, Terms>;
  says: Says[];
}

const empty = (): Terms => ({ next: new Map(), says: [] });

/** The terms of a field as a tree, by their words. */
export function treeOf({ topics }: Field): Terms {
  const root = empty();
  for (const [topic, weights] of Object.entries(topics)) {
    for (const [weight, terms = ''] of Object.entries(weights)) {
      for (const term of terms.split(',')) add(root, term, { topic, weight: Number(weight) });
    }
  }
  return root;
}

function add(root: Terms, term: string, says: Says): void {
  let place = root;
  for (const { plain, exact } of wordsOf(term)) {
    const word = exact ?? plain;
    const next = place.next.get(word) ?? empty();
    place.next.set(word, next);
    place = next;
  }
  if (place !== root) place.says.push(says);
}

/** The weights of all terms in a text, by topic; of terms that overlap the first and longest counts. */
export function hear(words: readonly Word[], root: Terms): Map<string, number> {
  const sums = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    let place = follow(root, words[i]);
    let said: Says[] = [];
    let last = i;
    for (let j = i; place; place = follow(place, words[++j])) {
      if (place.says.length === 0) continue;
      said = place.says;
      last = j;
    }
    for (const { topic, weight } of said) if (weight > 0) sums.set(topic, (sums.get(topic) ?? 0) + weight);
    i = last;
  }
  return sums;
}

function follow({ next }: Terms, word: Word | undefined): Terms | undefined {
  if (!word) return undefined;
  return (word.exact && next.get(word.exact)) || next.get(word.plain);
}
