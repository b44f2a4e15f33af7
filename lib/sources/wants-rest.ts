import type { Failure } from '../records/round';

/** Whether a host wants to be left alone: what was still to be asked of it is not. */
export const wantsRest = (failure: Failure): boolean =>
  failure.kind === 'throttled' || (failure.kind === 'http' && failure.status === 403);
