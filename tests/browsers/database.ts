/** Gloss's database from below: its files on disk, and its rows by the browser's own API, past all that Gloss checks. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder in which Chromium keeps the databases of the one extension of a profile. */
function folder(profileDir: string): string {
  const all = join(profileDir, 'Default', 'IndexedDB');
  const own = readdirSync(all).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!own) throw new Error(`No database in ${all}`);
  return join(all, own);
}

/** What can happen to files while the browser is closed. */
export const DAMAGE = {
  /** Chromium then makes the database anew, empty, and says nothing. */
  garbled(profileDir: string): void {
    const place = folder(profileDir);
    for (const name of readdirSync(place).filter((each) => /\.(log|ldb)$/.test(each))) {
      const bytes = readFileSync(join(place, name));
      for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 37 + 11) & 255;
      writeFileSync(join(place, name), bytes);
    }
  },
  /** As a kill leaves it in the middle of a write: the journal ends in half a record. */
  torn(profileDir: string): void {
    const place = folder(profileDir);
    const journal = readdirSync(place).find((name) => name.endsWith('.log'));
    if (!journal) throw new Error(`No journal in ${place}`);
    truncateSync(join(place, journal), statSync(join(place, journal)).size - 5);
  },
  /** Chromium then opens no database of the extension any more, and deletes none. */
  'without its manifest'(profileDir: string): void {
    const place = folder(profileDir);
    for (const name of readdirSync(place).filter((each) => each.startsWith('MANIFEST')))
      rmSync(join(place, name));
  },
};

/** Writes a row as it is, whatever its shape. */
export function putRow(page: Page, table: string, row: unknown): Promise<void> {
  return page.evaluate(
    ([store, value]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gloss');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(store, 'readwrite');
          transaction.objectStore(store).put(value);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [table, row] as const,
  );
}

/** All rows of a table. */
export function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('gloss');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

/** Gives the database a later version, as a newer Gloss would; `without` drops a table in the same go. */
export function upgradeDatabase(page: Page, version: number, without?: string): Promise<void> {
  return page.evaluate(
    ([to, gone]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gloss', to);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => gone && request.result.deleteObjectStore(gone);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    [version, without] as const,
  );
}
