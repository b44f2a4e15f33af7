import { useEffect, useState } from 'preact/hooks';
import { type Snapshot, snapshots } from '../../../lib/backup/snapshot';
import { db } from '../../../lib/store/db';
import { countMarks } from '../../../lib/store/make-room';
import { type StoredSize, storedSizes } from '../../../lib/store/sizes';
import { history } from '../history';

/** All that is stored. */
export interface Stored {
  sizes: readonly StoredSize[];
  copies: readonly Snapshot[];
  /** Papers with a mark. */
  marked: number;
  /** What the browser says it holds for Gloss, and what it would, in bytes; absent where it does not say. */
  usage?: number | undefined;
  quota?: number | undefined;
}

/** How much is stored: when the page is opened, come back to, and after every change made on it; undefined until it is known. */
export function useStored(): { stored: Stored | undefined; look(): void } {
  const [stored, setStored] = useState<Stored>();
  const look = () => void read().then(setStored, () => undefined);
  useEffect(() => {
    const again = () => document.visibilityState === 'visible' && look();
    const stop = history.watch(look);
    document.addEventListener('visibilitychange', again);
    look();
    return () => {
      stop();
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
  return { stored, look };
}

async function read(): Promise<Stored> {
  const [sizes, copies, marked, estimate] = await Promise.all([
    storedSizes(db),
    snapshots().catch(() => []),
    countMarks(db),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
  ]);
  return { sizes, copies, marked, usage: estimate.usage, quota: estimate.quota };
}
