import { failureOf } from '../errors';
import type { Batch } from '../records/announcement';
import type { Failure, LastAnswer, Round } from '../records/round';
import { afterFailure } from './back-off';
import { answerBefore, lastAnswer } from './last-answer';
import { goesByCalendar, lateDay, nextAsk, nextTry, type Random } from './next-ask';

/** What a round's last row is told from. */
export interface Ending {
  /** The row while it ran. */
  running: Round;
  before: Round | undefined;
  /** This computer's clock, epoch milliseconds. */
  now: number;
  random: Random;
  pollHours: number;
}

/** The row of a round that got an answer. */
export function doneRow({ running, before, now, random, pollHours }: Ending, batch: Batch): Round {
  const answer = answerOf(batch, running, before, now);
  // By the time that is trusted; told in this computer's.
  const off = answer.clockOff ?? 0;
  const planned = before?.nextAt === undefined ? {} : { nextAt: before.nextAt - off };
  const behind = [
    ...(answer.stale ?? []),
    ...(batch.missed ?? []).flatMap((part) => (part.stale ? part.lists : [])),
  ];
  const late = goesByCalendar(running.source)
    ? lateDay({ ...before, ...planned }, { ...answer, stale: behind }, now - off)
    : undefined;
  const round = { ...running, ...answer, ...(late && { late }) };
  const asked = { ...round, ...planned, startedAt: running.startedAt - off };
  const next = nextAsk(asked, now - off, random, { pollHours }) + off;
  const retry = partRetry(batch, before, now, pollHours);
  return {
    ...round,
    failures: retry?.failures ?? 0,
    state: 'done',
    finishedAt: now,
    nextAt: Math.min(next, retry?.nextAt ?? next),
  };
}

/** What was last said; where nothing changed since, that still holds. */
function answerOf(
  batch: Batch,
  { lists, source }: Round,
  before: Round | undefined,
  now: number,
): LastAnswer {
  const { missed, unchanged } = batch;
  const answer = { ...lastAnswer(batch, now), readFor: lists, ...(missed && { missed }) };
  if (!unchanged) return answer;
  const unknown = [
    ...(batch.unknown ?? []),
    ...(before?.unknown ?? []).filter((each) => unchanged.includes(each)),
  ];
  if (!goesByCalendar(source))
    return { ...answer, ...(unknown.length > 0 && { unknown: [...new Set(unknown)] }) };
  const { answeredAt, clockOff } = answer;
  const { clockOff: _then, missed: _before, ...facts } = answerBefore(before);
  return {
    ...facts,
    readFor: lists,
    ...(missed && { missed }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(clockOff !== undefined && { clockOff }),
  };
}

/** When to ask again for a part that did not come. */
function partRetry(batch: Batch, before: Round | undefined, now: number, pollHours: number) {
  const [first, ...others] = (batch.missed ?? []).flatMap(({ failure }): Failure[] =>
    failure ? [failure] : [],
  );
  if (!first) return undefined;
  const retries = [first, ...others].map((failure) => afterFailure(failure, before, now, pollHours));
  const soonest = Math.min(...retries.map(({ nextAt }) => nextAt));
  return { failures: Math.max(...retries.map(({ failures }) => failures)), nextAt: Math.max(now, soonest) };
}

/** The row of a round that got none: what was said before stays. */
export function failedRow({ running, before, now, random, pollHours }: Ending, error: unknown): Round {
  const failure = failureOf(error);
  const { failures, nextAt } = afterFailure(failure, before, now, pollHours);
  return {
    ...answerBefore(before),
    ...running,
    ...(before?.late && { late: before.late }),
    failures,
    nextAt: nextTry(before, nextAt, now, random),
    state: 'failed',
    failure,
    finishedAt: now,
  };
}
