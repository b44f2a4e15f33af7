import type { JobLine } from '../../../components/jobs/props';
import { modelName } from '../../../components/written-words';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import type { Queued } from '../../../lib/jobs/queue';
import { plainText } from '../../../lib/papers/plain-text';
import { sourceOf } from '../../../lib/records/announcement';
import { abstractUrl } from '../../../lib/records/links';
import type { PaperKey } from '../../../lib/records/paper';
import type { PriceOverrides } from '../../../lib/records/price';

/** A job as it is listed. @param prices those that the reader knows better */
export function lineOf({ job, place, next, paper }: Queued, prices: PriceOverrides): JobLine {
  return {
    id: job.id,
    title: plainText(job.text.title) || job.paper,
    href: paper ? abstractUrl(paper) : addressOf(job.paper),
    model: modelName(job),
    reads: job.reads ?? 'abstract',
    isTranslated: job.translate !== undefined,
    urgency: job.urgency,
    place,
    isInHand: job.state === 'running' && !job.asked,
    since: job.changedAt,
    nextAt: next?.at,
    failure: job.failure ?? next?.failure,
    estimate: { ...job.estimate, cost: cost(job.estimate, priceOfJob(job, prices)) },
    spent: job.spent,
  };
}

/** Of a paper that is not stored: only arXiv's address is known by the id alone. */
const addressOf = (key: PaperKey): string | undefined =>
  sourceOf(key) === 'arxiv' ? abstractUrl({ id: key.slice('arxiv:'.length) }) : undefined;
