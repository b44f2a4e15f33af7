import { browser } from 'wxt/browser';
import { type RoleModel, readWeights } from '../../lib/digests/extractive/model';

let reading: Promise<RoleModel | undefined> | undefined;

/**
 * The trained role model, read once from the package when a digest is first made.
 * @returns undefined where it cannot be read: the rules then decide, the digest says so, and the next asks again
 */
export function roleModel(): Promise<RoleModel | undefined> {
  reading ??= read().catch((error: unknown) => {
    console.warn('The weights of the embedded engine could not be read; its rules decide.', error);
    reading = undefined;
    return undefined;
  });
  return reading;
}

async function read(): Promise<RoleModel> {
  const answer = await fetch(browser.runtime.getURL('/roles.bin' as '/popup.html'));
  return readWeights(new Uint8Array(await answer.arrayBuffer()));
}
