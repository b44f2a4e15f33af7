import { type Answer, type Asked, answer } from '../answer';
import type { Site } from '../site';
import { type ApiAsked, type ApiHit, renderApi, renderApiError } from './api-feed';
import { BadSearch, readSearch } from './api-search';

/** `https://export.arxiv.org/api/query` */
const TYPE = 'application/atom+xml; charset=utf-8';
const ID = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v(\d+))?$/;

const SORTS = ['relevance', 'lastUpdatedDate', 'submittedDate'];

export function answerApi(site: Site, asked: Asked): Answer {
  try {
    return answer(200, TYPE, search(site, asked.query));
  } catch (error) {
    if (!(error instanceof BadSearch)) throw error;
    return answer(400, TYPE, renderApiError(error.message, site.now()));
  }
}

function search(site: Site, query: URLSearchParams): string {
  const asked: ApiAsked = {
    searchQuery: query.get('search_query') ?? '',
    idList: query.get('id_list') ?? '',
    start: whole(query, 'start', 0),
    maxResults: whole(query, 'max_results', 10),
  };
  const hits = sort(find(site, asked), query);
  return renderApi(asked, hits.slice(asked.start, asked.start + asked.maxResults), hits.length, site.now());
}

/** Papers by id list, by search, or those of the list that the search finds. */
function find(site: Site, { searchQuery, idList }: ApiAsked): ApiHit[] {
  const papers = site.world.current(site.today());
  const ids = idList.split(',').filter((id) => id !== '');
  // One bad id fails the whole call, as it does at arXiv.
  for (const id of ids) if (!ID.test(id)) throw new BadSearch(`incorrect id format for ${id}`);
  const match = searchQuery ? readSearch(searchQuery) : () => ids.length > 0;
  if (ids.length === 0)
    return [...papers.values()].filter(match).map((paper) => ({ paper, version: paper.version }));
  return ids.flatMap((id) => {
    const [, bare = '', version] = id.match(ID) ?? [];
    const paper = papers.get(bare);
    if (!paper || !match(paper) || Number(version ?? 1) > paper.version) return [];
    return [{ paper, version: Number(version ?? paper.version) }];
  });
}

function sort(hits: ApiHit[], query: URLSearchParams): ApiHit[] {
  const by = query.get('sortBy') ?? 'relevance';
  const order = query.get('sortOrder') ?? 'descending';
  if (!SORTS.includes(by)) throw new BadSearch(`sortBy must be in: ${SORTS.join(', ')}`);
  if (order !== 'ascending' && order !== 'descending')
    throw new BadSearch('sortOrder must be in: ascending, descending');
  // Relevance is nobody's business but arXiv's: our order stands.
  if (by === 'relevance') return hits;
  const place = by === 'submittedDate' ? 0 : -1;
  const date = ({ paper }: ApiHit): number => paper.versions.at(place)?.at ?? 0;
  return hits.sort((a, b) => (order === 'ascending' ? date(a) - date(b) : date(b) - date(a)));
}

function whole(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name);
  if (text === null || text === '') return usual;
  if (!/^-?\d+$/.test(text)) throw new BadSearch(`${name} must be an integer`);
  if (Number(text) < 0) throw new BadSearch(`${name} must be non-negative`);
  return Number(text);
}
