import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { Urgency, Wish } from '../../../lib/records/job';
import { loadWriter } from './load-writer';
import type { Wanted } from './wanted';

/** That a model is to write of a paper, as its page states it or as it is stored. */
export async function wishFor(
  page: PageFacts,
  { engine, model, language, server }: Wanted,
  urgency: Urgency,
): Promise<Wish> {
  const { estimateUsage, PROMPT_VERSION } = await loadWriter();
  const primary = canonicalId(page.primary ?? '');
  const categories = [...new Set(page.categories.map(canonicalId))];
  const text = { title: page.title, abstract: page.abstract, primary, categories };
  return {
    paper: page.key,
    version: page.version ?? 0,
    language,
    engine,
    model,
    promptVersion: PROMPT_VERSION,
    text,
    urgency,
    estimate: estimateUsage(text, language),
    ...(server && { endpoint: server.baseUrl }),
  };
}
