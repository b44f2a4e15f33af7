import type { Failure } from '../records/round';

const KINDS: ReadonlySet<Failure['kind']> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'throttled',
  'resting',
  'forbidden',
  'not-permitted',
  'redirected',
]);

/** Whether a failure is of a host or of the way to it, not of what was asked: what else was to be asked there can wait. */
export const isOfTheHost = ({ kind }: Failure): boolean => KINDS.has(kind);
