import { GlossError } from '../errors';
import type { Batch, PaperFacts } from '../records/announcement';
import type { Failure } from '../records/round';
import { allCategories, anyOf, apiUrl } from './arxiv-addresses';
import { readArxivApi } from './arxiv-api';
import { catchUp } from './arxiv-catch-up';
import { details } from './arxiv-details';
import { todayOf } from './arxiv-today';
import type { PoliteFetch } from './polite-fetch';
import type { Source } from './source';
import { oncePerPaper } from './whole';

/** One answer of the API; larger slices fail more often. Busy categories announce about 260 a day. */
const SLICE = 1000;
/** All of arXiv submits about 1,500 papers a day, and up to three days make one announcement. */
const MOST_SLICES = 5;

/** arXiv: combined feeds for all that is followed, its pages and its API for what the feeds no longer hold. */
export const arxiv: Source = {
  id: 'arxiv',
  hosts: ['https://arxiv.org/*', 'https://rss.arxiv.org/*', 'https://export.arxiv.org/*'],

  today: todayOf,
  catchUp,
  details,

  async submitted(categories, { day, from, to }, fetch): Promise<Batch> {
    const all: Batch = { day, via: 'api', papers: [], rejected: [] };
    for (let slice = 0; slice < MOST_SLICES; slice++) {
      const url = apiUrl({
        search_query: `(${anyOf(categories)}) AND submittedDate:[${stamp(from)} TO ${stamp(to)}]`,
        start: String(slice * SLICE),
        max_results: String(SLICE),
        sortBy: 'submittedDate',
        sortOrder: 'ascending',
      });
      const answer = await fetch(url)
        .then(({ body, ...told }) => ({ told, batch: readArxivApi(body, allCategories(categories)) }))
        .catch((error: unknown) => laterFailure(error, slice));
      // What came before stays; the rest is told.
      if ('kind' in answer) return { ...once(all), missed: [{ lists: categories, failure: answer }] };
      const { papers, rejected, total = 0 } = answer.batch;
      Object.assign(all, answer.told, { stated: total });
      all.papers.push(...papers);
      all.rejected.push(...rejected);
      if ((slice + 1) * SLICE >= total) break;
    }
    return once(all);
  },
};

const once = (batch: Batch): Batch => ({ ...batch, papers: oncePerPaper(batch.papers) });

/** The failure of a slice after the first, which is a failure of all. */
function laterFailure(error: unknown, slice: number): Failure {
  if (slice === 0 || !(error instanceof GlossError)) throw error;
  return error.failure;
}

/**
 * One paper by its arXiv id.
 * @returns undefined where arXiv knows no such paper
 * @throws GlossError what a reader can be told of
 */
export async function lookUpArxiv(id: string, fetch: PoliteFetch): Promise<PaperFacts | undefined> {
  try {
    const url = apiUrl({ id_list: id, max_results: '1' });
    return readArxivApi((await fetch(url)).body, []).papers[0]?.paper;
  } catch (error) {
    // The API answers 400 for an id it does not know the form of.
    if (error instanceof GlossError && error.failure.kind === 'http' && error.failure.status === 400)
      return undefined;
    throw error;
  }
}

/** `YYYYMMDDHHMM` in GMT, as `submittedDate` wants it. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/\D/g, '').slice(0, 12);
}
