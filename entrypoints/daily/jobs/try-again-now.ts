import { tryAgain } from '../../../lib/jobs/by-hand';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { db } from '../../../lib/store/db';
import { forPress, wanted } from '../../background/writing/wanted';
import { canReadFull, wishWith } from '../../background/writing/wish-with';
import { PROMPTS } from '../../shared/triage/many';

/**
 * Has a job that failed or is blocked tried again by who the reader has set now, in the language and the words of now: a server or
 * a model that was left since is not asked by that. Where nobody writes it stays what it was. Who writes is to be told afterwards.
 * @param id the job's
 * @throws where the database cannot be written; nothing is lost then
 */
export async function tryAgainNow(id: string): Promise<void> {
  const [job, who] = await Promise.all([db.jobs.get(id), wanted()]);
  if (job?.state !== 'failed' && job?.state !== 'blocked') return;
  if (!who) {
    await tryAgain(db, id, Date.now());
    return;
  }
  const { html, ...text } = job.text;
  const page = { key: job.paper, version: job.version, authors: [], ...text };
  const reads = canReadFull(page, who) ? (job.reads ?? 'abstract') : 'abstract';
  const reading = { reads, ...(html && reads === 'full-text' && { html }) };
  const wish = await wishWith(PROMPTS, page, forPress(who), 'click', reading);
  if (jobId(wish) === id && wish.endpoint === job.endpoint) await tryAgain(db, id, Date.now());
  else {
    await enqueue(db, wish, Date.now());
    // Its place is taken.
    if (jobId(wish) !== id) await db.jobs.delete(id);
  }
}
