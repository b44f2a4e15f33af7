import { RESCUED } from '../records/rescue';
import type { RawRows } from './rows';

/** What could be read of a database. `shut`: it cannot be opened. `none`: there is none. */
export type Salvage = { kind: 'open'; raw: RawRows } | { kind: 'none' } | { kind: 'shut'; detail: string };

/** Rows read at once; one that cannot be read makes its whole slice be read one by one. */
const SLICE = 500;

/**
 * Reads every rescued table row by row with the browser's own API, whatever version the database has. One row whose file
 * is gone makes a browser refuse the whole table otherwise. Changes nothing, and makes no database where there is none.
 */
export async function salvage(name = 'gloss'): Promise<Salvage> {
  let database: IDBDatabase | undefined;
  try {
    database = await open(name);
  } catch (error) {
    return { kind: 'shut', detail: String(error) };
  }
  if (!database) return { kind: 'none' };
  const raw: RawRows = {};
  for (const table of RESCUED) {
    raw[table] = database.objectStoreNames.contains(table) ? await readTable(database, table) : { rows: [] };
  }
  database.close();
  return { kind: 'open', raw };
}

/** Without a version: a database of a newer Gloss opens as well. */
function open(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      // It did not exist: taking this back leaves nothing behind.
      request.transaction?.abort();
      resolve(undefined);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('the browser gives no reason'));
    };
  });
}

async function readTable(
  database: IDBDatabase,
  table: string,
): Promise<{ rows: unknown[]; unreadable: number }> {
  const rows: unknown[] = [];
  const keys = await answer(database, table, (store) => store.getAllKeys()).catch(() => undefined);
  // Not even its keys: how many there were is the most that can be told.
  if (!keys)
    return { rows, unreadable: await answer(database, table, (store) => store.count()).catch(() => 1) };
  let unreadable = 0;
  for (let i = 0; i < keys.length; i += SLICE) {
    const slice = keys.slice(i, i + SLICE);
    const range = IDBKeyRange.bound(slice[0], slice.at(-1));
    const together = await answer<unknown[]>(database, table, (store) => store.getAll(range)).catch(
      () => undefined,
    );
    if (together) {
      rows.push(...together);
      continue;
    }
    for (const key of slice) {
      // A transaction each: an error ends the one it happens in.
      await answer(database, table, (store) => store.get(key)).then(
        (row) => rows.push(row),
        () => {
          unreadable += 1;
        },
      );
    }
  }
  return { rows, unreadable };
}

function answer<T>(
  database: IDBDatabase,
  table: string,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readonly');
    transaction.onabort = () => reject(transaction.error);
    const request = ask(transaction.objectStore(table));
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}

/**
 * Deletes the database.
 * @param onBlocked another window holds it; it goes as soon as that lets go
 */
export function deleteDatabase(name: string, onBlocked: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = onBlocked;
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('the browser gives no reason'));
    };
  });
}
