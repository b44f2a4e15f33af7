import { GlossError } from '../errors';
import type { Batch, PaperFacts } from '../records/announcement';
import { readArxivApi } from './arxiv-api';
import { readArxivFeed } from './arxiv-feed';
import { askKnown } from './known-categories';
import type { PoliteFetch } from './polite-fetch';
import type { Source } from './source';
import { oncePerPaper } from './whole';

const FEED = 'https://rss.arxiv.org/rss/';
const API = 'https://export.arxiv.org/api/query';

/** One answer of the API; larger slices fail more often. Busy categories announce about 260 a day. */
const SLICE = 1000;
/** All of arXiv submits about 1,500 papers a day, and up to three days make one announcement. */
const MOST_SLICES = 5;

/** arXiv: one combined feed for all categories, its API for what the feed no longer holds. */
export const arxiv: Source = {
  id: 'arxiv',
  hosts: ['https://arxiv.org/*', 'https://rss.arxiv.org/*', 'https://export.arxiv.org/*'],

  async today(categories, fetch) {
    return askKnown(categories, async (known) => {
      const { body, ...told } = await fetch(FEED + known.map(encodeURIComponent).join('+'));
      return { ...readArxivFeed(body), ...told };
    });
  },

  async submitted(categories, { day, from, to }, fetch): Promise<Batch> {
    const anyOf = categories.map((each) => `cat:${each}`).join(' OR ');
    const all: Batch = { day, via: 'api', papers: [], rejected: [] };
    for (let slice = 0; slice < MOST_SLICES; slice++) {
      const query = new URLSearchParams({
        search_query: `(${anyOf}) AND submittedDate:[${stamp(from)} TO ${stamp(to)}]`,
        start: String(slice * SLICE),
        max_results: String(SLICE),
        sortBy: 'submittedDate',
        sortOrder: 'ascending',
      });
      const { body, ...told } = await fetch(`${API}?${query}`);
      const { papers, rejected, total = 0 } = readArxivApi(body, categories);
      Object.assign(all, told);
      all.papers.push(...papers);
      all.rejected.push(...rejected);
      if ((slice + 1) * SLICE >= total) break;
    }
    return { ...all, papers: oncePerPaper(all.papers) };
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
    return readArxivApi((await fetch(`${API}?${query}`)).body, []).papers[0]?.paper;
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
