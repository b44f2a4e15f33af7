import { newYorkDay } from '../clock';
import { GlossError } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Round } from '../records/round';
import { afresh } from '../sources/afresh';
import { withoutAnnouncements } from '../store/days';
import { arrivals } from './arrivals';
import { lastAnnouncementDay, submissionWindow } from './calendar';
import { withGaps } from './gaps';
import { keepBatch } from './keep-batch';
import { goesByCalendar } from './next-ask';
import { permittedLists } from './permitted';
import type { AskDeps } from './round-deps';
import { withoutStaleOnes } from './stale-ones';
import { trustedNow } from './trusted-time';
import { withDay } from './undated';

/** What was told of some lists: an answer, stored. */
export interface Told {
  batch: Batch;
  lists: ListId[];
}

/**
 * Asks a source for what is new in lists, and stores it.
 * @param before the last round, by whose answer “nothing changed” is understood
 * @returns the answer; and where it was empty and new lists had nothing to show, their last day's as well
 * @throws GlossError where none of it came; what the database throws
 */
export async function askSource(deps: AskDeps, lists: ListId[], before: Round | undefined): Promise<Told[]> {
  const { permitted, missed } = await permittedLists(deps, lists);
  const [first] = missed;
  if (permitted.length === 0 && first?.failure) throw new GlossError(first.failure);
  // Validators are of an address; what was stored of it depends on the lists.
  const fetch = isSame(before?.readFor, lists) ? deps.fetch : afresh(deps.fetch);
  const came = await deps.source.today(permitted.map(categoryOf), fetch);
  const all = [...(came.missed ?? []), ...missed];
  const answer: Batch = all.length > 0 ? { ...came, missed: all } : came;
  const trusted = { ...deps, now: () => trustedNow(deps.now(), answer.at) };
  if (!goesByCalendar(deps.source.id)) {
    const { historyDays } = await deps.settings();
    const span = { now: trusted.now(), historyDays };
    const { batch, gaps, ...besides } = await arrivals(deps.db, answer, permitted, span);
    const filled = await withGaps(trusted, batch, gaps);
    await keepBatch(trusted, filled, permitted, besides);
    return [{ batch: filled, lists }];
  }
  if (answer.unchanged) return [{ batch: { ...answer, ...(before?.day && { day: before.day }) }, lists }];
  const dated = await withDay(deps.db, answer, trusted.now());
  const batch = await withoutStaleOnes(deps.db, dated, lists, before);
  await keepBatch(trusted, batch, lists);
  const told = { batch, lists };
  if (batch.papers.length > 0) return [told];
  const known = permitted.filter((list) => !batch.unknown?.includes(categoryOf(list)));
  const looked = await lastDay(trusted, known);
  return looked ? [told, looked] : [told];
}

/** An empty day would leave a new list with nothing to show: its last announcement day is asked for, once. */
async function lastDay(deps: AskDeps, lists: ListId[]): Promise<Told | undefined> {
  const { db, source, fetch, now } = deps;
  const bare = await bareLists(deps, lists);
  if (bare.length === 0) return undefined;
  const day = lastAnnouncementDay(newYorkDay(now()));
  const batch = await source.submitted(bare.map(categoryOf), { day, ...submissionWindow(day) }, fetch);
  await keepBatch(deps, batch, bare);
  await db.follows.where('list').anyOf(bare).modify({ lookedBackAt: now() });
  return { batch, lists: bare };
}

/** The lists that never announced anything here and whose past was not asked for yet. */
async function bareLists({ db }: AskDeps, lists: ListId[]): Promise<ListId[]> {
  const follows = await db.follows.bulkGet(lists);
  return withoutAnnouncements(
    db,
    lists.filter((_, i) => follows[i]?.lookedBackAt === undefined),
  );
}

const isSame = (a: readonly ListId[] | undefined, b: readonly ListId[]): boolean =>
  a !== undefined && a.length === b.length && a.every((list) => b.includes(list));
