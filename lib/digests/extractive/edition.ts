import type { Digest } from '../../records/digest';
import { isModelled } from './tag-roles';

type Edition = Pick<Digest, 'engine' | 'model' | 'language' | 'promptVersion'>;

const COMMON = { engine: 'extractive', language: 'source', promptVersion: '' } as const;
/** The trained model's, in the fields it was trained for. */
export const TRAINED = { ...COMMON, model: 'crf-1' } as const satisfies Edition;
/** The rules', in all other fields, and everywhere where the weights could not be read. */
export const RULES = { ...COMMON, model: 'rules-2' } as const satisfies Edition;

/** Which edition of the engine digests papers of a field. Stored digests of another edition are made anew. */
export function editionOf(primary: string, hasModel: boolean): Edition {
  return hasModel && isModelled(primary) ? TRAINED : RULES;
}
