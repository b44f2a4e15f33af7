import type { Capabilities, EngineFailure } from '../../../records/engine';
import type { ChatAnswer, ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import { currentCapabilities } from './capabilities';
import type { Endpoint, ServerAnswer } from './endpoint';
import { readComplaint } from './error-text';
import { exchange, readError } from './exchange';
import { failureOf } from './failure-of';
import { gather } from './gather';
import { keyOf } from './headers';
import { lowered, type Refusal } from './lowered';
import { maskFor } from './mask';
import { receive, type Told } from './receive';
import { requestBody } from './request-body';
import { type Watchdog, watch } from './watchdog';

/** With the first: three times something is left out, then it is given up. */
const MOST_TRIES = 4;

/** A server that does not take the request as it is. */
interface Declined {
  declined: Refusal;
  failure: EngineFailure;
}

/**
 * Asks a model, and asks again where the server does not understand a part of the request.
 * @returns the whole answer, whatever is in it
 * @throws EngineError: why there is none, with what had come of it
 */
export async function chat(request: ChatRequest, endpoint: Endpoint): Promise<ServerAnswer> {
  const watchdog = watch(endpoint, request.signal);
  try {
    const known = currentCapabilities(
      endpoint.capabilities,
      endpoint.baseUrl,
      endpoint.model,
      endpoint.now(),
    );
    let caps = known;
    const learned = () => (caps === known ? known : { ...caps, learnedAt: endpoint.now() });
    for (let tries = 1; ; tries++) {
      const result = await once(request, endpoint, caps, watchdog).catch((error: unknown) => {
        if (error instanceof EngineError && caps !== known) error.learned = learned();
        throw error;
      });
      if (!('declined' in result)) return { ...result, capabilities: learned() };
      const next = tries < MOST_TRIES ? lowered(caps, result.declined) : undefined;
      if (!next) throw new EngineError(result.failure);
      caps = next;
    }
  } finally {
    watchdog.release();
    // Whatever is still open of it.
    watchdog.controller.abort();
  }
}

async function once(
  request: ChatRequest,
  endpoint: Endpoint,
  caps: Capabilities,
  watchdog: Watchdog,
): Promise<ChatAnswer | Declined> {
  const key = await keyOf(endpoint);
  const body = JSON.stringify(requestBody(request, caps));
  const sent = { method: 'POST', body, ...(key && { key }) };
  const answer = await exchange(endpoint, '/chat/completions', sent, watchdog);
  const { status, ok, headers } = answer.response;
  const decline = (code: number, text: string): Declined => ({
    declined: { status: code, body: text },
    failure: failureOf(code, headers, text, { ...endpoint, ...(key && { secret: key }) }),
  });
  if (!ok) return decline(status, await readError(answer, watchdog));

  const gathered = gather(request, maskFor(key));
  let told: Told | undefined;
  try {
    told = await receive(answer, gathered, watchdog);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const begun = gathered.begun();
    // What is missing comes after the answer: what it cost.
    if (!begun.finish || error.failure.kind === 'stopped')
      throw begun.text ? new EngineError(error.failure, begun) : error;
  }
  const begun = gathered.begun();
  if (told) {
    const declined = decline(told.status ?? statusOf(told.body), told.body);
    // Once it has begun to write, it is asked no other way.
    if (begun.text) throw new EngineError(declined.failure, begun);
    return declined;
  }
  const { finish, ...rest } = begun;
  // Its end alone does not tell a whole answer from a connection that was closed.
  if (!finish) throw new EngineError({ kind: 'cut-off' }, begun);
  // OpenRouter, where the server behind it failed.
  if (finish === 'error') throw new EngineError({ kind: 'server', status }, begun);
  return { ...rest, finish };
}

/** Of an error inside an answer: the status it names, or what its words come to. */
function statusOf(body: string): number {
  const { status, code, words } = readComplaint(body);
  if (status) return status;
  if (/rate.?limit|overload|capacity|busy/i.test(`${code} ${words}`)) return 429;
  return /invalid|validat|unsupported/i.test(code) ? 400 : 500;
}
