import { categoryOf, sourceOf } from '../records/announcement';
import { isUnplaced, type LedgerRow, PARTS } from '../records/ledger';
import type { Day } from '../records/paper';
import type { SubjectCount } from '../records/subject-counts';
import { ledgerEntry } from './ledger-sums';

const NOBODY = { byHand: new Set<string>(), byRules: new Set<string>() };

/**
 * What the categories of arXiv that are followed announced on the newest day of which that is known.
 * @param rows the ledger's rows of some days
 * @returns counts by category; undefined where nothing is known, or nothing was announced
 */
export function announcedIn(
  rows: readonly LedgerRow[],
): { day: Day; counts: Record<string, SubjectCount> } | undefined {
  const known = rows.flatMap((row) => {
    if (sourceOf(row.list) !== 'arxiv' || isUnplaced(row.list)) return [];
    const { parts } = ledgerEntry(row, NOBODY);
    const announced = PARTS.map((part) => parts[part].announced ?? Number.NaN);
    const all = announced.reduce((sum, each) => sum + each, 0);
    return Number.isNaN(all)
      ? []
      : [{ day: row.day, id: categoryOf(row.list), new: parts.new.announced ?? 0, all }];
  });
  const day = known
    .flatMap((row) => (row.all > 0 ? [row.day] : []))
    .sort()
    .at(-1);
  if (day === undefined) return undefined;
  const ofDay = known.filter((row) => row.day === day);
  return {
    day,
    counts: Object.fromEntries(ofDay.map(({ id, new: fresh, all }) => [id, { new: fresh, all }])),
  };
}
