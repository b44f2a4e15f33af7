import { GlossError } from '../errors';
import { parseArxivId } from '../papers/ids';
import type { Batch, PaperFacts } from '../records/announcement';
import type { DetailsAnswer } from '../records/details';
import type { Failure } from '../records/round';
import { apiUrl } from './arxiv-addresses';
import { readArxivApi } from './arxiv-api';
import type { PoliteFetch } from './polite-fetch';
import { wantsRest } from './wants-rest';

/** Ids of one request. */
const AT_ONCE = 100;
/** Requests more that ids which arXiv refuses may cost in one go: a bad one among a hundred takes 14 to find. */
const MOST_SEARCHING = 30;

/**
 * Comments, affiliations, journal references, DOIs and dates of submission, from the API: at most a hundred papers a
 * request. A bad id never spoils the rest, nor does a request that fails.
 * @param ids arXiv ids, with or without version
 * @throws nothing that is a failure of ours: those are told with the ids they are of
 */
export async function details(ids: readonly string[], fetch: PoliteFetch): Promise<DetailsAnswer> {
  const answer: DetailsAnswer = { papers: [], unknown: [], failed: [] };
  const queue = inHundreds(ids, answer);
  let searching = MOST_SEARCHING;
  let refused: Failure | undefined;
  for (let some = queue.shift(); some; some = queue.shift()) {
    const failure = refused ?? (await askFor(some, fetch, answer));
    if (failure === undefined) continue;
    if (isRefusal(failure) && some.length === 1) answer.unknown.push(...some);
    else if (isRefusal(failure) && searching >= 2) {
      searching -= 2;
      const middle = Math.ceil(some.length / 2);
      queue.unshift(some.slice(0, middle), some.slice(middle));
    } else answer.failed.push({ ids: some, failure });
    if (wantsRest(failure)) refused = failure;
  }
  return answer;
}

/** Each id once and without version, a hundred together; what is no id goes to the unknown ones. */
function inHundreds(ids: readonly string[], { unknown }: DetailsAnswer): string[][] {
  const wanted = new Set<string>();
  for (const stated of new Set(ids)) {
    const id = parseArxivId(stated)?.id;
    if (id === undefined) unknown.push(stated);
    else wanted.add(id);
  }
  const valid = [...wanted];
  return Array.from({ length: Math.ceil(valid.length / AT_ONCE) }, (_, i) =>
    valid.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
}

/** One request; adds what came to the answer, and gives the failure where nothing did. */
async function askFor(
  ids: string[],
  fetch: PoliteFetch,
  answer: DetailsAnswer,
): Promise<Failure | undefined> {
  try {
    // Without a number the API answers for ten.
    const url = apiUrl({ id_list: ids.join(','), start: '0', max_results: String(ids.length) });
    addFound(readArxivApi((await fetch(url)).body, []), ids, answer);
    return undefined;
  } catch (error) {
    if (error instanceof GlossError) return error.failure;
    throw error;
  }
}

function addFound({ papers, total = 0, rejected }: Batch, ids: string[], answer: DetailsAnswer): void {
  const asked = new Set(ids);
  const found = new Set<string>();
  for (const { paper } of papers) {
    if (!asked.has(paper.id) || found.has(paper.id)) continue;
    found.add(paper.id);
    answer.papers.push(paper);
  }
  const left = ids.filter((id) => !found.has(id));
  if (left.length === 0) return;
  // Fewer came than it has: which of them is not said.
  if (papers.length + rejected.length < total || rejected.length > 0) {
    const detail = `it states ${total} entries and shows ${papers.length}`;
    answer.failed.push({ ids: left, failure: { kind: 'unreadable', reason: 'no-entries', detail } });
  } else answer.unknown.push(...left);
}

/** arXiv's answer to an id it cannot read: HTTP 400, in former times an error among the entries. */
const isRefusal = (failure: Failure): boolean =>
  (failure.kind === 'http' && failure.status === 400) ||
  (failure.kind === 'unreadable' && failure.reason === 'refused');

/**
 * A paper with what the API knows of it besides. Texts stay as they are (the API's abstract has lost its paragraphs);
 * affiliations are taken where both name as many authors; a version is only ever raised.
 */
export function withDetails(paper: PaperFacts, known: PaperFacts): PaperFacts {
  const same = paper.authors.length === known.authors.length;
  const authors = paper.authors.map((author, i) => {
    const affiliations = author.affiliations ?? (same ? known.authors[i]?.affiliations : undefined);
    return affiliations ? { ...author, affiliations } : author;
  });
  const { submittedAt, comments, journalRef } = known;
  return {
    ...paper,
    version: Math.max(paper.version, known.version),
    authors,
    dois: [...new Set([...paper.dois, ...known.dois])],
    ...(submittedAt !== undefined && { submittedAt }),
    ...(comments !== undefined && { comments }),
    ...(journalRef !== undefined && { journalRef }),
  };
}
