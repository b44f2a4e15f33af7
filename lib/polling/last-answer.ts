import type { Batch } from '../records/announcement';
import type { LastAnswer, Round } from '../records/round';
import { clockOff, trustedNow } from './trusted-time';

/** Entries that could not be read of which a row keeps more than the number. */
const KEPT_REJECTIONS = 5;
const KEPT_LETTERS = 200;

/**
 * What a round's row tells of an answer.
 * @param now this computer's clock, epoch milliseconds
 */
export function lastAnswer(batch: Batch, now: number): LastAnswer {
  const { papers, rejected, day, via, unknown, stale, undated, at } = batch;
  const off = clockOff(now, at);
  return {
    answeredAt: trustedNow(now, at),
    received: papers.length,
    rejected: rejected.length,
    ...(rejected.length > 0 && {
      rejections: rejected.slice(0, KEPT_REJECTIONS).map(({ entry, reason }) => ({
        entry: entry.slice(0, KEPT_LETTERS),
        reason: reason.slice(0, KEPT_LETTERS),
      })),
    }),
    // A look-up knows nothing of what the feed shows.
    ...(day && via === 'feed' && { day }),
    ...(undated && { undated }),
    ...(unknown && { unknown }),
    ...(stale && { stale }),
    ...(off !== undefined && { clockOff: off }),
  };
}

/** The same of an answer before, for the row of a round that got none. */
export function answerBefore(before: Round | undefined): LastAnswer {
  const {
    answeredAt,
    received,
    rejected,
    rejections,
    day,
    undated,
    unknown,
    stale,
    missed,
    readFor,
    clockOff: off,
  } = before ?? {};
  return {
    ...(answeredAt !== undefined && { answeredAt }),
    ...(received !== undefined && { received }),
    ...(rejected !== undefined && { rejected }),
    ...(rejections && { rejections }),
    ...(day && { day }),
    ...(undated && { undated }),
    ...(unknown && { unknown }),
    ...(stale && { stale }),
    ...(missed && { missed }),
    ...(readFor && { readFor }),
    ...(off !== undefined && { clockOff: off }),
  };
}
