import type { Said } from '../../components/reporting';
import { jobId } from '../../lib/jobs/job-id';
import type { Digest } from '../../lib/records/digest';
import { abstractUrl } from '../../lib/records/links';
import type { Paper } from '../../lib/records/paper';
import { type Report, reportId } from '../../lib/records/report';
import { db } from '../../lib/store/db';

/** What is kept of what a reader says of a statement: with all that tells how it came to be written. */
export async function reportOf(
  paper: Pick<Paper, 'id' | 'title'> & Partial<Pick<Paper, 'source' | 'link' | 'dois'>>,
  digest: Digest,
  said: Said,
): Promise<Report> {
  const { version, language, engine, model, promptVersion, madeAt } = digest;
  const reads = digest.textRead && { reads: 'full-text' as const };
  // Where it was asked stands with its job, for as long as that is kept; its host is all that a report needs of it.
  const job = engine === 'extractive' ? undefined : await db.jobs.get(jobId({ ...digest, engine, ...reads }));
  const endpoint = job?.endpoint;
  return {
    ...said,
    id: reportId(digest, said.section, said.statement),
    paper: digest.paper,
    version,
    title: paper.title,
    link: abstractUrl(paper),
    language,
    engine,
    model,
    promptVersion,
    ...(endpoint && URL.canParse(endpoint) && { server: new URL(endpoint).host }),
    madeAt,
    at: Date.now(),
  };
}
