import type { Table, Transaction } from 'dexie';
import type { GlossDb } from './db';

/**
 * Writes to several tables, all or nothing.
 * @throws why the browser gave the transaction up, where it did: without this a full disk would be told as what came
 * after it, a write to a transaction that is over
 */
export async function inOne<T>(db: GlossDb, tables: Table[], write: () => Promise<T>): Promise<T> {
  let transaction: Transaction | undefined;
  try {
    return await db.transaction('rw', tables, (own) => {
      transaction = own;
      return write();
    });
  } catch (error) {
    throw transaction?.idbtrans?.error ?? error;
  }
}
