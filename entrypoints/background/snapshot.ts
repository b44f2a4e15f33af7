import { keepSnapshot, snapshots } from '../../lib/backup/snapshot';
import { type SnapshotFailure, snapshotFailed } from '../../lib/backup/snapshot-failed';
import { backupLines, packed } from '../../lib/backup/write';
import { DAY } from '../../lib/clock';
import { storageFailure } from '../../lib/storage-failure';
import { db } from '../../lib/store/db';
import { settingsNow } from '../shared/own-settings';

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
  // One that cannot be taken is tried again after the next poll, and told of until then.
  const tell = (failed: SnapshotFailure | null) => snapshotFailed.setValue(failed).catch(() => undefined);
  const attempt = () =>
    take().then(
      () => tell(null),
      (error: unknown) => tell({ at: Date.now(), ...storageFailure(error) }),
    );
  return () =>
    void navigator.locks.request('gloss:snapshot', { ifAvailable: true }, async (lock) => {
      if (lock) await attempt();
    });
}
