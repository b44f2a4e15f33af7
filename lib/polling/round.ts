import { newYorkDay } from '../clock';
import { failureOf } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Round } from '../records/round';
import type { PoliteFetch } from '../sources/polite-fetch';
import type { Source } from '../sources/source';
import { withoutAnnouncements } from '../store/days';
import type { GlossDb } from '../store/db';
import { followedLists } from '../store/follows';
import { forgetOld } from '../store/retention';
import { compareWaiting } from '../store/same-works';
import { changedPapers, saveArrival } from '../store/save-batch';
import { withRoom } from '../store/with-room';
import { afterFailure } from './back-off';
import { lastAnnouncementDay, submissionWindow } from './calendar';
import { answerBefore, lastAnswer } from './last-answer';
import { listAnnouncements } from './list-announcements';
import { lateDay, nextAsk, nextTry, type Random } from './next-ask';
import { prepareAll } from './prepare';
import { timeToForget, trustedNow } from './trusted-time';
import { withDay } from './undated';

export interface RoundDeps {
  db: GlossDb;
  source: Source;
  fetch: PoliteFetch;
  now(): number;
  /** Scatters the times of asking; the browser's own where none is given. */
  random?: Random;
  /** Hours between rounds and days of history, as the reader set them. */
  settings(): Promise<{ pollHours: number; historyDays: number }>;
  /** The round before, where its row could not be written: it counts instead of the stored one. */
  unstored?: Round | undefined;
  /** Told of a round whose row could not be written, so that somebody remembers it. */
  onUnstored?(round: Round): void;
}

/**
 * Asks one source once for everything followed there, stores what it says, and writes down how it went.
 * Never throws: a failure is a state of the round, and what was there before stays. Where not even the round's row can
 * be written arXiv is not asked, for its answer could not be kept.
 * @returns the round's row; undefined where nothing is followed
 */
export async function runRound(deps: RoundDeps): Promise<Round | undefined> {
  const { db, source, now, unstored } = deps;
  const running: Round = {
    source: source.id,
    state: 'running',
    lists: unstored?.lists ?? [],
    startedAt: now(),
    failures: unstored?.failures ?? 0,
  };
  let before = unstored;
  let finish: (pollHours: number) => Finished;
  try {
    running.lists = await followedLists(db, source.id);
    if (running.lists.length === 0) return undefined;
    before ??= await db.rounds.get(source.id);
    running.failures = before?.failures ?? 0;
    await write(deps, () => db.rounds.put({ ...before, ...running }));
    const batch = await ask(deps, running.lists);
    finish = (pollHours) => ({
      round: done(deps, { running, before, batch, pollHours }),
      until: timeToForget(now(), batch),
    });
  } catch (error) {
    finish = (pollHours) => ({ round: failed(deps, { running, before, error, pollHours }) });
  }
  return end(deps, finish, (error, pollHours) => failed(deps, { running, before, error, pollHours }));
}

interface Finished {
  round: Round;
  /** The time to count days of history from, where there is one to rely on. */
  until?: number | undefined;
}

async function end(
  deps: RoundDeps,
  finish: (pollHours: number) => Finished,
  unwritten: (error: unknown, pollHours: number) => Round,
): Promise<Round> {
  // Read now: the reader may have changed them meanwhile.
  const { pollHours, historyDays } = await deps.settings();
  const { round, until } = finish(pollHours);
  try {
    await write(deps, () => deps.db.rounds.put(round));
  } catch (error) {
    // Papers that came are kept; that they did is not written, so they are asked for again.
    const unstored = round.state === 'failed' ? round : unwritten(error, pollHours);
    deps.onUnstored?.(unstored);
    return unstored;
  }
  // Off the way of what the reader waits for: the papers are there already. What could not be compared waits.
  await compareWaiting(deps.db).catch(() => undefined);
  // What could not be forgotten is, after the next round.
  if (until) await forgetOld(deps.db, until, historyDays).catch(() => undefined);
  return round;
}

/** Writes; on a full disk what is due to be forgotten goes first. */
async function write<T>({ db, now, settings }: RoundDeps, task: () => Promise<T>): Promise<T> {
  return withRoom(task, async () => forgetOld(db, now(), (await settings()).historyDays));
}

interface Ending {
  running: Round;
  before: Round | undefined;
  pollHours: number;
}

function done(deps: RoundDeps, { running, before, batch, pollHours }: Ending & { batch: Batch }): Round {
  const now = deps.now();
  const answer = lastAnswer(batch, now);
  // By the time that is trusted; told in this computer's.
  const off = answer.clockOff ?? 0;
  const planned = before?.nextAt === undefined ? {} : { nextAt: before.nextAt - off };
  const late = lateDay({ ...before, ...planned }, answer, now - off);
  const round = { ...running, ...answer, ...(late && { late }), failures: 0 };
  const asked = { ...round, ...planned, startedAt: running.startedAt - off };
  return {
    ...round,
    state: 'done',
    finishedAt: now,
    nextAt: nextAsk(asked, now - off, deps.random ?? Math.random, { pollHours }) + off,
  };
}

function failed(deps: RoundDeps, { running, before, error, pollHours }: Ending & { error: unknown }): Round {
  const failure = failureOf(error);
  const now = deps.now();
  const { failures, nextAt } = afterFailure(failure, before, now, pollHours);
  return {
    ...answerBefore(before),
    ...running,
    ...(before?.late && { late: before.late }),
    failures,
    nextAt: nextTry(before, nextAt, now, deps.random ?? Math.random),
    state: 'failed',
    failure,
    finishedAt: now,
  };
}

async function ask(deps: RoundDeps, lists: ListId[]): Promise<Batch> {
  const answer = await deps.source.today(lists.map(categoryOf), deps.fetch);
  const trusted = { ...deps, now: () => trustedNow(deps.now(), answer.at) };
  const batch = await withDay(deps.db, answer, trusted.now());
  await keep(trusted, batch, lists);
  if (batch.papers.length > 0) return batch;
  const known = lists.filter((list) => !batch.unknown?.includes(categoryOf(list)));
  const looked = await lastDay(trusted, known);
  return looked ? { ...looked, ...(batch.unknown && { unknown: batch.unknown }) } : batch;
}

/** An empty day would leave a new list with nothing to show: its last announcement day is asked for, once. */
async function lastDay(deps: RoundDeps, lists: ListId[]): Promise<Batch | undefined> {
  const { db, source, fetch, now } = deps;
  const bare = await bareLists(db, lists);
  if (bare.length === 0) return undefined;
  const day = lastAnnouncementDay(newYorkDay(now()));
  const batch = await source.submitted(bare.map(categoryOf), { day, ...submissionWindow(day) }, fetch);
  await keep(deps, batch, bare);
  await db.follows.where('list').anyOf(bare).modify({ lookedBackAt: now() });
  return batch;
}

/** The lists that never announced anything here and whose past was not asked for yet. */
async function bareLists(db: GlossDb, lists: ListId[]): Promise<ListId[]> {
  const follows = await db.follows.bulkGet(lists);
  return withoutAnnouncements(
    db,
    lists.filter((_, i) => follows[i]?.lookedBackAt === undefined),
  );
}

async function keep(deps: RoundDeps, batch: Batch, lists: ListId[]): Promise<void> {
  const { day } = batch;
  if (!day || batch.papers.length === 0) return;
  const now = deps.now();
  const changed = await changedPapers(
    deps.db,
    batch.papers.map(({ paper }) => paper),
  );
  const arrival = {
    papers: await prepareAll(
      batch.papers.filter(({ paper }) => changed.has(paper.key)),
      now,
    ),
    announcements: listAnnouncements(batch, lists, day, now),
  };
  await write(deps, () => saveArrival(deps.db, arrival));
}
