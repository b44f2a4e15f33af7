import { LARGEST_FILE } from '../../../lib/backup/format';
import type { BackupCounts, BackupRefusal } from '../../../lib/records/backup';
import { m } from '../../../lib/words';
import { inWords } from '../../../lib/words/dates';

/** “12 lists, 340 marks (25 stars), 8,021 papers”: what is not there is not named. */
export function countsWords({ rows, stars }: Pick<BackupCounts, 'rows' | 'stars'>): string {
  const parts: [number, () => string][] = [
    [rows.follows, () => m.backup_lists({ count: rows.follows })],
    [rows.marks, () => m.backup_marks({ count: rows.marks, stars })],
    [rows.collections, () => m.backup_collections({ count: rows.collections })],
    [rows.papers, () => m.backup_papers({ count: rows.papers })],
    [rows.digests, () => m.backup_digests({ count: rows.digests })],
    [rows.library, () => m.backup_library({ count: rows.library })],
    [rows.reports, () => m.backup_reports({ count: rows.reports })],
  ];
  const said = parts.flatMap(([count, say]) => (count > 0 ? [say()] : []));
  return said.length > 0 ? inWords(said) : m.backup_only_settings();
}

const REFUSALS: Record<BackupRefusal, () => string> = {
  'too-large': () => m.backup_too_large({ most: LARGEST_FILE / 1024 / 1024 }),
  foreign: () => m.backup_foreign(),
  newer: () => m.backup_newer(),
  cut: () => m.backup_cut(),
  unreadable: () => m.backup_unreadable(),
  nothing: () => m.backup_nothing(),
};

/** Why a file was not taken, and what to do. */
export const refusalWords = (why: BackupRefusal): string => REFUSALS[why]();
