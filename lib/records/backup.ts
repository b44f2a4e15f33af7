/**
 * What a backup holds of the database: all that a reader has made or would miss. Keys are not in it, nor what servers said of
 * themselves, the request diary, and what is under way.
 */
export const BACKED_UP = [
  'follows',
  // Before the marks, which name them.
  'collections',
  'marks',
  'papers',
  'announcements',
  'digests',
  'ledger',
  'spending',
  'reports',
  'library',
] as const;
export type BackedUp = (typeof BACKED_UP)[number];

/** What a backup holds, by kind; `unsound`: rows that are none, and are left out. */
export interface BackupCounts {
  rows: Record<BackedUp, number>;
  stars: number;
  settings: number;
  unsound: number;
  /** Epoch milliseconds. */
  savedAt: number;
}

/** Why a file is not taken. `cut`: its end is missing. `too-large`: it, or a line of it. */
export type BackupRefusal = 'too-large' | 'foreign' | 'newer' | 'cut' | 'unreadable' | 'nothing';

/** How a task of the backup goes. `part`: of the whole, 0 to 1; absent where nobody knows. */
export type BackupTask =
  | { kind: 'idle' }
  | { kind: 'saving'; slices: number }
  | { kind: 'saved'; name: string }
  | { kind: 'checking' | 'restoring'; part: number }
  /** Nothing was changed so far. */
  | { kind: 'checked'; counts: BackupCounts }
  | { kind: 'restored'; counts: BackupCounts }
  | { kind: 'refused'; why: BackupRefusal }
  /** What was put back until then stays; the same file goes on where it ended. */
  | { kind: 'failed'; full: boolean; detail: string };
