import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { Urgency, Wish } from '../../../lib/records/job';
import { abstractTranslated } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
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
  const translate = await translationFor(page);
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
    estimate: estimateUsage(text, language, translate),
    ...(translate && { translate }),
    ...(server && { endpoint: server.baseUrl }),
  };
}

/** What is to be translated beside the title, where the reader wants that. A page does not tell its authors' institutions. */
async function translationFor({ key, authors }: PageFacts): Promise<Wish['translate']> {
  if (!(await abstractTranslated.getValue())) return undefined;
  const known = (await db.papers.get(key))?.authors ?? authors;
  return { affiliations: [...new Set(known.flatMap(({ affiliations = [] }) => affiliations))] };
}
