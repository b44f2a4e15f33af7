import type { Failure } from '../records/round';

const REST: ReadonlySet<Failure['kind']> = new Set(['throttled', 'forbidden', 'resting', 'offline']);

const ON_THE_WAY: ReadonlySet<Failure['kind']> = new Set([
  'unreachable',
  'timeout',
  'redirected',
  'not-permitted',
]);

/** Whether a host must be left alone, or cannot be reached by anybody here: what was still to be asked of it is not. */
export const wantsRest = ({ kind }: Failure): boolean => REST.has(kind);

/** Whether a failure is of a host or the way to it, not of what was asked: its other lists need not be tried. */
export const isOfTheHost = (failure: Failure): boolean => wantsRest(failure) || ON_THE_WAY.has(failure.kind);
