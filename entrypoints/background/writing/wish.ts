import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { TextGiven } from '../../../lib/records/full-text';
import type { Reads, Urgency, Wish } from '../../../lib/records/job';
import { abstractTranslated, modelReads } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { loadWriter } from './load-writer';
import { forPress, type Wanted } from './wanted';

/** What is read for a wish, where the reader asks for another than is set; and what was read of the HTML already. */
export interface Reading {
  reads?: Reads;
  html?: TextGiven;
}

/**
 * That a model is to write of a paper, as its page states it or as it is stored. What of its HTML is to be read is asked for
 * when its turn comes and, until it is there, reckoned as the most that is ever read.
 */
export async function wishFor(
  page: PageFacts,
  who: Wanted,
  urgency: Urgency,
  { reads, html }: Reading = {},
): Promise<Wish> {
  const { estimateUsage, glossaryOf, MOST_OF_SECTIONS, PROMPT_VERSION } = await loadWriter();
  const { engine, model, language, server } = who;
  const primary = canonicalId(page.primary ?? '');
  const categories = [...new Set(page.categories.map(canonicalId))];
  const text = { title: page.title, abstract: page.abstract, primary, categories, ...(html && { html }) };
  const read = reads ?? (await readsOf(page, who));
  const isUnread = read === 'full-text' && !html;
  const translate = await translationFor(page);
  return {
    paper: page.key,
    version: page.version ?? 0,
    language,
    engine,
    model,
    promptVersion: PROMPT_VERSION,
    reads: read,
    text,
    urgency,
    estimate: estimateUsage(
      text,
      language,
      await glossaryOf(language),
      translate,
      isUnread ? MOST_OF_SECTIONS : undefined,
    ),
    ...(translate && { translate }),
    ...(server && { endpoint: server.baseUrl }),
  };
}

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

/** Whether a model can be given the full text of a paper: only arXiv has HTML, and a browser's own model has no room for it. */
export const canReadFull = ({ key }: Pick<PageFacts, 'key'>, { engine }: Wanted): boolean =>
  engine === 'openai' && key.startsWith('arxiv:');

async function readsOf(page: PageFacts, who: Wanted): Promise<Reads> {
  return canReadFull(page, who) ? modelReads.getValue() : 'abstract';
}

/** What is to be translated beside the title, where the reader wants that. A page does not tell its authors' institutions. */
async function translationFor({ key, authors }: PageFacts): Promise<Wish['translate']> {
  if (!(await abstractTranslated.getValue())) return undefined;
  const known = (await db.papers.get(key))?.authors ?? authors;
  return { affiliations: [...new Set(known.flatMap(({ affiliations = [] }) => affiliations))] };
}
