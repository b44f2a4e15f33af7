import type { Field } from './lexicon';
import { type Word, wordsOf } from './words';

/** What a term says: so much for this topic, in papers of this field. */
interface Says {
  field: Field;
  topic: string;
  weight: number;
}

/** A place in the tree of terms: the words that may follow, and what is said when the term ends here. */
export interface Terms {
  next: Map<string, Terms>;
  says: Says[];
}

const empty = (): Terms => ({ next: new Map(), says: [] });

/** All terms of the fields as one tree, by their words. */
export function treeOf(fields: readonly Field[]): Terms {
  const root = empty();
  for (const field of fields) {
    for (const [topic, weights] of Object.entries(field.topics)) {
      for (const [weight, terms = ''] of Object.entries(weights)) {
        for (const term of terms.split(',')) add(root, term, { field, topic, weight: Number(weight) });
      }
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

/**
 * Calls for what each term in a text says, from left to right; of terms that overlap the first and longest counts.
 * @param open the fields that may speak; to others the text is deaf
 */
export function hear(
  words: readonly Word[],
  root: Terms,
  open: ReadonlySet<Field>,
  tell: (topic: string, weight: number) => void,
): void {
  for (let i = 0; i < words.length; i++) {
    let place = follow(root, words[i]);
    let said: Says[] | undefined;
    let last = i;
    for (let j = i; place; place = follow(place, words[++j])) {
      if (!place.says.some(({ field }) => open.has(field))) continue;
      said = place.says;
      last = j;
    }
    if (said) tellOnce(said, open, tell);
    i = last;
  }
}

/** Two open fields may know one topic by the same term. */
function tellOnce(said: readonly Says[], open: ReadonlySet<Field>, tell: Parameters<typeof hear>[3]): void {
  const heard: string[] = [];
  for (const { field, topic, weight } of said) {
    if (!open.has(field) || heard.includes(topic)) continue;
    heard.push(topic);
    tell(topic, weight);
  }
}

function follow({ next }: Terms, word: Word | undefined): Terms | undefined {
  if (!word) return undefined;
  return (word.exact && next.get(word.exact)) || next.get(word.plain);
}
