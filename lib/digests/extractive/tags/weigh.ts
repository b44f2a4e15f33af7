import { type Field, MACHINE_LEARNING, OTHER_FIELDS } from './lexicon';
import { hear, type Terms, treeOf } from './terms';
import { wordsOf } from './words';

/** What terms of a title count for each unit of weight, and from where on no more of them count. */
const TITLE = 1.5;
const ENOUGH_IN_TITLE = 6;
/** What the abstract counts: the first mention most, by the logarithm of the weights. */
const TEXT = 1.2;

let all: Terms | undefined;

/**
 * How much a paper speaks of each topic. A term of weight 2 is worth 3.0 in the title; in the abstract 1.3 once, 1.9
 * twice, 2.3 three times.
 * @param open the fields whose topics it may have
 */
export function weighTopics(title: string, abstract: string, open: ReadonlySet<Field>): Map<string, number> {
  // Made when the first paper comes: most wakings of the worker bring none.
  all ??= treeOf([MACHINE_LEARNING, ...OTHER_FIELDS]);
  const inTitle = weights(title, all, open);
  const inText = weights(abstract, all, open);
  const worth = new Map<string, number>();
  for (const topic of new Set([...inTitle.keys(), ...inText.keys()])) {
    const titled = TITLE * Math.min(ENOUGH_IN_TITLE, inTitle.get(topic) ?? 0);
    worth.set(topic, titled + TEXT * Math.log1p(inText.get(topic) ?? 0));
  }
  return worth;
}

/** The weights of all terms a text has, by topic. A topic that two open fields know is counted once. */
function weights(text: string, terms: Terms, open: ReadonlySet<Field>): Map<string, number> {
  const sums = new Map<string, number>();
  hear(wordsOf(text), terms, open, (topic, weight) => {
    if (weight > 0) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  });
  return sums;
}
