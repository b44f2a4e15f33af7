import { storage } from '@wxt-dev/storage';
import type { StorageReason } from '../records/round';

/** Why the small backup of the week could not be kept. */
export interface SnapshotFailure {
  /** Epoch milliseconds. */
  at: number;
  reason: StorageReason;
  detail: string;
}

/**
 * That the last attempt failed; null when it went well since. Kept in memory by the browser, where a full disk does not matter.
 * Written by the background, and where everything is deleted.
 */
export const snapshotFailed = storage.defineItem<SnapshotFailure | null>('session:snapshotFailed', {
  fallback: null,
});
