import type { Card } from '../../lib/records/card';
import { type Searchable, searchable } from '../../lib/topics';

/**
 * Cards as queries read them, each made once for as long as its paper is the same.
 * @param nameOf what a tag is called where the reader sees it
 */
export function createCardReader(nameOf: (tag: string) => string): (card: Card) => Searchable {
  const read = new WeakMap<Card['paper'], Searchable>();
  return (card) => {
    const known = read.get(card.paper);
    if (known) return known;
    const made = searchable(card.paper, () => (card.digest?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]));
    read.set(card.paper, made);
    return made;
  };
}

/** Asks once for each paper: a drawing asks several times. */
export function once<T>(of: (card: Card) => T): (card: Card) => T {
  const known = new WeakMap<Card['paper'], { is: T }>();
  return (card) => {
    const before = known.get(card.paper);
    if (before) return before.is;
    const is = of(card);
    known.set(card.paper, { is });
    return is;
  };
}
