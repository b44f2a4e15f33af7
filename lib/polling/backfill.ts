import { addDays, HOUR, newYorkDay } from '../clock';
import { carriedFailure } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { LedgerRow } from '../records/ledger';
import type { Day } from '../records/paper';
import type { Failure } from '../records/round';
import { CATCH_UP_DAYS } from '../sources/arxiv-addresses';
import { isOfTheHost } from '../sources/wants-rest';
import { followedLists } from '../store/follows';
import { changeLedger, ledgerBetween } from '../store/ledger';
import { arrivalsOfDay } from './arrivals';
import { keepBatch } from './keep-batch';
import { rowsOfBatch } from './ledger-batch';
import { rowsOfFailure } from './ledger-rows';
import { goesByCalendar } from './next-ask';
import { permittedLists } from './permitted';
import { type AskDeps, write } from './round-deps';

/** Days of lists asked for in one go, fifteen seconds apart. */
const MOST = 12;

/** A list on a day that is gone by. */
export interface PastDay {
  list: ListId;
  day: Day;
}

/**
 * Asks for days of followed lists that are gone by and of which it is not known whether all came: newest day first, so many
 * at once. All there is to remember stands in the ledger, so that a worker's death loses nothing.
 * @returns how many were asked for
 */
export async function backfill(deps: AskDeps, most: number = MOST): Promise<number> {
  const now = deps.now();
  const open = await openDays(deps);
  if (heldUntil(open, now) !== undefined) return 0;
  const due = open.filter(({ nextTryAt = 0 }) => nextTryAt <= now);
  let asked = 0;
  for (const each of due.slice(0, most)) {
    asked += 1;
    const failure = await askPastDay(deps, each);
    if (failure && isOfTheHost(failure)) break;
  }
  return asked;
}

/** When there is something to ask for again (epoch milliseconds); undefined where there is nothing. */
export async function backfillDueAt(deps: AskDeps): Promise<number | undefined> {
  const open = await openDays(deps);
  if (open.length === 0) return undefined;
  return heldUntil(open, deps.now()) ?? Math.min(...open.map(({ nextTryAt = 0 }) => nextTryAt));
}

/** Where the host failed of late, it fails for the other days as well. */
function heldUntil(rows: LedgerRow[], now: number): number | undefined {
  const held = rows.flatMap(({ unknown, nextTryAt = 0 }) =>
    unknown?.kind === 'refused' && unknown.failure && isOfTheHost(unknown.failure) && nextTryAt > now
      ? [nextTryAt]
      : [],
  );
  return held.length > 0 ? Math.max(...held) : undefined;
}

/** Rows of the ledger that a page of a day gone by can settle, newest day first. */
async function openDays({ db, source, now, settings }: AskDeps): Promise<LedgerRow[]> {
  if (!source.catchUp) return [];
  const lists = await followedLists(db, source.id);
  const { historyDays } = await settings();
  const today = newYorkDay(now());
  const from = addDays(today, -Math.min(CATCH_UP_DAYS, historyDays));
  const rows = await ledgerBetween(db, from, addDays(today, -1));
  const order = new Map(lists.map((list, i) => [list, i]));
  return rows
    .filter((row) => order.has(row.list) && isOpen(row))
    .sort((a, b) =>
      a.day === b.day ? (order.get(a.list) ?? 0) - (order.get(b.list) ?? 0) : a.day < b.day ? 1 : -1,
    );
}

/** Not where the source does not know the list, nor where nothing will ever come. */
function isOpen({ unknown }: LedgerRow): boolean {
  if (!unknown) return false;
  return unknown.kind !== 'refused' || (unknown.failure !== undefined && !isFinal(unknown.failure));
}

const isFinal = (failure: Failure) =>
  failure.kind === 'out-of-reach' || (failure.kind === 'http' && [400, 404, 410].includes(failure.status));

/**
 * Asks for one list on one day gone by, stores what came and writes it into the ledger, as what came or why it did not.
 * @returns the failure, where it did not come whole
 */
export async function askPastDay(deps: AskDeps, { list, day }: PastDay): Promise<Failure | undefined> {
  const { source, fetch, now } = deps;
  if (!source.catchUp) return undefined;
  const byCalendar = goesByCalendar(source.id);
  try {
    const { missed } = await permittedLists(deps, [list]);
    const refused = missed[0]?.failure;
    if (refused) return await failed(deps, { list, day }, refused);
    const batch = await source.catchUp(categoryOf(list), day, fetch, now());
    const kept = byCalendar ? { batch } : await arrivalsOfDay(deps.db, batch, list, day);
    await keepBatch(deps, kept.batch, [list], 'seen' in kept ? kept : undefined);
    const failure = batch.missed?.[0]?.failure;
    await writeRows(deps, { list, day }, kept.batch, failure);
    return failure;
  } catch (error) {
    const failure = carriedFailure(error);
    // What is not ours is storage's.
    if (!failure || failure.kind === 'storage') throw error;
    return failed(deps, { list, day }, failure);
  }
}

async function writeRows(
  deps: AskDeps,
  { list, day }: PastDay,
  batch: Batch,
  failure?: Failure,
): Promise<void> {
  const now = deps.now();
  const nextTryAt = failure && (await nextTryOf(deps, failure));
  const cut = batch.papers.length + batch.rejected.length < (batch.stated ?? 0);
  await write(deps, () =>
    changeLedger(deps.db, [day], (earlier) =>
      rowsOfBatch({ batch, lists: [list], earlier, now, cut, nextTryAt }),
    ),
  );
}

async function failed(deps: AskDeps, { list, day }: PastDay, failure: Failure): Promise<Failure> {
  const nextTryAt = await nextTryOf(deps, failure);
  await write(deps, () =>
    changeLedger(deps.db, [day], (earlier) =>
      rowsOfFailure({ failure, day, lists: [list], earlier, nextTryAt }),
    ),
  );
  return failure;
}

/** When a day gone by is asked for again: it runs away no sooner than in weeks. */
async function nextTryOf({ source, now, settings }: AskDeps, failure: Failure): Promise<number | undefined> {
  // Elsewhere days gone by are asked for by the reader alone.
  if (isFinal(failure) || !goesByCalendar(source.id)) return undefined;
  if (failure.kind === 'throttled' || failure.kind === 'resting') return Math.max(failure.retryAt, now());
  const { pollHours } = await settings();
  const isPassing =
    failure.kind === 'offline' || failure.kind === 'unreachable' || failure.kind === 'timeout';
  return now() + (isPassing ? 1 : pollHours) * HOUR;
}
