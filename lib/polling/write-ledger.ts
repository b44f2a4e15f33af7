import { newYorkDay } from '../clock';
import type { ListId } from '../records/announcement';
import type { LedgerRow } from '../records/ledger';
import type { Day } from '../records/paper';
import type { Failure, Round } from '../records/round';
import type { GlossDb } from '../store/db';
import { changeLedger } from '../store/ledger';
import type { Told } from './ask-source';
import { batchesMissed, currentFeedDay } from './calendar';
import { rowsOfBatch } from './ledger-batch';
import { madeGood, refusedBefore } from './ledger-made-good';
import { rowKey } from './ledger-merge';
import { rowsNotAsked, rowsOfFailure } from './ledger-rows';
import { goesByCalendar } from './next-ask';
import { lastRead } from './nothing-lost';

/** What a round is written into the ledger with. Times in epoch milliseconds. */
export interface Entry {
  /** The round's row as it ends. */
  round: Round;
  /** The round before. */
  before: Round | undefined;
  /** The time that is trusted. */
  now: number;
}

/** Writes down what was told of each list on each day, and the days on which nobody asked since the last answer. */
export async function ledgerOfAnswer(
  db: GlossDb,
  told: Told[],
  { round, before, now }: Entry,
): Promise<void> {
  const due = goesByCalendar(round.source) ? currentFeedDay(now) : undefined;
  const gone = await daysGone(db, round, before, now);
  const refused = await refusedDays(db, told, { round, before });
  const days = new Set([
    ...told.flatMap(({ batch }) => batch.day ?? []),
    ...(due ? [due] : []),
    ...[...gone, ...refused].map(({ day }) => day),
  ]);
  await changeLedger(db, [...days], (earlier) => {
    const rows = new Map(earlier.map((row) => [rowKey(row), row]));
    const add = (more: LedgerRow[]) => {
      for (const row of more) rows.set(rowKey(row), row);
    };
    for (const { day, lists } of gone)
      add(rowsNotAsked({ days: [day], lists, earlier: [...rows.values()], nextTryAt: now }));
    for (const { batch, lists } of told) {
      const nextTryAt = batch.via === 'feed' ? round.nextAt : now;
      add(rowsOfBatch({ batch, lists, earlier: [...rows.values()], now, nextTryAt, cut: cutOf(batch) }));
      if (batch.day) add(madeGood(rows, refused, batch.day, now));
    }
    return [...rows.values()];
  });
}

/** Writes down that nothing came of a day that is due, or of today where days are those of arrival. */
export async function ledgerOfFailure(
  db: GlossDb,
  failure: Failure,
  { round, now }: Omit<Entry, 'before'>,
): Promise<void> {
  const day = goesByCalendar(round.source) ? currentFeedDay(now) : newYorkDay(now);
  if (day === undefined) return;
  await changeLedger(db, [day], (earlier) =>
    rowsOfFailure({ failure, day, lists: round.lists, earlier, nextTryAt: round.nextAt }),
  );
}

/** Where days are those of arrival and the last round brought not all: the days that this answer may make good. */
async function refusedDays(db: GlossDb, told: Told[], { round, before }: Pick<Entry, 'round' | 'before'>) {
  const [answer] = told;
  const failed = before !== undefined && (before.failures > 0 || before.missed !== undefined);
  if (goesByCalendar(round.source) || !failed || !answer?.batch.day) return [];
  return refusedBefore(db, answer.lists, answer.batch.day);
}

/** arXiv's feed days that went by without an answer, and the lists that were followed by then. */
async function daysGone(
  db: GlossDb,
  round: Round,
  before: Round | undefined,
  now: number,
): Promise<{ day: Day; lists: ListId[] }[]> {
  const since = before && lastRead(before);
  if (since === undefined || !goesByCalendar(round.source)) return [];
  const days = batchesMissed(since, now).filter((day) => day !== round.day);
  if (days.length === 0) return [];
  const follows = (await db.follows.bulkGet(round.lists)).filter((each) => each !== undefined);
  return days.flatMap((day) => {
    const lists = follows.filter(({ addedAt }) => newYorkDay(addedAt) <= day).map(({ list }) => list);
    return lists.length > 0 ? [{ day, lists }] : [];
  });
}

/** Feeds are split where they reach the limit, and what is cut all the same is told by part. */
const cutOf = ({ via, stated, papers, rejected }: Told['batch']): boolean | undefined => {
  if (via === 'feed') return false;
  return stated === undefined ? undefined : papers.length + rejected.length < stated;
};
