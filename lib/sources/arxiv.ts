import { GlossError } from '../errors';
import type { Batch, PaperFacts } from '../records/announcement';
import { readArxivApi } from './arxiv-api';
import { readArxivFeed } from './arxiv-feed';
import type { PoliteFetch } from './polite-fetch';
import type { Source } from './source';

const FEED = 'https://rss.arxiv.org/rss/';
const API = 'https://export.arxiv.org/api/query';

/** One answer of the API; larger slices fail more often. Busy categories announce about 260 a day. */
const MAX_RESULTS = 1000;

/** arXiv: one combined feed for all categories, its API for what the feed no longer holds. */
export const arxiv: Source = {
  id: 'arxiv',
  hosts: ['https://arxiv.org/*', 'https://rss.arxiv.org/*', 'https://export.arxiv.org/*'],

  async today(categories, fetch) {
    return readArxivFeed(await fetch(FEED + categories.map(encodeURIComponent).join('+')));
  },

  async submitted(categories, { day, from, to }, fetch): Promise<Batch> {
    const anyOf = categories.map((each) => `cat:${each}`).join(' OR ');
    const query = new URLSearchParams({
      search_query: `(${anyOf}) AND submittedDate:[${stamp(from)} TO ${stamp(to)}]`,
      start: '0',
      max_results: String(MAX_RESULTS),
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
    });
    const batch = readArxivApi(await fetch(`${API}?${query}`), categories);
    return { ...batch, day };
  },
};

/**
 * One paper by its arXiv id.
 * @returns undefined where arXiv knows no such paper
 * @throws GlossError what a reader can be told of
 */
export async function lookUpArxiv(id: string, fetch: PoliteFetch): Promise<PaperFacts | undefined> {
  try {
    const query = new URLSearchParams({ id_list: id, max_results: '1' });
    return readArxivApi(await fetch(`${API}?${query}`), []).papers[0]?.paper;
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
