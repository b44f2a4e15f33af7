import { useEffect, useRef, useState } from 'preact/hooks';
import { keepSnapshot, readSnapshot, type Snapshot, snapshots } from '../../../lib/backup/snapshot';
import type { BackupCounts, BackupTask } from '../../../lib/records/backup';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { offerDownload } from '../../shared/download';
import { isOwnSetting, ownSettings, settingsNow } from '../../shared/own-settings';
import { history } from '../history';
import { watchCopies } from './copies';
import { putBack } from './put-back';

/** What the reader asked of the backup, how it goes, and the small copies that the browser keeps. */
export function useBackup() {
  const [task, setTask] = useState<BackupTask>({ kind: 'idle' });
  const [kept, setKept] = useState<Snapshot[]>([]);
  const taken = useRef<{ file: Blob; settings: ReadonlyMap<string, unknown> } | undefined>(undefined);
  const look = () => void snapshots().then(setKept, () => setKept([]));
  useEffect(() => {
    look();
    return watchCopies(look);
  }, []);

  async function work(act: () => Promise<BackupTask>) {
    try {
      setTask(await act());
    } catch (error) {
      const { reason, detail } = storageFailure(error);
      setTask({ kind: 'failed', full: reason === 'full', detail });
    }
    look();
  }

  async function made(small: boolean): Promise<{ name: string; file: Blob }> {
    const { backupLines, backupName, packed } = await import('../../../lib/backup/write');
    const now = Date.now();
    const lines = backupLines(db, { settings: await settingsNow(), small }, now);
    return { name: backupName(now), file: await packed(told(lines)) };
  }

  async function* told(lines: AsyncGenerator<string>) {
    let slices = 0;
    for await (const text of lines) {
      setTask({ kind: 'saving', slices: ++slices });
      yield text;
    }
  }

  async function check(file: Blob): Promise<BackupTask> {
    setTask({ kind: 'checking', part: 0 });
    const { checkBackup } = await import('../../../lib/backup/read');
    const checked = await checkBackup(file, isOwnSetting, (part) => setTask({ kind: 'checking', part }));
    if (!checked.ok) return { kind: 'refused', why: checked.why };
    taken.current = { file, settings: checked.settings };
    return { kind: 'checked', counts: checked.counts };
  }

  async function restore(counts: BackupCounts, withSettings: boolean): Promise<BackupTask> {
    if (!taken.current) return { kind: 'idle' };
    const { file, settings } = taken.current;
    // Whatever is merged, the way back is kept.
    const before = await made(true);
    await keepSnapshot(before.file, Date.now());
    // First, or a poll meanwhile forgets by the old ones what is only just back.
    if (withSettings) await keepSettings(settings);
    await putBack(file, (part) => setTask({ kind: 'restoring', part }));
    taken.current = undefined;
    return { kind: 'restored', counts: withSettings ? counts : { ...counts, settings: 0 } };
  }

  return {
    task,
    kept,
    onSave: () =>
      void work(async () => {
        setTask({ kind: 'saving', slices: 0 });
        const { name, file: whole } = await made(false);
        offerDownload(name, whole, 'application/gzip');
        return { kind: 'saved', name };
      }),
    onFile: (file: Blob) => void work(() => check(file)),
    onSnapshot: (at: number) =>
      void work(async () => {
        const found = await readSnapshot(at);
        return found ? check(found) : { kind: 'refused', why: 'nothing' };
      }),
    onRestore: (counts: BackupCounts, withSettings: boolean) =>
      void work(() => restore(counts, withSettings)),
    onCancel() {
      taken.current = undefined;
      setTask({ kind: 'idle' });
    },
  };
}

/** Sets what a backup had set, as one change that can be taken back. */
async function keepSettings(settings: ReadonlyMap<string, unknown>): Promise<void> {
  const before = await settingsNow();
  const setAll = async (values: Iterable<[string, unknown]>) => {
    for (const [name, value] of values) await ownSettings[name]?.setValue(value);
  };
  await history.make({
    via: 'page',
    make: () => setAll([...settings].map(([name, value]) => [name, ownSettings[name]?.sound(value)])),
    // One that follows the browser has no value.
    takeBack: () => setAll([...settings.keys()].map((name) => [name, before[name] ?? null])),
  });
}
