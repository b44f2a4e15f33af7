import { BACKED_UP, type BackedUp, type BackupCounts, type BackupRefusal } from '../records/backup';
import type { Mark } from '../records/mark';
import { type Head, isTable, LARGEST_FILE, MOST_UNSOUND, VERSION } from './format';
import { linesOf, Unlined } from './lines';
import { sound } from './sound';

/** What a line turns out to hold. */
export type Found = { table: BackedUp; row: object } | { setting: string; value: unknown };

/** Whether a setting of that name may have that value. */
export type IsSetting = (name: string, value: unknown) => boolean;

export type Checked =
  | { ok: true; counts: BackupCounts; settings: ReadonlyMap<string, unknown> }
  | { ok: false; why: BackupRefusal };

/**
 * Reads a backup from its first line to its last, and holds every row against what it must be. Nothing is kept, nothing changed.
 * @param tell how much was read, 0 to 1
 */
export async function checkBackup(
  file: Blob,
  isSetting: IsSetting,
  tell?: (part: number) => void,
): Promise<Checked> {
  if (file.size > LARGEST_FILE) return { ok: false, why: 'too-large' };
  const lines = linesOf(file, tell);
  let head: Head | undefined;
  try {
    head = headOf(parsed((await lines.next()).value ?? ''));
    if (!head) return { ok: false, why: 'foreign' };
    if (head.version > VERSION) return { ok: false, why: 'newer' };
    return await count(lines, head, isSetting);
  } catch (error) {
    if (!(error instanceof Unlined)) throw error;
    // A file without lines is no backup, however large it may be.
    if (!head) return { ok: false, why: error.why === 'too-large' ? 'foreign' : error.why };
    // Of a packed file that was cut off the end does not unpack.
    return { ok: false, why: error.why === 'unreadable' ? 'cut' : error.why };
  } finally {
    await lines.return(undefined);
  }
}

async function count(lines: AsyncGenerator<string>, head: Head, isSetting: IsSetting): Promise<Checked> {
  const rows = Object.fromEntries(BACKED_UP.map((table) => [table, 0])) as Record<BackedUp, number>;
  const counts = { rows, stars: 0, settings: 0, unsound: 0, savedAt: Date.parse(head.savedAt) };
  const settings = new Map<string, unknown>();
  let read = 0;
  for await (const line of lines) {
    const said = parsed(line);
    const end = endOf(said);
    if (end !== undefined)
      return ended(
        { ...counts, settings: settings.size },
        settings,
        end === read && (await lines.next()).done === true,
      );
    read++;
    const found = foundIn(said, isSetting);
    if (!found && ++counts.unsound > MOST_UNSOUND) return { ok: false, why: 'foreign' };
    if (!found) continue;
    if ('setting' in found) settings.set(found.setting, found.value);
    else rows[found.table]++;
    if (isStarred(found)) counts.stars++;
  }
  return { ok: false, why: 'cut' };
}

const isStarred = (found: Found): boolean =>
  'table' in found && found.table === 'marks' && (found.row as Mark).starredAt !== undefined;

function ended(counts: BackupCounts, settings: ReadonlyMap<string, unknown>, isWhole: boolean): Checked {
  if (!isWhole) return { ok: false, why: 'cut' };
  const found = Object.values(counts.rows).reduce((sum, each) => sum + each, counts.settings);
  return found > 0 ? { ok: true, counts, settings } : { ok: false, why: 'nothing' };
}

/** The sound rows and settings of a file that was checked, in its order. @throws Unlined where it is another file by now */
export async function* rowsOf(
  file: Blob,
  isSetting: IsSetting,
  tell?: (part: number) => void,
): AsyncGenerator<Found> {
  let isFirst = true;
  for await (const line of linesOf(file, tell)) {
    const said = parsed(line);
    // Nobody counted what stands behind it, nor was asked about it.
    if (endOf(said) !== undefined) return;
    const found = isFirst ? undefined : foundIn(said, isSetting);
    isFirst = false;
    if (found) yield found;
  }
}

function parsed(line: string): unknown {
  // Of millions of lines that are none, each would cost an exception.
  if (!line.startsWith('[') && !line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function headOf(said: unknown): Head | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { app, kind, version, savedAt } = said as Partial<Record<keyof Head, unknown>>;
  const isOurs = app === 'gloss' && kind === 'backup' && Number.isInteger(version);
  return isOurs && !Number.isNaN(Date.parse(String(savedAt))) ? (said as Head) : undefined;
}

const endOf = (said: unknown): number | undefined =>
  Array.isArray(said) && said[0] === 'end' && typeof said[1] === 'number' ? said[1] : undefined;

function foundIn(said: unknown, isSetting: IsSetting): Found | undefined {
  if (!Array.isArray(said)) return undefined;
  const [kind, what, value] = said as unknown[];
  if (kind === 'setting')
    return typeof what === 'string' && isSetting(what, value) ? { setting: what, value } : undefined;
  if (!isTable(kind)) return undefined;
  const row = sound(kind, what);
  return row && { table: kind, row };
}
