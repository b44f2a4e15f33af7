import { storage } from '@wxt-dev/storage';
import type { Failure, Round } from './records/round';

/** That storing fails. Times in epoch milliseconds. */
export interface Trouble {
  failure: Failure;
  at: number;
  /** The rounds whose rows could not be written, one a source; they count instead of those in the store. */
  rounds?: Round[];
}

/**
 * What went wrong when the background last tried to store something; null when it went well since.
 * Kept in memory by the browser, where a full disk does not matter. Written by the background alone.
 */
export const storageTrouble = storage.defineItem<Trouble | null>('session:storageTrouble', {
  fallback: null,
});
