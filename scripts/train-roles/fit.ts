import { LABELS } from '../../lib/digests/extractive/model/weights';
import { itemsOf, type Labelled } from './dataset';
import { minimise } from './lbfgs';
import { blockOf, objective } from './objective';
import { rowsOf, type Trained } from './write-weights';

const ROUNDS = 45;

/** The weights of some features, fitted to labelled abstracts. Seconds to a minute. */
export function fitRoles(abstracts: Labelled[], keys: number[]): Trained {
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const weights = new Float64Array(3 * blockOf(keys.length));
  minimise(objective(itemsOf(abstracts, rowOf), keys.length), weights, ROUNDS);
  return { keys, weights, temperatures: [1, 1], sure: 0 };
}

/**
 * The features that move the most: the norm of a feature's rows times the root of how often it is seen.
 * @param kept how many
 */
export function strongest(trained: Trained, counts: ReadonlyMap<number, number>, kept: number): number[] {
  const tables = [rowsOf(trained, 0), rowsOf(trained, 1)];
  const worth = trained.keys.map((key, row) => {
    let sum = 0;
    for (const table of tables)
      for (let k = row * LABELS; k < (row + 1) * LABELS; k++) sum += (table[k] ?? 0) ** 2;
    return { key, worth: sum * (counts.get(key) ?? 0) };
  });
  return worth
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, kept)
    .map(({ key }) => key);
}
