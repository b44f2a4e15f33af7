/** What Gloss has stored, read past Gloss. */
import type { Page, Worker } from 'playwright-core';

/** All rows of a table of the database. */
export async function stored<Row>(context: Page | Worker, table: string): Promise<Row[]> {
  return (await (context as Page).evaluate(inTable, { table, empty: false })) as Row[];
}

/** Empties a table. */
export async function emptyTable(context: Page | Worker, table: string): Promise<void> {
  await (context as Page).evaluate(inTable, { table, empty: true });
}

function inTable({ table, empty }: { table: string; empty: boolean }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('gloss');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const store = db.transaction(table, empty ? 'readwrite' : 'readonly').objectStore(table);
      const request = empty ? store.clear() : store.getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        db.close();
        resolve(request.result);
      };
    };
  });
}
