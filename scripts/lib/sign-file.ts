import type { Cue } from '../../lib/digests/extractive/cues/cue';
import { SCIENCE_CUES } from '../../lib/digests/extractive/cues/science';
import { THEOREM_CUES } from '../../lib/digests/extractive/cues/theorem';
import { SIGNS } from '../../lib/digests/extractive/filing/patterns';
import type { SignFile } from '../../lib/digests/extractive/filing/signs';

const packed = ({ source, flags }: RegExp): [string, string] => [source, flags];
const cues = (all: readonly Cue[]) => all.map((cue) => ({ ...cue, pattern: packed(cue.pattern) }));

/** What the engine knows of fields outside computing as one file, which the build adds to the package. */
export const signFile = (): SignFile => ({
  signs: Object.fromEntries(
    Object.entries(SIGNS).map(([name, sign]) => [name, packed(sign)]),
  ) as SignFile['signs'],
  cues: { science: cues(SCIENCE_CUES), theorem: cues(THEOREM_CUES) },
});
