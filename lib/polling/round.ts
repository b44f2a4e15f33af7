import { failureOf } from '../errors';
import type { Round } from '../records/round';
import { followedLists } from '../store/follows';
import { forgetOld } from '../store/retention';
import { compareWaiting } from '../store/same-works';
import { askSource, type Told } from './ask-source';
import { type RoundDeps, write } from './round-deps';
import { doneRow, type Ending, failedRow } from './round-rows';
import { withSignOfLife } from './sign-of-life';
import { timeToForget, trustedNow } from './trusted-time';
import { ledgerOfAnswer, ledgerOfFailure } from './write-ledger';

export type { RoundDeps } from './round-deps';

/**
 * Asks one source once for everything followed there, stores what it says, and writes down how it went, in the ledger and
 * in its own row. Never throws: a failure is a state of the round, and what was there before stays. Where not even the
 * round's row can be written the source is not asked, for its answer could not be kept.
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
  try {
    running.lists = await followedLists(db, source.id);
    if (running.lists.length === 0) return undefined;
    before ??= await db.rounds.get(source.id);
    running.failures = before?.failures ?? 0;
    await write(deps, () => db.rounds.put({ ...before, ...running }));
    const told = await askSource(
      { ...deps, fetch: withSignOfLife(deps, running.startedAt) },
      running.lists,
      before,
    );
    return await endWith(deps, told, { running, before });
  } catch (error) {
    return endFailed(deps, error, { running, before });
  }
}

type Begun = Pick<Ending, 'running' | 'before'>;

/** Read when the round ends: the reader may have changed them meanwhile. */
async function endingOf(deps: RoundDeps, begun: Begun): Promise<Ending & { historyDays: number }> {
  const settings = await deps.settings();
  return { ...begun, ...settings, now: deps.now(), random: deps.random ?? Math.random };
}

async function endWith(deps: RoundDeps, told: Told[], begun: Begun): Promise<Round> {
  const { db } = deps;
  const [answer, looked] = told.map(({ batch }) => batch);
  if (!answer) throw new Error('no answer');
  const ending = await endingOf(deps, begun);
  const batch = looked ? { ...looked, ...(answer.unknown && { unknown: answer.unknown }) } : answer;
  const round = doneRow(ending, batch);
  try {
    // First the days that went by: with the row that says that one was read they would be forgotten.
    const entry = { round, before: begun.before, now: trustedNow(ending.now, answer.at) };
    await write(deps, () => ledgerOfAnswer(db, told, entry));
    await write(deps, () => db.rounds.put(round));
  } catch (error) {
    // Papers that came are kept; that they did is not written, so they are asked for again.
    return unwritten(deps, failedRow(ending, error));
  }
  await answer.kept?.();
  // Off the way of what the reader waits for: the papers are there already. What could not be compared waits.
  await compareWaiting(db).catch(() => undefined);
  const until = timeToForget(deps.now(), batch);
  // What could not be forgotten is, after the next round.
  if (until) await forgetOld(db, until, ending.historyDays).catch(() => undefined);
  return round;
}

async function endFailed(deps: RoundDeps, error: unknown, begun: Begun): Promise<Round> {
  const ending = await endingOf(deps, begun);
  const round = failedRow(ending, error);
  const failure = failureOf(error);
  try {
    await write(deps, () => deps.db.rounds.put(round));
  } catch {
    return unwritten(deps, round);
  }
  // Where storing fails nobody was asked; and what the ledger lacks of a failure, the round's row has.
  if (failure.kind !== 'storage') {
    const entry = { round, now: ending.now };
    await write(deps, () => ledgerOfFailure(deps.db, failure, entry)).catch(() => undefined);
  }
  return round;
}

function unwritten(deps: RoundDeps, round: Round): Round {
  deps.onUnstored?.(round);
  return round;
}
