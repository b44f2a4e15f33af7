import { addDays, localDay } from '../clock';
import type { Spent } from '../records/job';
import type { Day } from '../records/paper';
import { lastDays } from '../store/days';
import type { GlossDb } from '../store/db';
import { addSpent, NOTHING_SPENT, spendingSince } from '../store/spending';
import { towardsLimit } from './budget';
import { type Receipt, receipt } from './receipt';

/** What models took, for the reader to see. Money in millionths of a US dollar. */
export interface Accounts {
  /** On the reader's own day. */
  today: Spent;
  /** What the day's limit counts of it: at least `today.microUsd`. */
  towardsLimit: number;
  /** On as many days of the reader's as there are receipts at most, whatever papers it was for. */
  lately: Spent;
  /** Of the last days that had papers, the newest first. */
  receipts: (Receipt & { day: Day })[];
}

/**
 * Reads what the last days took; a live query.
 * @param most how many days there are receipts of
 * @param now epoch milliseconds
 */
export async function accounts(db: GlossDb, now: number, most: number): Promise<Accounts> {
  const today = localDay(now);
  const [days, rows] = await Promise.all([lastDays(db, most), spendingSince(db, addDays(today, 1 - most))]);
  const ofToday = rows.filter(({ day }) => day === today);
  return {
    today: ofToday.reduce<Spent>(addSpent, NOTHING_SPENT),
    towardsLimit: ofToday.reduce((all, row) => all + towardsLimit(row), 0),
    lately: rows.reduce<Spent>(addSpent, NOTHING_SPENT),
    receipts: await Promise.all(days.map(async (day) => ({ day, ...(await receipt(db, day)) }))),
  };
}
