import { Dexie } from 'dexie';
import type { Answer, Claimed } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { isHeld } from './lease';
import { writing } from './room';

/**
 * Keeps what a model said before anything is read from it: reading it again costs nothing, and what it cost is counted.
 * @param now epoch milliseconds
 * @returns false where the job is not the runner's own any more: then nothing is kept
 * @throws where it cannot be written
 */
export async function keepAnswer(
  db: GlossDb,
  { id, lease }: Pick<Claimed, 'id' | 'lease'>,
  { text, finish, usage, kind }: Answer,
  now: number,
): Promise<boolean> {
  const put = () =>
    inOne(db, [db.jobs, db.answers], async () => {
      const job = await db.jobs.get(id);
      if (!job || !isHeld(job, lease.owner)) return false;
      const last = await db.answers
        .where('[job+part]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .last();
      // Those before may be forgotten: their numbers do not come back.
      const part = Math.max(job.read ?? 0, (last?.part ?? -1) + 1);
      await db.answers.put({ job: id, part, text, finish, usage, at: now, ...(kind && { kind }) });
      return true;
    });
  return writing(db, now, put);
}
