import type { Field } from './lexicon';
import { hear, type Terms, treeOf } from './terms';
import { type Word, wordsOf } from './words';

/** What terms of a title count for each unit of weight, and from where on no more of them count. */
const TITLE = 1.5;
const ENOUGH_IN_TITLE = 6;
/** What the abstract counts: the first mention most, by the logarithm of the weights. */
const TEXT = 1.2;

/** Made when the first paper of the field comes: most wakings of the worker bring none. */
const trees = new Map<Field, Terms>();

function termsOf(field: Field): Terms {
  const terms = trees.get(field) ?? treeOf(field);
  trees.set(field, terms);
  return terms;
}

/**
 * How much a paper speaks of each topic. A term of weight 2 is worth 3.0 in the title; in the abstract 1.3 once, 1.9
 * twice, 2.3 three times.
 * @param open the fields whose topics it may have
 */
export function weighTopics(title: string, abstract: string, open: ReadonlySet<Field>): Map<string, number> {
  const inTitle = weights(wordsOf(title), open);
  const inText = weights(wordsOf(abstract), open);
  const worth = new Map<string, number>();
  for (const topic of new Set([...inTitle.keys(), ...inText.keys()])) {
    const titled = TITLE * Math.min(ENOUGH_IN_TITLE, inTitle.get(topic) ?? 0);
    worth.set(topic, titled + TEXT * Math.log1p(inText.get(topic) ?? 0));
  }
  return worth;
}

/** A topic that two open fields know counts as in the field that hears more of it. */
function weights(words: readonly Word[], open: ReadonlySet<Field>): Map<string, number> {
  const most = new Map<string, number>();
  for (const field of open) {
    for (const [topic, weight] of hear(words, termsOf(field))) {
      most.set(topic, Math.max(weight, most.get(topic) ?? 0));
    }
  }
  return most;
}
