import type { Announcement, AnnouncementType, ListId } from '../records/announcement';
import type { LedgerRow } from '../records/ledger';
import type { Day, PaperKey } from '../records/paper';
import type { PaperCount } from '../records/plot';
import { ofDay } from '../store/days';
import type { GlossDb } from '../store/db';
import { ledgerBetween } from '../store/ledger';

/** So many days are read at a time: each comes from the database on its own, and none is long. */
const AT_ONCE = 7;

/** What a day has. Of a day without announcements nothing is here, unless the ledger knows that there were none. */
export interface DayOfPapers extends PaperCount {
  /** The new ones. */
  fresh: PaperKey[];
}

/**
 * Counts what followed lists announced, day by day; a paper that several announce is counted once, as what matters most of it.
 * @param days in their order
 * @param list one list alone, followed or not
 * @param isWanted asked between days: who is not wanted any more reads no further
 * @returns what is known, by day
 */
export async function countPapers(
  db: GlossDb,
  days: readonly Day[],
  list: ListId | undefined,
  isWanted: () => boolean,
): Promise<Map<Day, DayOfPapers>> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const [follows, ledger] = await Promise.all([
    db.follows.toCollection().primaryKeys(),
    ledgerBetween(db, first, last),
  ]);
  const lists = new Set<ListId>(list ? [list] : follows);
  const told = new Set(ledger.filter((row) => lists.has(row.list) && isKnown(row)).map(({ day }) => day));
  const found = new Map<Day, DayOfPapers>();
  for (let at = 0; at < days.length && isWanted(); at += AT_ONCE) {
    const some = days.slice(at, at + AT_ONCE);
    const rows = await Promise.all(some.map((day) => ofDay(db, day).toArray()));
    some.forEach((day, i) => {
      const own = (rows[i] ?? []).filter((row) => lists.has(row.list));
      if (own.length > 0 || told.has(day)) found.set(day, counted(own));
    });
  }
  return found;
}

/** Whether the list is known to have announced what the row has, be it nothing. */
const isKnown = ({ unknown, checkedAt }: LedgerRow) => unknown === undefined && checkedAt !== undefined;

const PART: Record<AnnouncementType, keyof PaperCount> = {
  new: 'new',
  cross: 'cross',
  replace: 'revised',
  'replace-cross': 'revised',
};
const RANK = { new: 0, cross: 1, revised: 2 };

function counted(rows: readonly Announcement[]): DayOfPapers {
  const parts = new Map<PaperKey, keyof PaperCount>();
  for (const { paper, type } of rows) {
    const before = parts.get(paper);
    if (before === undefined || RANK[PART[type]] < RANK[before]) parts.set(paper, PART[type]);
  }
  const day: DayOfPapers = { new: 0, cross: 0, revised: 0, fresh: [] };
  for (const [paper, part] of parts) {
    day[part]++;
    if (part === 'new') day.fresh.push(paper);
  }
  return day;
}

/** The first day that anything is known of. */
export async function firstDay(db: GlossDb): Promise<Day | undefined> {
  const keys = await Promise.all([
    db.announcements.toCollection().firstKey(),
    db.ledger.toCollection().firstKey(),
  ]);
  const days = keys.flatMap((key) => (Array.isArray(key) ? [String(key[0])] : []));
  return days.sort()[0];
}
