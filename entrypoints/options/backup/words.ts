import { LARGEST_FILE } from '../../../lib/backup/format';
import type { BackupCounts, BackupRefusal } from '../../../lib/records/backup';
import { m } from '../../../lib/words';
import { inWords } from '../../../lib/words/dates';
import { grouped } from '../../../lib/words/numbers';

/** “12 lists, 340 marks (25 stars), 8,021 papers”: what is not there is not named. */
export function countsWords({ rows, stars }: Pick<BackupCounts, 'rows' | 'stars'>): string {
  const parts: [number, (of: { count: number; shown: string }) => string][] = [
    [rows.follows, (of) => m.backup_lists(of)],
    [rows.marks, (of) => m.backup_marks({ ...of, stars: grouped(stars) })],
    [rows.collections, ({ count }) => m.backup_collections({ count })],
    [rows.papers, (of) => m.backup_papers(of)],
    [rows.digests, (of) => m.backup_digests(of)],
    [rows.library, (of) => m.backup_library(of)],
    [rows.reports, (of) => m.backup_reports(of)],
  ];
  const said = parts.flatMap(([count, say]) => (count > 0 ? [say({ count, shown: grouped(count) })] : []));
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
