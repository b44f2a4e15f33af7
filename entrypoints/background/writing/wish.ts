import { jobId } from '../../../lib/jobs/job-id';
import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { TextGiven } from '../../../lib/records/full-text';
import type { Job, Reads, Urgency, Wish } from '../../../lib/records/job';
import { modelReads } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import type { Wanted } from './wanted';

/**
 * That a model write of a page's paper. What of its HTML is read is asked for when it is its turn, and reckoned as the most
 * that may be read, where it is not there.
 * @param html what was read of it already
 */
export async function wishFor(
  page: PageFacts,
  { engine, model, language, server }: Wanted,
  { urgency, reads, html }: { urgency: Urgency; reads: Reads; html?: TextGiven },
): Promise<Wish> {
  const { estimateUsage, MOST_TOKENS, PROMPT_VERSION } = await import('./writer');
  const primary = canonicalId(page.primary ?? '');
  const categories = [...new Set(page.categories.map(canonicalId))];
  const text = { title: page.title, abstract: page.abstract, primary, categories, ...(html && { html }) };
  const unread = reads === 'full-text' && !html;
  return {
    paper: page.key,
    version: page.version ?? 0,
    language,
    engine,
    model,
    promptVersion: PROMPT_VERSION,
    reads,
    text,
    urgency,
    estimate: unread ? estimateUsage(text, language, MOST_TOKENS) : estimateUsage(text, language),
    ...(server && { endpoint: server.baseUrl }),
  };
}

/** What a model reads unless the reader asks otherwise. The browser's own has no room for more than an abstract. */
export async function readsNow({ engine }: Wanted): Promise<Reads> {
  return engine === 'openai' ? modelReads.getValue() : 'abstract';
}

/** The ids of the jobs that a page may have, whatever is read for them. */
export async function idsFor(page: PageFacts, who: Wanted): Promise<string[]> {
  const wish = await wishFor(page, who, { urgency: 'click', reads: 'abstract' });
  return (['abstract', 'full-text'] as const).map((reads) => jobId({ ...wish, reads }));
}

/** The one of a page's jobs that was last begun, changed or done. */
export async function latestJob(ids: readonly string[]): Promise<Job | undefined> {
  const jobs = (await db.jobs.bulkGet([...ids])).flatMap((job) => job ?? []);
  return jobs.sort((a, b) => b.changedAt - a.changedAt)[0];
}
