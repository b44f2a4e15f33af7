import type { Digest } from '../../records/digest';
import { isSigned } from './filing/field';
import { isModelled } from './modelled';

type Edition = Pick<Digest, 'engine' | 'model' | 'language' | 'promptVersion'>;

const COMMON = { engine: 'extractive', language: 'source', promptVersion: '' } as const;
/** The trained model's, in the fields it was trained for. */
export const TRAINED = { ...COMMON, model: 'crf-3' } as const satisfies Edition;
/** The same, in fields where signs outrank it (`filing`): how often it is right there is not known. */
export const SIGNED = { ...COMMON, model: 'crf-3-signs' } as const satisfies Edition;
/** The rules', in all other fields. */
export const RULES = { ...COMMON, model: 'rules-3' } as const satisfies Edition;
/** The rules', everywhere, where weights and lexicon could not be read. */
export const BARE = { ...COMMON, model: 'rules-3-bare' } as const satisfies Edition;

/** Which edition of the engine digests papers of a field. Stored digests of another edition are made anew. */
export function editionOf(primary: string, hasData: boolean): Edition {
  if (!hasData) return BARE;
  if (!isModelled(primary)) return RULES;
  return isSigned(primary) ? SIGNED : TRAINED;
}
