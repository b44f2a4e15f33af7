import type { Failure } from './records/round';
import { storageFailure } from './storage-failure';

/** An error that carries a failure a reader can be told of. It keeps it on its way through a message. */
export class GlossError extends Error {
  override name = 'GlossError';
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(describe(failure), options);
  }
}

/** For logs; what a reader sees is worded in `lib/words`. */
function describe(failure: Failure): string {
  return Object.entries(failure)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}

/** The failure inside any thrown value; what is not ours is storage's, the only other thing that throws in a round. */
export function failureOf(error: unknown): Failure {
  return carriedFailure(error) ?? { kind: 'storage', ...storageFailure(error) };
}

/**
 * The failure an error carries, also when it came through a message and lost its class.
 * @returns undefined where it is not ours: nobody answered, or answered something else
 */
export function carriedFailure(error: unknown): Failure | undefined {
  if (error instanceof GlossError) return error.failure;
  if (!(error instanceof Error) || error.name !== 'GlossError') return undefined;
  return (error as GlossError).failure;
}
