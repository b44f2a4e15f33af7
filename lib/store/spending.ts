import type { SpendingRow, Spent } from '../records/job';
import type { Day } from '../records/paper';
import type { GlossDb } from './db';

export const NOTHING_SPENT: Spent = { requests: 0, input: 0, output: 0, microUsd: 0 };

export function addSpent(a: Spent, b: Spent): Spent {
  const sum = (x = 0, y = 0) => x + y;
  return {
    requests: a.requests + b.requests,
    input: a.input + b.input,
    output: a.output + b.output,
    microUsd: a.microUsd + b.microUsd,
    ...((a.unpriced || b.unpriced) && {
      unpriced: {
        input: sum(a.unpriced?.input, b.unpriced?.input),
        output: sum(a.unpriced?.output, b.unpriced?.output),
      },
    }),
  };
}

/** What is to be added to what a model took on a day. */
export interface Booking {
  day: Day;
  model: string;
  spent?: Spent;
  papers?: number;
  /** Millionths of a US dollar that are set aside, or given back where negative. */
  reserved?: number;
}

/** Writes bookings down; belongs into the transaction of what they pay for. */
export async function book(db: GlossDb, bookings: readonly Booking[]): Promise<void> {
  const ids = [...new Set(bookings.map(idOf))];
  const known = await db.spending.bulkGet(ids);
  const rows = new Map(known.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  for (const booking of bookings) {
    const id = idOf(booking);
    rows.set(id, added(rows.get(id) ?? { ...NOTHING, id, day: booking.day, model: booking.model }, booking));
  }
  await db.spending.bulkPut([...rows.values()]);
}

const NOTHING = { ...NOTHING_SPENT, papers: 0, reserved: 0 };
const idOf = ({ day, model }: Booking) => `${day} ${model}`;

const added = (
  row: SpendingRow,
  { spent = NOTHING_SPENT, papers = 0, reserved = 0 }: Booking,
): SpendingRow => ({
  ...row,
  ...addSpent(row, spent),
  papers: row.papers + papers,
  reserved: Math.max(0, row.reserved + reserved),
});

/** What every model took on a day. */
export const spendingOn = (db: GlossDb, day: Day): Promise<SpendingRow[]> =>
  db.spending.where('day').equals(day).toArray();

/** What every model took from a day on. */
export const spendingSince = (db: GlossDb, day: Day): Promise<SpendingRow[]> =>
  db.spending.where('day').aboveOrEqual(day).toArray();
