import { readFileSync } from 'node:fs';
import type { EngineData } from '../../lib/digests/extractive/data';
import { signsOf } from '../../lib/digests/extractive/filing/signs';
import { readWeights } from '../../lib/digests/extractive/model';
import { lexiconOf } from '../../lib/digests/extractive/tags/lexicon';
import { signFile } from './sign-file';
import { tagFile } from './tag-file';

const FILE = new URL('../../public/roles.bin', import.meta.url);

/** The embedded engine's weights, lexicon and signs as they ship. @throws WeightsError where the weights are not whole */
export const shippedData = (): EngineData => ({
  roles: readWeights(readFileSync(FILE)),
  lexicon: lexiconOf(tagFile()),
  ...signsOf(signFile()),
});

/** The same, or undefined where it cannot be read: the rules then decide, and this says so on standard error. */
export function dataOrRules(): EngineData | undefined {
  try {
    return shippedData();
  } catch (error) {
    console.error(
      `Going on with rules, without public/roles.bin: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}
