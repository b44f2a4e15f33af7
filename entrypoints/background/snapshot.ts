import { keepSnapshot, snapshots } from '../../lib/backup/snapshot';
import { backupLines, packed } from '../../lib/backup/write';
import { DAY } from '../../lib/clock';
import { db } from '../../lib/store/db';
import { settingsNow } from '../shared/own-settings';
import { unattended } from './trouble';

const EVERY = 7 * DAY;

/**
 * Keeps a small backup each week: what cannot be fetched again. A clock that was ahead does not keep the next one from being
 * taken.
 * @returns to be called when a poll has ended
 */
export function setupSnapshot(): () => void {
  async function take(): Promise<void> {
    const now = Date.now();
    const isRecent = (await snapshots()).some(({ at }) => Math.abs(now - at) < EVERY);
    if (isRecent || (await db.follows.count()) === 0) return;
    const settings = await settingsNow();
    await keepSnapshot(await packed(backupLines(db, { settings, small: true }, now)), now);
  }
  return () =>
    unattended(() =>
      navigator.locks.request('gloss:snapshot', { ifAvailable: true }, async (lock) => {
        if (lock) await take();
      }),
    );
}
