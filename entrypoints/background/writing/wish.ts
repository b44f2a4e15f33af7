import type { PageFacts } from '../../../lib/records/announcement';
import type { Reads, Urgency, Wish } from '../../../lib/records/job';
import { loadWriter } from './load-writer';
import { forPress, type Wanted } from './wanted';
import { type Reading, readsOf, wishWith } from './wish-with';

/** That a model is to write of a paper: {@link wishWith}. */
export const wishFor = async (
  page: PageFacts,
  who: Wanted,
  urgency: Urgency,
  reading?: Reading,
): Promise<Wish> => wishWith(await loadWriter(), page, who, urgency, reading);

/**
 * What may be or was wished of a page, by whichever of the models and whatever it reads: what a press asks for is the first.
 */
export async function wishesFor(page: PageFacts, who: Wanted): Promise<Wish[]> {
  const set = await readsOf(page, who);
  const readings: Reads[] = set === 'abstract' ? ['abstract', 'full-text'] : ['full-text', 'abstract'];
  const models = who.strong ? [forPress(who), who] : [who];
  const wishes = models.flatMap((model, i) =>
    readings.map((reads) => wishFor(page, model, i === 0 ? 'click' : 'open-page', { reads })),
  );
  return Promise.all(wishes);
}
