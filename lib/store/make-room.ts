import type { RequestRow } from '../records/request';
import type { GlossDb } from './db';

/** How many papers stay whatever is forgotten, for they bear a mark of the reader’s. */
export const countMarks = (db: GlossDb): Promise<number> => db.marks.count();

/** Empties the diary of requests. @returns its rows, with which it can be taken back */
export function emptyDiary(db: GlossDb): Promise<RequestRow[]> {
  return db.transaction('rw', db.requests, async () => {
    const rows = await db.requests.toArray();
    await db.requests.clear();
    return rows;
  });
}

/** Puts back what was taken out of the diary. */
export async function putBackDiary(db: GlossDb, rows: readonly RequestRow[]): Promise<void> {
  await db.requests.bulkPut(rows);
}
