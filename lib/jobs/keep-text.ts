import type { Usage } from '../records/engine';
import type { TextGiven } from '../records/full-text';
import type { Claimed } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { isHeld } from './lease';
import { writing } from './room';

/**
 * Keeps with a job what was read of the full text before a model is asked: who dies over it need not ask arXiv again. What was
 * set aside for it stays so, for it was meant for the longest text.
 * @param estimate with this text
 * @param now epoch milliseconds
 * @returns false where the job is not the runner's own any more: then nothing is kept
 * @throws where it cannot be written
 */
export async function keepText(
  db: GlossDb,
  { id, lease }: Pick<Claimed, 'id' | 'lease'>,
  html: TextGiven,
  estimate: Usage,
  now: number,
): Promise<boolean> {
  const put = () =>
    inOne(db, [db.jobs], async () => {
      const job = await db.jobs.get(id);
      if (!job || !isHeld(job, lease.owner)) return false;
      await db.jobs.put({ ...job, text: { ...job.text, html }, estimate });
      return true;
    });
  return writing(db, now, put);
}
