import { failureOf, GlossError } from '../../lib/errors';
import type { SourceId } from '../../lib/records/paper';
import type { Failure, Round } from '../../lib/records/round';
import { historyDays, within } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { makeRoom } from '../../lib/store/retention';
import { withRoom } from '../../lib/store/with-room';
import { storageTrouble } from '../../lib/trouble';

/**
 * Remembers that storing failed, for the pages to tell. Never throws.
 * @param round the round whose row could not be written, if that is what failed
 */
export async function keepTrouble(failure: Failure, round?: Round): Promise<void> {
  const others = (await unstoredRounds()).filter(({ source }) => source !== round?.source);
  const rounds = [...others, ...(round ? [round] : [])];
  const trouble = { failure, at: Date.now(), ...(rounds.length > 0 && { rounds }) };
  await storageTrouble.setValue(trouble).catch(() => undefined);
}

/**
 * Forgets it: what had to be stored was. Never throws.
 * @param source the one whose round was stored; that another's could not be is still told
 */
export async function clearTrouble(source?: SourceId): Promise<void> {
  const trouble = await storageTrouble.getValue().catch(() => null);
  if (!trouble) return;
  const rounds =
    source === undefined ? [] : (trouble.rounds ?? []).filter((round) => round.source !== source);
  const left = rounds.length > 0 ? { ...trouble, rounds } : null;
  await storageTrouble.setValue(left).catch(() => undefined);
}

/** The last round of a source, where its row could not be written. */
export async function unstoredRound(source: SourceId): Promise<Round | undefined> {
  return (await unstoredRounds()).find((round) => round.source === source);
}

async function unstoredRounds(): Promise<Round[]> {
  return (await storageTrouble.getValue().catch(() => null))?.rounds ?? [];
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
      makeRoom(db, Date.now(), within('historyDays', await historyDays.getValue())),
    );
    // A round that could not be written down is still to be told of.
    if ((await unstoredRounds()).length === 0) await clearTrouble();
    return value;
  } catch (error) {
    const failure = failureOf(error);
    await keepTrouble(failure);
    throw new GlossError(failure, { cause: error });
  }
}
