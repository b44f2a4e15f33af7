import { digestWithMath } from '../digests/with-math';
import type { BackedUp } from '../records/backup';
import type { SpendingRow } from '../records/job';
import type { LedgerRow } from '../records/ledger';
import type { LibraryEntry } from '../records/library';
import { bringBack } from '../rescue/bring-back';
import { NO_ROWS, type Rows } from '../rescue/rows';
import type { DigestRow, GlossDb } from '../store/db';
import { addToLibrary } from '../store/library';
import type { Found } from './read';

/** Rows in one transaction: a page that is closed in the middle has put back whole slices, and the file can be taken again. */
const SLICE = 500;

/**
 * Puts back what a backup holds, beside what there is. Lists, collections, papers, announcements, digests and days of the ledger that are missing are
 * added, of a paper its newer version is kept, of a mark what stands here wins; nothing is taken away.
 * @throws where the database cannot be written; slices before that stay
 */
export async function restore(db: GlossDb, found: AsyncIterable<Found>): Promise<void> {
  let rows: object[] = [];
  let table: BackedUp | undefined;
  const ids = new Map<string, string>();
  const flush = async () => {
    if (table && rows.length > 0) await putSlice(db, table, rows, ids);
    rows = [];
  };
  for await (const each of found) {
    // Settings are the caller's.
    if ('setting' in each) continue;
    if (each.table !== table || rows.length >= SLICE) await flush();
    table = each.table;
    rows.push(each.row);
  }
  await flush();
}

async function putSlice(
  db: GlossDb,
  table: BackedUp,
  rows: object[],
  ids: Map<string, string>,
): Promise<void> {
  switch (table) {
    case 'digests': {
      const digests = rows as DigestRow[];
      const known = await db.digests.bulkGet(digests.map(({ id }) => id));
      const missing = digests.filter((_, i) => !known[i]);
      await db.digests.bulkPut(
        missing.map(({ id, spent, ...digest }) => ({
          id,
          ...(spent && { spent }),
          ...digestWithMath(digest),
        })),
      );
      return;
    }
    case 'ledger': {
      const days = rows as LedgerRow[];
      const known = await db.ledger.bulkGet(days.map(({ day, list }): [string, string] => [day, list]));
      await db.ledger.bulkPut(days.filter((_, i) => !known[i]));
      return;
    }
    case 'spending': {
      const sums = rows as SpendingRow[];
      const known = await db.spending.bulkGet(sums.map(({ id }) => id));
      await db.spending.bulkPut(sums.filter((_, i) => !known[i]));
      return;
    }
    case 'library':
      // What is there stays, but for what was not known of it.
      await addToLibrary(db, rows as LibraryEntry[]);
      return;
    default:
      await bringBack(db, { ...NO_ROWS, [table]: rows } as Rows, ids);
  }
}
