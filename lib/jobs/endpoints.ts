import { isLocal as isLocalServer } from '../digests/engines/openai/base-url';
import type { Job } from '../records/job';

/** Requests at the same time, all servers together; Firefox has six connections to a host for the whole browser. */
export const MOST_AT_ONCE = 3;
/** Jobs that are made ready or written down while others wait for their answers, so that no place stays empty meanwhile. */
export const BESIDE = 3;

/** What pauses are kept under: the server, or the browser's own model. */
export const endpointOf = ({ endpoint }: Pick<Job, 'endpoint'>): string => endpoint ?? 'built-in';

/**
 * Whether a model runs on the reader's own machines: this one, or one in the same house (RFC 1918, RFC 4193,
 * `.local`). It costs nothing, and does one thing at a time.
 * @param endpoint a base URL; absent for the browser's own model
 */
export function isLocal(endpoint: string | undefined): boolean {
  if (endpoint === undefined) return true;
  return URL.canParse(endpoint) && isLocalServer(endpoint);
}
