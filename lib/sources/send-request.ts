import { SECOND } from '../clock';
import { GlossError } from '../errors';
import type { Asking, PoliteFetchDeps, Recalled } from './asking';
import { judgeAnswer, type Verdict } from './judge-answer';
import { isRedirect, mayLead } from './redirects';
import { unreadable } from './xml';

/** From the first byte asked to the last read. Feed readers of renown use the same. */
const TIMEOUT = 20 * SECOND;

/** A request that is whole. */
export type Order = Required<Omit<Asking, 'afresh'>> & { url: string; conditional: boolean } & Recalled;

/** What became of one request on the wire. */
export interface Exchange extends Partial<Verdict> {
  moved?: true;
  response?: Response;
}

/**
 * Sends a request and reads the answer. Never throws.
 * @param redirect whether one is followed: browsers say where it led only then
 * @param domain what a host that refuses is called
 */
export async function sendRequest(
  { fetch, now, isDeclared, timeout = TIMEOUT }: PoliteFetchDeps,
  order: Order,
  redirect: 'manual' | 'follow',
  domain: string,
): Promise<Exchange> {
  let response: Response | undefined;
  try {
    response = await fetch(order.url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect,
      referrerPolicy: 'no-referrer',
      headers: headersOf(order),
      signal: AbortSignal.timeout(timeout),
    });
    if (redirect === 'manual' && isRedirect(response)) {
      await response.body?.cancel();
      return { moved: true, response };
    }
    if (redirect === 'follow' && !mayLead(order.url, response.url, isDeclared)) {
      await response.body?.cancel();
      return { response, failure: { kind: 'redirected', to: new URL(response.url).hostname } };
    }
    return { response, ...(await judgeAnswer(response, { ...order, domain }, now())) };
  } catch (error) {
    return { ...(response && { response }), ...fault(error, response, redirect) };
  }
}

function headersOf({ accept, conditional, etag, lastModified }: Order): Record<string, string> {
  return {
    Accept: accept,
    ...(conditional && etag && { 'If-None-Match': etag }),
    ...(conditional && lastModified && { 'If-Modified-Since': lastModified }),
  };
}

/** What an error on the wire means. Times out: also while the body comes. */
function fault(error: unknown, response: Response | undefined, redirect: 'manual' | 'follow'): Exchange {
  if (error instanceof GlossError)
    return { host: { kind: 'answered' }, failure: error.failure, cause: error.cause };
  const reached = response !== undefined;
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { host: { kind: 'failed', reached }, failure: { kind: 'timeout' }, cause: error };
  if (navigator.onLine === false)
    return { host: { kind: 'nothing' }, failure: { kind: 'offline' }, cause: error };
  if (reached)
    return {
      host: { kind: 'failed', reached },
      failure: unreadable('truncated', 'the connection broke off').failure,
      cause: error,
    };
  // Browsers give nothing from where a redirect may not lead, nor from a loop.
  if (redirect === 'follow')
    return { host: { kind: 'nothing' }, failure: { kind: 'redirected' }, cause: error };
  return { host: { kind: 'failed', reached }, failure: { kind: 'unreachable' }, cause: error };
}
