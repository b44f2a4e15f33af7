import type { Failure } from '../records/round';

const REST: ReadonlySet<Failure['kind']> = new Set(['throttled', 'forbidden', 'resting', 'offline']);

/** Whether a host must be left alone, or cannot be reached by anybody here: what was still to be asked of it is not. */
export const wantsRest = ({ kind }: Failure): boolean => REST.has(kind);
