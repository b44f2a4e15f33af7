import { failureOf, GlossError } from '../../lib/errors';
import type { Failure, Round } from '../../lib/records/round';
import { historyDays, within } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { forgetOld } from '../../lib/store/retention';
import { withRoom } from '../../lib/store/with-room';
import { storageTrouble } from '../../lib/trouble';

/**
 * Remembers that storing failed, for the pages to tell. Never throws.
 * @param round the round whose row could not be written, if that is what failed
 */
export async function keepTrouble(failure: Failure, round?: Round): Promise<void> {
  const before = round ?? (await unstoredRound());
  const trouble = { failure, at: Date.now(), ...(before && { round: before }) };
  await storageTrouble.setValue(trouble).catch(() => undefined);
}

/** Forgets it: what had to be stored was. Never throws. */
export async function clearTrouble(): Promise<void> {
  const trouble = await storageTrouble.getValue().catch(() => null);
  if (trouble) await storageTrouble.setValue(null).catch(() => undefined);
}

/** The last round, where its row could not be written. */
export async function unstoredRound(): Promise<Round | undefined> {
  return (await storageTrouble.getValue().catch(() => null))?.round;
}

/** Runs what nobody waits for; if it fails, the reader is told that storing does. */
export function unattended(task: () => Promise<unknown>): void {
  task().catch((error: unknown) => keepTrouble(failureOf(error)));
}

/**
 * Stores what the reader did; on a full disk what is due to be forgotten goes first.
 * @throws GlossError `storage`, which the sender of a message can read (`carriedFailure`)
 */
export async function kept<T>(write: () => Promise<T>): Promise<T> {
  try {
    const value = await withRoom(write, async () =>
      forgetOld(db, Date.now(), within('historyDays', await historyDays.getValue())),
    );
    // A round that could not be written down is still to be told of.
    if (!(await unstoredRound())) await clearTrouble();
    return value;
  } catch (error) {
    const failure = failureOf(error);
    await keepTrouble(failure);
    throw new GlossError(failure, { cause: error });
  }
}
