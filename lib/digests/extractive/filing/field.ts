import { labelSetOf } from '../../../records/sections';
import { isModelled } from '../modelled';

/** Fields that file by their own signs. `theory`: computing that proves things, read by the trained model all the same. */
export type Field = 'theorem' | 'theory' | 'statistics' | 'science';

const THEORY = new Set(['cs.GT', 'cs.FL', 'cs.CG', 'cs.SC']);
/** Here some prove and others measure. */
const MIXED = new Set(['cs.IT', 'cs.CR']);

/** How those that prove speak. */
const PROVES = /\bprove|\bproofs?\b|theorem|\w+er bound|-hard|-complete|closed-form|we derive|it is shown/i;

/** Whether signs may outrank the trained model in papers of a primary category. */
export const isSigned = (primary: string) =>
  primary.startsWith('stat.') || THEORY.has(primary) || MIXED.has(primary);

/**
 * Which signs tell what a sentence is; undefined in computing, where the trained model does.
 * @param primary primary category, canonical id
 * @param abstract consulted where the category does not tell
 */
export function fieldOf(primary: string, abstract: () => string): Field | undefined {
  if (labelSetOf(primary) === 'theorem') return 'theorem';
  if (primary.startsWith('stat.')) return 'statistics';
  if (THEORY.has(primary) || (MIXED.has(primary) && PROVES.test(abstract()))) return 'theory';
  return isModelled(primary) ? undefined : 'science';
}
