import { isUnplaced, type LedgerRow, type Missing, PARTS } from '../records/ledger';
import { isTold, missingKey } from './ledger-missing';

/**
 * The rows of one day, where entries of unknown lists explain what lists lack by arXiv's own page. One entry can be of
 * several lists, and which is a guess; so it stands where it stood as well, until it comes by name.
 */
export function placeUnread(rows: LedgerRow[]): LedgerRow[] {
  const lost = rows.find(({ list }) => isUnplaced(list));
  if (!lost) return rows;
  const others = rows.filter((row) => row !== lost);
  const here = new Set(others.flatMap(({ received }) => PARTS.flatMap((part) => received[part])));
  const left = lost.missing.filter(({ id }) => id === undefined || !here.has(id));
  const placed = others.map((row) => ({ ...row, missing: explained(row.missing, left) }));
  const { nextTryAt: _over, ...rest } = lost;
  return [...placed, { ...(left.length > 0 ? lost : rest), missing: left }];
}

/** Differences that nothing explains, each by one of the entries that could not be read. */
function explained(missing: Missing[], unread: readonly Missing[]): Missing[] {
  const known = new Set(missing.filter(isTold).map(missingKey));
  const left = unread.filter((each) => !known.has(missingKey(each)));
  return missing.map((each): Missing => {
    const isOpen = each.guessed || (!isTold(each) && each.reason.kind === 'unexplained');
    const found = isOpen ? left.shift() : undefined;
    return found ? { ...found, part: each.part, guessed: true } : each;
  });
}

/** The rows of one day without what is guessed to be of a list as well. */
export function withoutPlaced(rows: readonly LedgerRow[]): LedgerRow[] {
  const placed = new Set(
    rows.flatMap(({ missing }) => missing.filter(({ guessed }) => guessed).map(missingKey)),
  );
  return rows.map((row) =>
    isUnplaced(row.list)
      ? { ...row, missing: row.missing.filter((each) => !placed.has(missingKey(each))) }
      : row,
  );
}
