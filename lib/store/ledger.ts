import type { ListId } from '../records/announcement';
import type { LedgerRow } from '../records/ledger';
import type { Day, PaperKey, SourceId } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** The ledger's rows from one day to another, both included, oldest first. */
export function ledgerBetween(db: GlossDb, from: Day, to: Day): Promise<LedgerRow[]> {
  return db.ledger.where(':id').between([from], [to, []]).toArray();
}

/**
 * Changes the ledger's rows of some days. Read and written in one transaction, so that of two that come at once neither
 * is lost.
 * @param change the rows that are there in, those that are new or changed out; a row it leaves out stays as it is
 */
export async function changeLedger(
  db: GlossDb,
  days: readonly Day[],
  change: (earlier: LedgerRow[]) => LedgerRow[],
): Promise<void> {
  await inOne(db, [db.ledger], async () => {
    const earlier = await Promise.all(days.map((day) => ledgerBetween(db, day, day)));
    await db.ledger.bulkPut(change(earlier.flat()));
  });
}

/** Those of a source's papers that the reader hid: ids in, ids out. */
export async function hiddenAmong(
  db: GlossDb,
  source: SourceId,
  ids: readonly string[],
): Promise<Set<string>> {
  const marks = await db.marks.bulkGet(ids.map((id): PaperKey => `${source}:${id}`));
  return new Set(ids.filter((_, i) => marks[i]?.hiddenAt !== undefined));
}

/** The last day that a list is in the ledger with; undefined where it never was. */
export async function lastLedgerDay(db: GlossDb, list: ListId): Promise<Day | undefined> {
  const days = await db.ledger.where('list').equals(list).primaryKeys();
  return days.at(-1)?.[0];
}

/** Forgets what the ledger has of days before one. */
export async function forgetLedger(db: GlossDb, before: Day): Promise<void> {
  await db.ledger.where(':id').below([before]).delete();
}
