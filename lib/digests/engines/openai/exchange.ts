import { EngineError } from '../engine-error';
import type { Endpoint } from './endpoint';
import { headersFor, MANNERS } from './headers';
import type { Watchdog } from './watchdog';

/** Of an answer, thinking included: far more than any digest, far less than what fills the memory. */
export const LIMIT_BYTES = 2 * 1024 * 1024;

/** An answer on the wire. */
export interface Exchange {
  response: Response;
  /** The body, counted; each piece tells the watchdog that the server lives. */
  body: ReadableStream<Uint8Array>;
}

/**
 * Asks a server for `path` under its base URL.
 * @throws EngineError where nothing came back
 */
export async function exchange(
  { fetch, baseUrl, allowed }: Endpoint,
  path: string,
  init: RequestInit & { key?: string; limit?: number },
  watchdog: Watchdog,
): Promise<Exchange> {
  const { origin } = new URL(baseUrl);
  if (allowed && !(await allowed(origin))) throw new EngineError({ kind: 'not-allowed', origin });
  const { key, limit = LIMIT_BYTES, ...rest } = init;
  let response: Response;
  try {
    response = await fetch(baseUrl + path, {
      ...MANNERS,
      ...rest,
      headers: {
        ...headersFor(baseUrl, key),
        ...(rest.body != null && { 'Content-Type': 'application/json' }),
      },
      signal: watchdog.controller.signal,
    });
  } catch (error) {
    throw new EngineError(watchdog.reason() ?? unanswered(error));
  }
  watchdog.alive();
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, out) {
      watchdog.alive();
      size += piece.byteLength;
      if (size > limit) out.error(new EngineError({ kind: 'too-long' }));
      else out.enqueue(piece);
    },
  });
  return { response, body: (response.body ?? new Blob([]).stream()).pipeThrough(counter) };
}

/** Only Node says that it was a redirect; browsers tell nothing apart. */
function unanswered(error: unknown): EngineError['failure'] {
  if (navigator.onLine === false) return { kind: 'offline' };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return { kind: /redirect/.test(cause) ? 'redirected' : 'unreachable' };
}

/** Reads a body to its end. @throws EngineError */
export async function readAll({ body }: Exchange, watchdog: Watchdog): Promise<string> {
  try {
    return await new Response(body).text();
  } catch (error) {
    throw brokenOff(error, watchdog);
  }
}

/** The same of an error, of which a part is better than nothing. @throws EngineError where it was ended by us */
export async function readError(exchange: Exchange, watchdog: Watchdog): Promise<string> {
  return readAll(exchange, watchdog).catch((error: unknown) => {
    if (watchdog.reason()) throw error;
    return '';
  });
}

/** What an error while the body came means. */
export function brokenOff(error: unknown, watchdog: Watchdog): EngineError {
  const why = watchdog.reason();
  if (why) return new EngineError(why);
  if (error instanceof EngineError) return error;
  return new EngineError({ kind: navigator.onLine === false ? 'offline' : 'cut-off' });
}
