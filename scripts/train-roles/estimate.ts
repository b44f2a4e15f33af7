import { readWeights } from '../../lib/digests/extractive/model';
import { foldsOf, type Labelled } from './dataset';
import { fitRoles } from './fit';
import { figuresOf, guessesOf } from './measure';
import { weightsFile } from './write-weights';

/** Shares of the training part, each twice the one before. */
const SHARES = [4, 2, 1];

const guessed = (train: Labelled[], keys: number[], held: readonly Labelled[]) =>
  guessesOf(readWeights(weightsFile(fitRoles(train, keys))), held, 'SAMD').flat();

/**
 * How right training is on SAMD abstracts it was not given: each fifth of the training part by weights of the other four.
 * Seven times the sentences of the development part, so the surer figure.
 * @param keys features chosen without a look at labels
 */
export function crossValidated(all: readonly Labelled[], keys: number[]) {
  const guesses = foldsOf(all).map(({ rest, held }) => guessed(rest, keys, held));
  const { sentences, micro, macro } = figuresOf(guesses.flat());
  return { sentences, micro, macro };
}

/** What a quarter, a half and all of the training part are worth on SAMD's development part: what more of it would bring. */
export function learningCurve(all: readonly Labelled[], keys: number[], dev: readonly Labelled[]) {
  return SHARES.map((one) => {
    const some = all.filter((_, i) => i % one === 0);
    const { micro, macro } = figuresOf(guessed(some, keys, dev));
    return { abstracts: some.length, micro, macro };
  });
}
