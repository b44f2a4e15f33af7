import { storage } from '@wxt-dev/storage';
import type { Failure, Round } from './records/round';

/** That storing fails. Times in epoch milliseconds. */
export interface Trouble {
  failure: Failure;
  at: number;
  /** The round whose row could not be written; it counts instead of the one in the store. */
  round?: Round;
}

/**
 * What went wrong when the background last tried to store something; null when it went well since.
 * Kept in memory by the browser, where a full disk does not matter. Written by the background alone.
 */
export const storageTrouble = storage.defineItem<Trouble | null>('session:storageTrouble', {
  fallback: null,
});
