import { SECOND } from '../clock';
import { GlossError } from '../errors';
import { readBody, retryAfter, serverTime } from './read-answer';

/** When a host may be asked again, kept where it outlives the worker. Times in epoch milliseconds. */
export interface HostGate {
  /** Reserves the host's next free turn, unless it wanted to be left alone; then what it answered. */
  reserve(
    host: string,
    gapMs: number,
  ): Promise<{ at: number } | { heldOff: { until: number; status: number } }>;
  /** No turn before that time, because of that answer. */
  holdOff(host: string, until: number, status: number): Promise<void>;
}

export interface PoliteFetchDeps {
  gate: HostGate;
  fetch: typeof fetch;
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Runs a task when no other for the same host runs. */
  alone<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** Whether an answer may be taken from that address: only from what a source declares. */
  isDeclared(url: string): boolean;
}

/** What came. */
export interface Fetched {
  body: string;
  /** The server's clock: epoch milliseconds; absent where it tells no time. */
  at?: number;
}

export type PoliteFetch = (url: string) => Promise<Fetched>;

/** arXiv's terms: one request every three seconds over one connection, feeds and API together. */
const GAP = 3 * SECOND;
/** From the first byte asked to the last read. Feed readers of renown use the same. */
const TIMEOUT = 20 * SECOND;
/** arXiv's edge answers these when it wants less (406 since September 2026). */
const THROTTLED = new Set([406, 429, 503]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * A fetch that keeps arXiv's manners: one request at a time and turns at least 3 s apart per
 * registered domain, also across restarts of the worker, no cookies, a whole-answer timeout of 20 s, at most 10 MB.
 * A redirect is followed where it leads to an address that a source declares.
 * @throws GlossError `offline`, `unreachable`, `timeout`, `throttled`, `redirected`, `http` (its cause is the body) or
 * `too-large`
 */
export function createPoliteFetch(deps: PoliteFetchDeps): PoliteFetch {
  const { gate, fetch, now, sleep, alone, isDeclared } = deps;

  const request = async (url: string, host: string, redirect: 'manual' | 'follow') => {
    const turn = await gate.reserve(host, GAP);
    if ('heldOff' in turn) {
      const { until, status } = turn.heldOff;
      throw new GlossError({ kind: 'throttled', status, retryAt: until });
    }
    if (turn.at > now()) await sleep(turn.at - now());
    return fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect,
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
  };

  // Browsers do not say where a redirect leads, and give nothing from where we may not read: asked again, they go there,
  // or fail (also in a loop).
  const follow = async (url: string, host: string) => {
    const response = await request(url, host, 'follow').catch((error: unknown) => {
      const failure = error instanceof GlossError ? error : networkError(error);
      throw failure.failure.kind === 'unreachable' ? new GlossError({ kind: 'redirected' }) : failure;
    });
    if (isDeclared(response.url)) return response;
    await response.body?.cancel();
    throw new GlossError({ kind: 'redirected' });
  };

  const ask = async (url: string, host: string): Promise<Fetched> => {
    try {
      const first = await request(url, host, 'manual');
      const response = isRedirect(first) ? await follow(url, host) : first;
      if (THROTTLED.has(response.status)) {
        const retryAt = now() + retryAfter(response.headers.get('Retry-After'), now());
        await gate.holdOff(host, retryAt, response.status);
        throw new GlossError({ kind: 'throttled', status: response.status, retryAt });
      }
      if (!response.ok) {
        const body = await readBody(response).catch(() => '');
        throw new GlossError({ kind: 'http', status: response.status }, { cause: body });
      }
      return { body: await readBody(response), ...serverTime(response) };
    } catch (error) {
      throw error instanceof GlossError ? error : networkError(error);
    }
  };
  return (url) => {
    const host = registeredDomain(new URL(url).hostname);
    return alone(host, () => ask(url, host));
  };
}

const isRedirect = ({ type, status }: Response) => type === 'opaqueredirect' || REDIRECTS.has(status);

/** arXiv counts its hosts as one; the last two labels serve for the hosts Gloss knows. */
function registeredDomain(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}

function networkError(error: unknown): GlossError {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new GlossError({ kind: 'timeout' }, { cause: error });
  }
  return new GlossError({ kind: navigator.onLine === false ? 'offline' : 'unreachable' }, { cause: error });
}
