import { sendMessage } from '../../../lib/messaging';
import { tellMarksChanged } from '../../../lib/signals';
import { db } from '../../../lib/store/db';
import { engineData } from '../../shared/engine-data';
import { isOwnSetting } from '../../shared/own-settings';

/**
 * Puts a checked backup back, makes the digests of its papers, and has what is due asked for.
 * @param tell how much was put back, 0 to 1
 * @throws where the database cannot be written
 */
export async function putBack(file: Blob, tell: (part: number) => void): Promise<void> {
  const [{ rowsOf }, { restore }, { digestAnew }] = await Promise.all([
    import('../../../lib/backup/read'),
    import('../../../lib/backup/restore'),
    import('../../../lib/polling/digest-anew'),
  ]);
  await restore(db, rowsOf(file, isOwnSetting, tell));
  await digestAnew(db, Date.now(), await engineData());
  await tellMarksChanged();
  const first = await db.follows.toCollection().first();
  // A silent background asks by itself when it next wakes.
  if (first) await sendMessage('follow', { lists: [first.list], on: true }).catch(() => undefined);
}
