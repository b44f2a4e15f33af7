import { DAY } from '../clock';
import type { GlossDb } from './db';

/** What is known of an address. Times in epoch milliseconds. */
export interface AddressRow {
  url: string;
  /** When its answer was last stored, or when it was gone. */
  at: number;
  /** What the server calls the answer that was last stored (RFC 9110 §8.8). */
  etag?: string;
  lastModified?: string;
  /** The server said that it is gone for good. */
  gone?: boolean;
}

/** After so long a whole answer is asked for again: some servers say “unchanged” for ever. */
const LONGEST_TRUST = 8 * DAY;
/** Longer ones name nothing. */
const MAX_VALIDATOR = 500;

/**
 * What is known of addresses: the validators of what was stored of them, and which are gone.
 * @param now epoch milliseconds
 */
export function createAddressBook(db: GlossDb, now: () => number) {
  return {
    /** What may be said of the answer that is here. Never throws: what cannot be read is not known. */
    async recall(url: string): Promise<Omit<AddressRow, 'url' | 'at'>> {
      const row = await db.addresses.get(url).catch(() => undefined);
      if (!row) return {};
      const { at, etag, lastModified, gone } = row;
      const age = now() - at;
      // Also where it was written by a clock that ran ahead.
      if (age < 0 || age >= LONGEST_TRUST) return gone ? { gone } : {};
      return { ...(etag && { etag }), ...(lastModified && { lastModified }), ...(gone && { gone }) };
    },

    /** That an answer with these validators is stored; the ones before are void. */
    async keep(url: string, validators: { etag?: string; lastModified?: string }): Promise<void> {
      const { etag = '', lastModified = '' } = validators;
      const row: AddressRow = {
        url,
        at: now(),
        ...(isValidator(etag) && { etag }),
        ...(isValidator(lastModified) && { lastModified }),
      };
      await (row.etag || row.lastModified ? db.addresses.put(row) : db.addresses.delete(url));
      await forgetOld(db, now());
    },

    /** That an address is gone for good, or there after all. Never throws. */
    async mark(url: string, gone: boolean): Promise<void> {
      if (gone) await db.addresses.put({ url, at: now(), gone }).catch(() => undefined);
      else await db.addresses.delete(url).catch(() => undefined);
    },

    /** For lists that are no longer followed, or whose papers are forgotten: the next answer comes whole. */
    async forget(urls: string[]): Promise<void> {
      await db.addresses.bulkDelete(urls);
    },
  };
}

/** Sent back as it came, in a header. */
const isValidator = (text: string) => /^[\x20-\x7e\x80-\xff]+$/.test(text) && text.length <= MAX_VALIDATOR;

/** Addresses of API queries hold dates and never come again. */
async function forgetOld(db: GlossDb, now: number): Promise<void> {
  await db.addresses
    .where('at')
    .below(now - LONGEST_TRUST)
    .filter(({ gone }) => !gone)
    .delete();
}
