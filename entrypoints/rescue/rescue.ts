import { sendMessage } from '../../lib/messaging';
import { digestAnew } from '../../lib/polling/digest-anew';
import { RESCUED, type RescueCounts, type Rescued, type RescueReading } from '../../lib/records/rescue';
import { bringBack } from '../../lib/rescue/bring-back';
import { dropKeepsake, joined, keepsakeOf, readKeepsake, writeKeepsake } from '../../lib/rescue/keepsake';
import { countRows, NO_ROWS, type Rows, soundRows } from '../../lib/rescue/rows';
import { deleteDatabase, salvage } from '../../lib/rescue/salvage';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { engineData } from '../shared/engine-data';

/** Everything that can still be read: the database row by row, and where it cannot be opened the copy kept apart. */
export async function readAll(): Promise<{ reading: RescueReading; rows: Rows }> {
  const found = await salvage(db.name);
  if (found.kind === 'open') {
    const { rows, counts } = soundRows(found.raw);
    const lost = counts.follows.lost + counts.marks.lost + counts.collections.lost;
    return lost > 0 ? mended(rows, counts) : { rows, reading: { kind: 'open', counts } };
  }
  const kept = (await readKeepsake('lost')) ?? (await readKeepsake('kept'));
  const rows = { ...NO_ROWS, ...kept };
  const counts = countRows(rows);
  return {
    rows,
    reading:
      found.kind === 'none' ? { kind: 'none', counts } : { kind: 'shut', detail: found.detail, counts },
  };
}

/** Lists, marks and collections that cannot be read, from the copy kept apart. */
async function mended(rows: Rows, counts: RescueCounts): Promise<{ reading: RescueReading; rows: Rows }> {
  const whole = joined(rows, await readKeepsake('kept'));
  const still = (table: Rescued) =>
    Math.max(0, counts[table].lost - (whole[table].length - rows[table].length));
  const lost = Object.fromEntries(RESCUED.map((table) => [table, still(table)]));
  return { rows: whole, reading: { kind: 'open', counts: countRows(whole, lost) } };
}

/**
 * Deletes the database and makes it anew with these rows; then asks arXiv for what is due.
 * @param onBlocked another window holds the database; it goes on when that lets go
 * @throws where the browser cannot delete or write; the rows are then still with the caller
 */
export async function startAfresh(rows: Rows, onBlocked: () => void): Promise<void> {
  // Should this page die in the middle, lists and marks are offered at the next start.
  const copy = keepsakeOf(rows.follows, rows.marks, Date.now(), rows.collections);
  await writeKeepsake('lost', copy).catch(() => undefined);
  db.close();
  await deleteDatabase(db.name, onBlocked);
  await db.open();
  await putBack(rows);
  await dropKeepsake('lost').catch(() => undefined);
}

/** Puts rows back beside what there is, makes their digests, and asks arXiv for what is due. */
export async function putBack(rows: Rows): Promise<void> {
  await bringBack(db, rows);
  await digestAnew(db, Date.now(), await engineData());
  await tellMarksChanged();
  const [first] = rows.follows;
  // A silent background asks by itself when it next wakes.
  if (first) await sendMessage('follow', { lists: [first.list], on: true }).catch(() => undefined);
}
