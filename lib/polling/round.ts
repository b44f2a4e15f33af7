import { DAY, HOUR, newYorkDay } from '../clock';
import { failureOf } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Failure, Round } from '../records/round';
import type { PoliteFetch } from '../sources/polite-fetch';
import type { Source } from '../sources/source';
import type { GlossDb } from '../store/db';
import { followedLists } from '../store/follows';
import { forgetBefore } from '../store/retention';
import { saveArrival } from '../store/save-batch';
import { afterFailure } from './back-off';
import { lastAnnouncementDay, submissionWindow } from './calendar';
import { answerBefore, lastAnswer } from './last-answer';
import { listAnnouncements } from './list-announcements';
import { prepare } from './prepare';
import { timeToForget, trustedNow } from './trusted-time';
import { withDay } from './undated';

export interface RoundDeps {
  db: GlossDb;
  source: Source;
  fetch: PoliteFetch;
  now(): number;
  /** Hours between rounds and days of history, as the reader set them. */
  settings(): Promise<{ pollHours: number; historyDays: number }>;
}

/**
 * Asks one source once for everything followed there, stores what it says, and writes down how it went.
 * Never throws: a failure is a state of the round, and what was there before stays.
 * @returns the round's row as stored; undefined where nothing is followed
 */
export async function runRound(deps: RoundDeps): Promise<Round | undefined> {
  const { db, source, now } = deps;
  const lists = await followedLists(db, source.id);
  if (lists.length === 0) return undefined;
  const before = await db.rounds.get(source.id);
  const running: Round = {
    source: source.id,
    state: 'running',
    lists,
    startedAt: now(),
    failures: before?.failures ?? 0,
  };
  await db.rounds.put({ ...before, ...running });
  const answer = await ask(deps, lists).then(
    (batch) => ({ batch }),
    (error: unknown) => ({ failure: failureOf(error) }),
  );
  // Read now: the reader may have changed them meanwhile.
  const { pollHours, historyDays } = await deps.settings();
  const finished =
    'failure' in answer
      ? failed(running, before, answer.failure, now(), pollHours)
      : done(running, answer.batch, now(), pollHours);
  await db.rounds.put(finished);
  const until = 'batch' in answer && timeToForget(now(), answer.batch);
  if (until) await forgetBefore(db, until - historyDays * DAY);
  return finished;
}

function done(running: Round, batch: Batch, now: number, pollHours: number): Round {
  return {
    ...running,
    state: 'done',
    ...lastAnswer(batch, now),
    finishedAt: now,
    nextAt: now + pollHours * HOUR,
    failures: 0,
  };
}

function failed(
  running: Round,
  before: Round | undefined,
  failure: Failure,
  now: number,
  pollHours: number,
): Round {
  const next = afterFailure(failure, before, now, pollHours);
  return { ...answerBefore(before), ...running, ...next, state: 'failed', failure, finishedAt: now };
}

async function ask({ db, source, fetch, now }: RoundDeps, lists: ListId[]): Promise<Batch> {
  const answer = await source.today(lists.map(categoryOf), fetch);
  const at = () => trustedNow(now(), answer.at);
  const batch = await withDay(db, answer, at());
  await keep(db, batch, lists, at());
  if (batch.papers.length > 0) return batch;
  const known = lists.filter((list) => !batch.unknown?.includes(categoryOf(list)));
  const looked = await lastDay({ db, source, fetch, now: at }, known);
  return looked ? { ...looked, ...(batch.unknown && { unknown: batch.unknown }) } : batch;
}

/** An empty day would leave a new list with nothing to show: its last announcement day is asked for, once. */
async function lastDay(
  { db, source, fetch, now }: Pick<RoundDeps, 'db' | 'source' | 'fetch' | 'now'>,
  lists: ListId[],
): Promise<Batch | undefined> {
  const bare = await bareLists(db, lists);
  if (bare.length === 0) return undefined;
  const day = lastAnnouncementDay(newYorkDay(now()));
  const batch = await source.submitted(bare.map(categoryOf), { day, ...submissionWindow(day) }, fetch);
  await keep(db, batch, bare, now());
  await db.follows.where('list').anyOf(bare).modify({ lookedBackAt: now() });
  return batch;
}

/** The lists that never announced anything here and whose past was not asked for yet. */
async function bareLists(db: GlossDb, lists: ListId[]): Promise<ListId[]> {
  const follows = await db.follows.bulkGet(lists);
  const unasked = lists.filter((_, i) => follows[i]?.lookedBackAt === undefined);
  const first = await Promise.all(
    unasked.map((each) => db.announcements.filter(({ list }) => list === each).first()),
  );
  return unasked.filter((_, i) => first[i] === undefined);
}

async function keep(db: GlossDb, batch: Batch, lists: ListId[], now: number): Promise<void> {
  if (!batch.day || batch.papers.length === 0) return;
  const prepared = batch.papers.map((each) => prepare(each, now));
  await saveArrival(db, {
    papers: prepared.map(({ paper }) => paper),
    digests: prepared.map(({ digest }) => digest),
    announcements: listAnnouncements(batch, lists, batch.day, now),
  });
}
