import type { Cue } from '../cues/cue';
import type { EngineData } from '../data';
import { type FieldRules, fieldRules } from '../rules';
import type { SIGNS } from './patterns';

export type SignName = keyof typeof SIGNS;
/** What tells the kind of a lower-cased sentence, by name. */
export type Signs = Record<SignName, RegExp>;

type Packed = [source: string, flags: string];
/** What the engine knows of fields outside computing, as a file of the package holds it. */
export interface SignFile {
  signs: Record<SignName, Packed>;
  cues: Record<keyof FieldRules, (Omit<Cue, 'pattern'> & { pattern: Packed })[]>;
}

const unpacked = ([source, flags]: Packed) => new RegExp(source, flags);
const cuesOf = (cues: SignFile['cues'][keyof FieldRules]): Cue[] =>
  cues.map((cue) => ({ ...cue, pattern: unpacked(cue.pattern) }));

/** Signs and rules out of that file. */
export const signsOf = ({ signs, cues }: SignFile): Pick<EngineData, 'signs' | 'rules'> => ({
  signs: Object.fromEntries(Object.entries(signs).map(([name, packed]) => [name, unpacked(packed)])) as Signs,
  rules: fieldRules({ science: cuesOf(cues.science), theorem: cuesOf(cues.theorem) }),
});
