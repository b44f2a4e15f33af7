import { subjectById } from '../papers/subjects';
import { categoryOf, type ListId } from '../records/announcement';
import {
  isUnplaced,
  type LedgerRow,
  type Missing,
  type MissingReason,
  PARTS,
  type Part,
} from '../records/ledger';
import type { Day } from '../records/paper';
import { isTold, missingKey } from './ledger-missing';
import { placeUnread } from './ledger-unread';

/** What one answer, page or failure tells of a list on a day. */
export interface Found {
  list: ListId;
  day: Day;
  received?: Record<Part, string[]>;
  /** Named, or unreadable. */
  missing?: Missing[];
  stated?: LedgerRow['stated'];
  /** Why this does not tell how many were announced; absent where it is the whole list. */
  unknown?: MissingReason | undefined;
  /** It tells nothing of whether the list is whole: what is known of that stays. */
  aside?: true;
  /** When an answer came; absent where none did. */
  at?: number | undefined;
  nextTryAt?: number | undefined;
}

/** What is added to the ledger's earlier rows. Times in epoch milliseconds. */
export interface Telling {
  /** The lists that were asked for. */
  lists: readonly ListId[];
  /** The rows there are of these days; those of others do no harm. */
  earlier: readonly LedgerRow[];
  /** When it is asked for again, where something is missing. */
  nextTryAt?: number | undefined;
}

export const noPapers = (): Record<Part, string[]> => ({ new: [], cross: [], replace: [] });

/** Which row of the ledger something is about. */
export const rowKey = ({ list, day }: { list: ListId; day: Day }): string => `${day} ${list}`;

/**
 * A row with what was found added. Nothing that came is forgotten, and a list that was whole once stays whole: a second
 * answer can only add to it.
 */
function mergeRow(before: LedgerRow | undefined, found: Found): LedgerRow {
  const { list, day } = found;
  const received = union(before?.received ?? noPapers(), found.received ?? noPapers());
  const here = new Set(PARTS.flatMap((part) => received[part]));
  const unknown = stillUnknown(before, found);
  const checkedAt = found.at ?? before?.checkedAt;
  const stated = { ...before?.stated, ...found.stated };
  const missing = unique([...stillMissing(before, found), ...(found.missing ?? [])]);
  const row: LedgerRow = {
    list,
    day,
    received,
    missing: missing.filter(({ id }) => id === undefined || !here.has(id)),
    ...(unknown && { unknown }),
    ...(Object.keys(stated).length > 0 && { stated }),
    ...(checkedAt !== undefined && { checkedAt }),
  };
  const next = found.nextTryAt ?? (found.aside ? before?.nextTryAt : undefined);
  const settled = withDifference(row);
  const isOpen = unknown !== undefined && unknown.kind !== 'gap';
  return next !== undefined && (isOpen || settled.missing.length > 0)
    ? { ...settled, nextTryAt: next }
    : settled;
}

/**
 * What was missing by name, or unreadable, before. A whole answer that has it neither way leaves no reason for it; what
 * could not be read and has no name is told anew by each.
 */
function stillMissing(before: LedgerRow | undefined, found: Found): Missing[] {
  const told = (before?.missing ?? []).filter(isTold);
  if (found.unknown || found.aside) return told;
  return told
    .filter(({ id }) => id !== undefined)
    .map(
      (each): Missing =>
        WAITING.has(each.reason.kind) ? { ...each, reason: { kind: 'unexplained' } } : each,
    );
}

/** Reasons that are over with a whole answer. */
const WAITING: ReadonlySet<MissingReason['kind']> = new Set([
  'cut',
  'stale',
  'empty',
  'not-asked',
  'asked-late',
  'refused',
]);

function stillUnknown(before: LedgerRow | undefined, found: Found): MissingReason | undefined {
  if (isUnplaced(found.list)) return undefined;
  if (found.aside) return before ? before.unknown : { kind: 'not-asked' };
  // What went by unseen no later answer of the feed can bring.
  for (const each of [before?.unknown, found.unknown]) if (each?.kind === 'gap') return each;
  if (!found.unknown || (before && !before.unknown)) return undefined;
  // That an answer was cut says more than that a later try failed.
  return before?.unknown?.kind === 'cut' ? before.unknown : found.unknown;
}

/** A paper stands in one section, the one that was told last. */
function union(before: Record<Part, string[]>, found: Record<Part, string[]>): Record<Part, string[]> {
  const now = new Set(PARTS.flatMap((part) => found[part]));
  const of = (part: Part) => [...new Set([...before[part].filter((id) => !now.has(id)), ...found[part]])];
  return { new: of('new'), cross: of('cross'), replace: of('replace') };
}

/** Each once; what was told last counts. */
const unique = (missing: Missing[]): Missing[] => [
  ...new Map(missing.map((each) => [missingKey(each), each])).values(),
];

/**
 * The same row, its difference to what arXiv's page states counted as missing: for the reason the list is not known
 * for, else for none that anybody knows. What could not be read once and has no name may have come since: where the page
 * leaves no room for it, it has.
 */
function withDifference(row: LedgerRow): LedgerRow {
  const reason: MissingReason = row.unknown ?? { kind: 'unexplained' };
  const told = row.missing.filter(isTold);
  const missing = PARTS.flatMap((part): Missing[] => {
    const its = told.filter((each) => each.part === part);
    const total = row.stated?.[part]?.total;
    if (total === undefined) return its;
    const named = its.filter((each) => each.id !== undefined);
    const room = Math.max(0, total - row.received[part].length - named.length);
    const nameless = its.filter(({ id }) => id === undefined).slice(0, room);
    const left = Array.from({ length: room - nameless.length }, (): Missing => ({ part, reason }));
    return [...named, ...nameless, ...left];
  });
  return { ...row, missing };
}

/**
 * How many more of a section came than arXiv's page states. Not the cross-lists of a whole archive: its feed has those
 * within the archive, its page has not.
 */
export function surplusOf({ list, received, stated }: LedgerRow, part: Part): number {
  const total = stated?.[part]?.total;
  const { kind = 'category' } = subjectById(categoryOf(list)) ?? {};
  if (total === undefined || (part === 'cross' && kind !== 'category')) return 0;
  return Math.max(0, received[part].length - total);
}

/** The rows of all days that something was found of, with what was found. */
export function mergeRows(found: Found[], earlier: readonly LedgerRow[]): LedgerRow[] {
  const rows = new Map(earlier.map((row) => [rowKey(row), row]));
  const days = new Set(found.map(({ day }) => day));
  for (const each of found) rows.set(rowKey(each), mergeRow(rows.get(rowKey(each)), each));
  return [...days].flatMap((day) => placeUnread([...rows.values()].filter((row) => row.day === day)));
}
