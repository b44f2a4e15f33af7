import type { LedgerRow } from '../records/ledger';
import type { Mark } from '../records/mark';
import type { Day, PaperKey, SourceId } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { marksOf, twinsAmong } from './twins';

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

/** Those of a source's papers that the reader hid, under whichever appearance: ids in, ids out. */
export async function hiddenAmong(
  db: GlossDb,
  source: SourceId,
  ids: readonly string[],
): Promise<Set<string>> {
  const keys = ids.map((id): PaperKey => `${source}:${id}`);
  const [marks, twins] = await Promise.all([db.marks.bulkGet(keys), twinsAmong(db, keys)]);
  const others = await marksOf(db, [...twins.values()]);
  const hidden = (mark: Mark | undefined) => mark?.hiddenAt !== undefined;
  return new Set(
    ids.filter((_, i) => {
      const told = twins.get(keys[i] as PaperKey)?.others ?? [];
      return hidden(marks[i]) || told.some(({ key }) => hidden(others.get(key)));
    }),
  );
}

/** Forgets what the ledger has of days before one. */
export async function forgetLedger(db: GlossDb, before: Day): Promise<void> {
  await db.ledger.where(':id').below([before]).delete();
}
