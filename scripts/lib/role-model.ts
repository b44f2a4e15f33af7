import { readFileSync } from 'node:fs';
import { type RoleModel, readWeights } from '../../lib/digests/extractive/model';

const FILE = new URL('../../public/roles.bin', import.meta.url);

/** The trained role model as it ships. @throws WeightsError where the file is not whole */
export function shippedModel(): RoleModel {
  return readWeights(readFileSync(FILE));
}

/** The same, or undefined where it cannot be read: the rules then decide, and this says so on standard error. */
export function modelOrRules(): RoleModel | undefined {
  try {
    return shippedModel();
  } catch (error) {
    console.error(
      `Going on with rules, without public/roles.bin: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}
