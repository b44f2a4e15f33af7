import { readWeights } from '../../lib/digests/extractive/model';
import type { Role } from '../../lib/digests/extractive/roles';
import { foldsOf, type Labelled } from './dataset';
import { fitRoles } from './fit';
import { figuresOf, type Guessed, guessesOf } from './measure';
import { type Trained, weightsFile } from './write-weights';

/** Weights of four fifths of the training part, and the fifth they were not given. */
export interface HeldOut {
  trained: Trained;
  held: Labelled[];
}

/** Each fifth of the training part with weights of the other four. @param keys the features that are kept */
export const heldOut = (all: readonly Labelled[], keys: number[]): HeldOut[] =>
  foldsOf(all).map(({ rest, held }) => ({ trained: fitRoles(rest, keys), held }));

/** What each fifth is taken for by weights that have not seen it. */
export const guessesAt = (parts: readonly HeldOut[], temperature: number, corpus: Labelled['corpus']) =>
  parts.flatMap(({ trained, held }) => {
    const model = readWeights(weightsFile({ ...trained, temperatures: [temperature, temperature] }));
    return guessesOf(model, held, corpus);
  });

/** The temperature at which held-out sentences are as often right as is said of them. */
export function calibrate(parts: readonly HeldOut[], corpus: Labelled['corpus']): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let temperature = 0.8; temperature < 2; temperature += 0.1) {
    const { ece } = figuresOf(guessesAt(parts, temperature, corpus).flat());
    if (ece < least) [best, least] = [temperature, ece];
  }
  return Math.round(best * 10) / 10;
}

/** The rows that are left empty where nothing in them is sure enough. */
const ROWS: Role[] = ['method', 'result'];
/** So many of the sentences that rows begin with are to be right. */
const RIGHT = 0.93;

/** The likeliest sentence of each row. */
const firsts = (guesses: readonly Guessed[][]): Guessed[] =>
  guesses.flatMap((abstract) =>
    ROWS.flatMap((role) =>
      abstract
        .filter(({ guess }) => guess === role)
        .sort((a, b) => b.probability - a.probability)
        .slice(0, 1),
    ),
  );

/**
 * How sure a row's likeliest sentence must be for the row to be shown: the least probability, in hundredths, from which on
 * 93 of 100 such sentences are right.
 * @param guesses of held-out abstracts
 * @returns the threshold, the share of rows it leaves, and how many of these are right
 */
export function surenessOf(guesses: readonly Guessed[][]) {
  const all = firsts(guesses);
  for (let percent = 0; ; percent++) {
    const shown = all.filter(({ probability }) => probability >= percent / 100);
    const right = shown.filter(({ gold, guess }) => gold === guess).length / shown.length;
    if (right >= RIGHT || shown.length === 0 || percent === 99)
      return { threshold: percent / 100, shown: shown.length / all.length, right };
  }
}
