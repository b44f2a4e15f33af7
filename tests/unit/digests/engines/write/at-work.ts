/** A digest that is to be written by the fake model, and what writing it needs. */
import { chat, type Endpoint, firstCapabilities } from '../../../../../lib/digests/engines/openai';
import type { WriteTools } from '../../../../../lib/digests/engines/write';
import type { Job } from '../../../../../lib/records/job';

export const ABSTRACT =
  'Harbours silt up, and nobody can say when. We read nine tide gauges for 12 years. ' +
  'Our model weighs rain against dredging, with a prior of $p<0.05$. ' +
  'Dry years double the silting, by 37% on average. These findings may help to plan dredging.';

export const jobAt = (baseUrl: string, given: Partial<Job> = {}): Job => ({
  id: 'x',
  paper: 'arxiv:2606.00001',
  version: 2,
  language: 'en',
  engine: 'openai',
  endpoint: baseUrl,
  model: 'tide-1',
  promptVersion: '1',
  text: { title: 'Harbours', abstract: ABSTRACT, primary: 'physics.ao-ph', categories: ['physics.ao-ph'] },
  state: 'running',
  urgency: 'click',
  attempts: 1,
  notBefore: 0,
  estimate: { input: 0, output: 0, counted: false },
  createdAt: 0,
  changedAt: 0,
  ...given,
});

export function toolsAt(
  baseUrl: string,
  keep: WriteTools['keep'],
  given: Partial<WriteTools> = {},
): WriteTools {
  const endpoint: Endpoint = {
    baseUrl,
    model: 'tide-1',
    capabilities: firstCapabilities(baseUrl, 'tide-1'),
    fetch,
    now: () => 7,
  };
  return {
    chat: (request) => chat(request, endpoint),
    inTurn: (request) => request(),
    kept: [],
    keep,
    signal: new AbortController().signal,
    nonce: 'n0nce',
    glossary: {},
    now: () => 7,
    ...given,
  };
}
