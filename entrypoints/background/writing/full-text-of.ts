import { fullTextUrl, isSame } from '../../../lib/arxiv-pages/full-text';
import { contextFor, contextOf, roomFor, sectionsFor } from '../../../lib/digests/engines/sections';
import { failureOf, GlossError } from '../../../lib/errors';
import type { AbstractAlone, TextGiven } from '../../../lib/records/full-text';
import type { Job } from '../../../lib/records/job';
import type { Failure } from '../../../lib/records/round';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { readPaperHtml } from '../paper-html';
import { endpointFor } from './ask';

type Asked = Pick<Job, 'paper' | 'version' | 'language' | 'endpoint' | 'model' | 'text'>;

/** Where a paper's HTML is, of the version that is written about. */
const addressOf = ({ paper, version }: Asked): string =>
  fullTextUrl({ id: paper.slice(paper.indexOf(':') + 1), version }, 'https://arxiv.org');

/**
 * What a model is given of a paper's HTML beside the abstract, as much as it has room for.
 * @param html its source, or why that did not come
 */
export async function givenOf(
  job: Asked,
  html: string | { kind: AbstractAlone },
  signal: AbortSignal,
): Promise<TextGiven> {
  if (typeof html !== 'string') return { kind: 'abstract', because: html.kind };
  const root = readPaperHtml(html, job.paper);
  if (!root) return { kind: 'abstract', because: 'broken' };
  const context = contextFor(job, await toldContext(job, signal));
  return sectionsFor(root, roomFor(job.text, job.language, context), addressOf(job));
}

/** How much a server says its model reads, now or when it was last asked. */
async function toldContext({ endpoint, model }: Asked, signal: AbortSignal): Promise<number | undefined> {
  if (!endpoint) return undefined;
  const server = await endpointFor(endpoint, model, 'write');
  return (await contextOf(server, signal)) ?? server.capabilities.context;
}

/**
 * Asks arXiv for a paper's HTML, in its turn among all that is asked of arXiv.
 * @param byHand the reader waits for it
 * @returns its source, or why there is none
 * @throws where the store cannot be written: then nobody is asked
 */
export async function fetchHtml(
  job: Asked,
  fetch: PoliteFetch,
  byHand: boolean,
): Promise<string | { kind: AbstractAlone }> {
  const address = addressOf(job);
  try {
    const { body, url } = await fetch(address, { purpose: 'page', why: 'write', byHand });
    return url && !isSame(address, url) ? { kind: 'elsewhere' } : body;
  } catch (error) {
    if (!(error instanceof GlossError)) throw error;
    return { kind: reasonOf(failureOf(error), error) };
  }
}

function reasonOf(failure: Failure, error: GlossError): AbstractAlone {
  switch (failure.kind) {
    case 'offline':
    case 'timeout':
    case 'too-large':
      return failure.kind;
    case 'throttled':
    case 'resting':
    case 'forbidden':
      return 'busy';
    case 'http':
      return failure.status === 404 || failure.status === 410 ? 'none' : 'status';
    case 'redirected':
      return 'elsewhere';
    case 'unreadable':
      return 'broken';
    case 'unreachable':
    case 'not-permitted':
    case 'out-of-reach':
      return 'cut-off';
    case 'storage':
      throw error;
  }
}
