import type { ListId } from '../records/announcement';
import {
  type Figures,
  isUnplaced,
  type LedgerDay,
  type LedgerEntry,
  type LedgerRow,
  PARTS,
  type Part,
  type PlacedMissing,
  type Tally,
} from '../records/ledger';
import type { Day, SourceId } from '../records/paper';
import { whyNoAnnouncement } from './calendar';
import { surplusOf } from './ledger-merge';
import { missingKey } from './ledger-missing';
import { withoutPlaced } from './ledger-unread';
import { goesByCalendar } from './next-ask';

/** Ids that are not shown: those the reader hid by hand, and those that rules hide. */
export interface HiddenIds {
  byHand: ReadonlySet<string>;
  byRules: ReadonlySet<string>;
}

/** A row in figures. */
export function ledgerEntry(row: LedgerRow, hidden: HiddenIds): LedgerEntry {
  const { received: _ids, stated: _stated, ...rest } = row;
  const of = (part: Part) => figures(row, part, hidden);
  return { ...rest, parts: { new: of('new'), cross: of('cross'), replace: of('replace') } };
}

function figures(row: LedgerRow, part: Part, { byHand, byRules }: HiddenIds): Figures {
  const received = row.received[part].length;
  const missing = row.missing.filter((each) => each.part === part).length;
  const away = row.received[part].filter((id) => byHand.has(id)).length;
  const ruledOut = row.received[part].filter((id) => byRules.has(id) && !byHand.has(id)).length;
  const surplus = surplusOf(row, part);
  return {
    ...(isPartKnown(row, part) && { announced: received + missing }),
    received,
    shown: received - away - ruledOut,
    hidden: away,
    byRules: ruledOut,
    missing,
    ...(surplus > 0 && { surplus }),
  };
}

/** A whole answer tells how many there were, and so does arXiv's page. */
const isPartKnown = ({ unknown, stated }: LedgerRow, part: Part): boolean =>
  unknown === undefined || stated?.[part] !== undefined;

/**
 * Whether all of a day is here, over the lists that are followed.
 * @param rows the ledger's rows of that day; those of lists no longer followed do not count
 */
export function tallyOf(day: Day, lists: readonly ListId[], rows: readonly LedgerRow[]): Tally {
  const why = whyNoAnnouncement(day);
  const ofDay = withoutPlaced(
    rows.filter((row) => row.day === day && (lists.includes(row.list) || isUnplaced(row.list))),
  );
  if (why && ofDay.every(isBare)) return { kind: 'rest', why };
  const received = new Set(ofDay.flatMap((row) => row.received.new)).size;
  const missing = onePerPaper(
    ofDay.flatMap((row) => row.missing.map((each) => ({ ...each, list: row.list }))),
  );
  const unknown = lists.flatMap((list) => {
    const row = ofDay.find((each) => each.list === list);
    if (row && PARTS.every((part) => isPartKnown(row, part))) return [];
    // Others announce while arXiv rests: of its lists nothing is due then.
    if (!row && why && goesByCalendar(list.slice(0, list.indexOf(':')) as SourceId)) return [];
    return [{ list, reason: row?.unknown ?? ({ kind: 'not-asked' } as const) }];
  });
  if (unknown.length > 0) return { kind: 'unknown', received, missing, lists: unknown };
  if (missing.length === 0) return { kind: 'all', announced: received };
  const announced = received + missing.filter(({ part }) => part === 'new').length;
  return { kind: 'some', announced, received, missing };
}

const isBare = ({ received, missing }: LedgerRow): boolean =>
  missing.length === 0 && PARTS.every((part) => received[part].length === 0);

/** A paper that several lists miss is missing once, and as what a reader cares for most. */
function onePerPaper(missing: PlacedMissing[]): PlacedMissing[] {
  const rank = ({ part }: PlacedMissing) => PARTS.indexOf(part);
  const seen = new Set<string>();
  return [...missing]
    .sort((a, b) => rank(a) - rank(b))
    .filter((each) => {
      const key = missingKey(each);
      return key === undefined || (!seen.has(key) && Boolean(seen.add(key)));
    });
}

/** The days of the ledger as a reader sees them, newest first. */
export function ledgerDays(
  days: readonly Day[],
  { lists, rows, hidden }: { lists: readonly ListId[]; rows: readonly LedgerRow[]; hidden: HiddenIds },
): LedgerDay[] {
  return [...days]
    .sort()
    .reverse()
    .map((day) => ({
      day,
      tally: tallyOf(day, lists, rows),
      entries: withoutPlaced(rows.filter((row) => row.day === day)).map((row) => ledgerEntry(row, hidden)),
    }));
}
