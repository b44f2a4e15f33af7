import { newYorkDay } from '../clock';
import type { EngineData } from '../digests/extractive/data';
import { failureOf } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Round } from '../records/round';
import { todayOf } from '../sources/arxiv-today';
import { unconditional } from '../sources/unconditional';
import { forgetBrowsed } from '../store/counts';
import { newestDayOfList } from '../store/days';
import { makeRoom } from '../store/retention';
import { changedPapers, saveArrival } from '../store/save-batch';
import { withRoom } from '../store/with-room';
import { afterFailure } from './back-off';
import { isBrowseDue } from './browse-due';
import type { SubjectDeps } from './count-subjects';
import { lastAnswer } from './last-answer';
import { listAnnouncements } from './list-announcements';
import { lateDay, nextAsk } from './next-ask';
import { withoutStaleOnes } from './stale-ones';
import { trustedNow } from './trusted-time';
import { withDay } from './undated';

export interface BrowseDeps extends SubjectDeps {
  /** Hours between rounds and days of history, as the reader set them. */
  settings(): Promise<{ pollHours: number; historyDays: number }>;
  /** What tags sentences; the rules do where it is absent or undefined. */
  engineData?(): Promise<EngineData | undefined>;
}

/**
 * Asks for what one list announces today and keeps it, followed or not. What came is forgotten with the rest of its day.
 * @param again asks also where it is not due
 * @throws what the database throws; what arXiv does not answer is told in the list's row
 */
export async function browse(deps: BrowseDeps, list: ListId, again = false): Promise<void> {
  const { db, fetch, now } = deps;
  const before = (await db.browsed.get(list))?.round;
  if (!again && (!isBrowseDue(before, now()) || (await isHere(deps, list)))) return;
  const { pollHours, historyDays } = await deps.settings();
  const write = <T>(task: () => Promise<T>) => withRoom(task, () => makeRoom(db, now(), historyDays));
  const running: Round = {
    source: 'arxiv',
    state: 'running',
    lists: [list],
    startedAt: now(),
    failures: before?.failures ?? 0,
  };
  const put = (round: Round) => write(() => db.browsed.put({ list, round }));
  await put(running);
  await forgetBrowsed(db, newYorkDay(now()), newYorkDay);
  try {
    const answer = await todayOf([categoryOf(list)], unconditional(fetch));
    const at = () => trustedNow(now(), answer.at);
    const batch = await withoutStaleOnes(db, await withDay(db, answer, at()), [list], before);
    const arrival = await arrivalOf(deps, batch, list, at());
    if (arrival) await write(() => saveArrival(db, arrival));
    await put(done(running, before, batch, now(), pollHours));
  } catch (error) {
    const failure = failureOf(error);
    const next = afterFailure(failure, before, now(), pollHours);
    await put({ ...running, ...next, state: 'failed', failure, finishedAt: now() });
  }
}

/** Whether the round brought today's papers already, as the list is followed. */
async function isHere({ db, now }: BrowseDeps, list: ListId): Promise<boolean> {
  const [follow, day] = await Promise.all([db.follows.get(list), newestDayOfList(db, list)]);
  return follow !== undefined && day !== undefined && day >= newYorkDay(now());
}

async function arrivalOf({ db, engineData }: BrowseDeps, batch: Batch, list: ListId, now: number) {
  const { day, papers } = batch;
  if (!day || papers.length === 0) return undefined;
  const changed = await changedPapers(
    db,
    papers.map(({ paper }) => paper),
  );
  const data = await engineData?.();
  const { prepareAll } = await import('./prepare');
  return {
    papers: await prepareAll(
      papers.filter(({ paper }) => changed.has(paper.key)),
      now,
      data,
    ),
    announcements: listAnnouncements(batch, [list], day, now),
  };
}

function done(
  running: Round,
  before: Round | undefined,
  batch: Batch,
  now: number,
  pollHours: number,
): Round {
  const answer = lastAnswer(batch, now);
  const late = lateDay(before, answer, now);
  const round: Round = {
    ...running,
    ...answer,
    ...(late && { late }),
    state: 'done',
    failures: 0,
    finishedAt: now,
  };
  return { ...round, nextAt: nextAsk(round, now, Math.random, { pollHours }) };
}
