import { carriedFailure, failureOf } from '../../lib/errors';
import type { Failure } from '../../lib/records/round';
import { m } from '../../lib/words';
import { inWords } from '../../lib/words/dates';
import { hostName, NotAllowed } from './not-allowed';

/**
 * Why something the reader did was not kept, in words.
 * @param via `message` where the background was to keep it: an error that is not about storage means that it is silent
 */
export function notKeptWords(error: unknown, via: 'page' | 'message'): string {
  if (error instanceof NotAllowed) return m.not_allowed({ hosts: inWords(error.hosts.map(hostName)) });
  const failure = carriedFailure(error) ?? failureOf(error);
  if (isFull(failure)) return m.not_kept_full();
  if (via === 'message' && !carriedFailure(error)) return m.not_kept_unreachable();
  return m.not_kept({ detail: failure.kind === 'storage' ? failure.detail : failure.kind });
}

const isFull = (failure: Failure) => failure.kind === 'storage' && failure.reason === 'full';
