import { browser } from 'wxt/browser';
import { snapshotFailed } from '../../../lib/backup/snapshot-failed';
import { sendMessage } from '../../../lib/messaging';
import { loss } from '../../../lib/rescue/loss';
import { db } from '../../../lib/store/db';
import { eraseDatabase } from '../../../lib/store/erase';
import { neededHosts } from '../privacy/held';

/** What the background holds while it asks, while it does what rounds left open, and while a model writes. */
const WRITING = ['gloss:poll', 'gloss:later', 'gloss-jobs', 'gloss:radar'];

/**
 * Deletes all that Gloss keeps: the database, what is set, every copy, what pages remember, and the permissions that were given. A model
 * that is answering is stopped. A round that is under way writes on: what it brings is deleted as soon as it is over.
 * @returns why some of it is still there; empty where nothing is
 * @throws where the database cannot be written; nothing is gone then
 */
export async function eraseAll(): Promise<unknown[]> {
  // Nobody to stop it is nobody who writes.
  await sendMessage('stopWriting', 'all').catch(() => undefined);
  await eraseDatabase(db);
  const failures: unknown[] = [];
  // The copies after what they are of, or a wakening worker would offer them as what was lost.
  for (const step of [eraseCopies, eraseSettings, giveAllBack, eraseWhatCame])
    await step().catch((error: unknown) => failures.push(error));
  return failures;
}

/** Not beside one that is being taken. */
async function eraseCopies(): Promise<void> {
  await navigator.locks.request('gloss:snapshot', async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await loss.setValue(null);
  await snapshotFailed.setValue(null);
}

async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
  localStorage.clear();
  sessionStorage.clear();
}

async function giveAllBack(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  // Firefox would take back those of arXiv as well, without which nothing can be asked.
  const needed = neededHosts();
  for (const origin of origins) if (!needed.has(origin)) await giveBack({ origins: [origin] });
  if (permissions.includes('notifications')) await giveBack({ permissions: ['notifications'] });
}

/** What the manifest needs is not taken back; the browser says so. */
const giveBack = (held: Parameters<typeof browser.permissions.remove>[0]): Promise<boolean> =>
  browser.permissions.remove(held).catch(() => false);

/** Waits for whoever writes, and keeps them from it meanwhile. */
async function eraseWhatCame(): Promise<void> {
  const withAll = ([name, ...others]: string[]): Promise<void> =>
    name === undefined ? eraseDatabase(db) : navigator.locks.request(name, () => withAll(others));
  await withAll(WRITING);
}
