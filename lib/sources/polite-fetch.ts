import { MINUTE, SECOND } from '../clock';
import { GlossError } from '../errors';

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
}

export type PoliteFetch = (url: string) => Promise<string>;

/** arXiv's terms: one request every three seconds over one connection, feeds and API together. */
const GAP = 3 * SECOND;
/** From the first byte asked to the last read. Feed readers of renown use the same. */
const TIMEOUT = 20 * SECOND;
/** The largest combined feed measured has 4.4 MB. */
export const LIMIT_BYTES = 10 * 1024 * 1024;
/** arXiv's edge answers these when it wants less (406 since September 2026). */
const THROTTLED = new Set([406, 429, 503]);
const DEFAULT_HOLD_OFF = 10 * MINUTE;
/** No server keeps us away for longer than a day. */
const LONGEST_HOLD_OFF = 24 * 60 * MINUTE;

/**
 * A fetch that keeps arXiv's manners: one request at a time and turns at least 3 s apart per
 * registered domain, also across restarts of the worker, no cookies, a whole-answer timeout of 20 s, at most 10 MB.
 * @returns the body as text
 * @throws GlossError `offline`, `unreachable`, `timeout`, `throttled`, `http` or `too-large`
 */
export function createPoliteFetch({ gate, fetch, now, sleep, alone }: PoliteFetchDeps): PoliteFetch {
  const ask = async (url: string, host: string) => {
    const turn = await gate.reserve(host, GAP);
    if ('heldOff' in turn) {
      const { until, status } = turn.heldOff;
      throw new GlossError({ kind: 'throttled', status, retryAt: until });
    }
    if (turn.at > now()) await sleep(turn.at - now());
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        cache: 'no-store',
        headers: { Accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5' },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (THROTTLED.has(response.status)) {
        const retryAt = now() + retryAfter(response.headers.get('Retry-After'), now());
        await gate.holdOff(host, retryAt, response.status);
        throw new GlossError({ kind: 'throttled', status: response.status, retryAt });
      }
      const body = await readBody(response);
      if (!response.ok) throw new GlossError({ kind: 'http', status: response.status }, { cause: body });
      return body;
    } catch (error) {
      throw error instanceof GlossError ? error : networkError(error);
    }
  };
  return (url) => {
    const host = registeredDomain(new URL(url).hostname);
    return alone(host, () => ask(url, host));
  };
}

/** arXiv counts its hosts as one; the last two labels serve for the hosts Gloss knows. */
function registeredDomain(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}

/** Both forms of Retry-After, seconds and date, in milliseconds from now. */
export function retryAfter(header: string | null, now: number): number {
  const value = header?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * SECOND : Date.parse(value) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_HOLD_OFF) : DEFAULT_HOLD_OFF;
}

async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LIMIT_BYTES) {
      await reader.cancel();
      throw new GlossError({ kind: 'too-large', limitBytes: LIMIT_BYTES });
    }
    chunks.push(value);
  }
  return new Blob(chunks as BlobPart[]).text();
}

function networkError(error: unknown): GlossError {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new GlossError({ kind: 'timeout' }, { cause: error });
  }
  return new GlossError({ kind: navigator.onLine === false ? 'offline' : 'unreachable' }, { cause: error });
}
