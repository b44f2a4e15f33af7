import { forgetAnswers } from '../store/answers';
import type { GlossDb } from '../store/db';
import { forgetDone } from '../store/jobs';
import { withRoom } from '../store/with-room';

/** Writes; on a full disk what models said and was read goes first, then the oldest of the list of what is done. */
export function writing<T>(db: GlossDb, now: number, task: () => Promise<T>): Promise<T> {
  return withRoom(task, () => forgetWritten(db, now, 0));
}

/**
 * Forgets what models said, a week after it was read, and jobs that were done long ago.
 * @param now epoch milliseconds
 */
export async function forgetWritten(db: GlossDb, now: number, answersKept?: number): Promise<void> {
  await forgetAnswers(db, now, answersKept);
  await forgetDone(db, now);
}
