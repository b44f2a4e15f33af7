import { browser } from 'wxt/browser';
import { loss } from '../../../lib/rescue/loss';
import { db } from '../../../lib/store/db';
import { eraseDatabase } from '../../../lib/store/erase';

/**
 * Deletes all that Gloss keeps: the database, what is set, every copy, what pages remember, and the permissions that were given.
 * @throws where the database cannot be written; nothing is gone then
 */
export async function eraseAll(): Promise<void> {
  await eraseDatabase(db);
  // The copies after what they are of, or a wakening worker would offer them as what was lost.
  for (const name of await caches.keys()) await caches.delete(name);
  await loss.setValue(null);
  await browser.storage.local.clear();
  localStorage.clear();
  sessionStorage.clear();
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  for (const origin of origins) await giveBack({ origins: [origin] });
  if (permissions.includes('notifications')) await giveBack({ permissions: ['notifications'] });
}

/** What the manifest needs is not taken back; the browser says so. */
const giveBack = (held: Parameters<typeof browser.permissions.remove>[0]): Promise<boolean> =>
  browser.permissions.remove(held).catch(() => false);
