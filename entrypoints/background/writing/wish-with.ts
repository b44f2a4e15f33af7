import { canonicalId } from '../../../lib/papers/categories';
import type { PageFacts } from '../../../lib/records/announcement';
import type { TextGiven } from '../../../lib/records/full-text';
import type { Reads, Urgency, Wish } from '../../../lib/records/job';
import { abstractTranslated, modelReads, statementsReread } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import type { Wanted } from './wanted';

/** What a wish says of its paper. */
type Told = Pick<PageFacts, 'key' | 'version' | 'title' | 'abstract' | 'primary' | 'categories' | 'authors'>;

/** What is read for a wish, where the reader asks for another than is set; and what was read of the HTML already. */
export interface Reading {
  reads?: Reads;
  html?: TextGiven;
}

/** What is known of prompts: pages and the worker load it each in their own way. */
export interface Prompts extends Pick<typeof import('./writer'), 'estimateUsage' | 'glossaryOf'> {
  MOST_OF_SECTIONS: number;
  PROMPT_VERSION: string;
}

/**
 * That a model is to write of a paper, as its page states it or as it is stored. What of its HTML is to be read is asked for
 * when its turn comes and, until it is there, reckoned as the most that is ever read.
 */
export async function wishWith(
  { estimateUsage, glossaryOf, MOST_OF_SECTIONS, PROMPT_VERSION }: Prompts,
  page: Told,
  who: Wanted,
  urgency: Urgency,
  { reads, html }: Reading = {},
): Promise<Wish> {
  const { engine, model, language, server } = who;
  const primary = canonicalId(page.primary ?? '');
  const categories = [...new Set(page.categories.map(canonicalId))];
  const text = { title: page.title, abstract: page.abstract, primary, categories, ...(html && { html }) };
  const read = reads ?? (await readsOf(page, who));
  const isUnread = read === 'full-text' && !html;
  const translate = await translationFor(page);
  const reread = await statementsReread.getValue();
  const wants = { ...(translate && { translate }), ...(reread && { reread }) };
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
      wants,
      isUnread ? MOST_OF_SECTIONS : undefined,
    ),
    ...wants,
    ...(server && { endpoint: server.baseUrl }),
  };
}

/** Whether a model can be given the full text of a paper: only arXiv has HTML, and a browser's own model has no room for it. */
export const canReadFull = ({ key }: Pick<PageFacts, 'key'>, { engine }: Wanted): boolean =>
  engine === 'openai' && key.startsWith('arxiv:');

/** What the reader has set to be read of a paper, where that can be. */
export async function readsOf(page: Pick<PageFacts, 'key'>, who: Wanted): Promise<Reads> {
  return canReadFull(page, who) ? modelReads.getValue() : 'abstract';
}

/** What is to be translated beside the title, where the reader wants that. A page does not tell its authors' institutions. */
async function translationFor({ key, authors }: Told): Promise<Wish['translate']> {
  if (!(await abstractTranslated.getValue())) return undefined;
  const known = (await db.papers.get(key))?.authors ?? authors;
  return { affiliations: [...new Set(known.flatMap(({ affiliations = [] }) => affiliations))] };
}
