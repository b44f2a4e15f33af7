import type { Failure } from './records/round';

/** An error that carries a failure a reader can be told of. */
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
  if (error instanceof GlossError) return error.failure;
  return {
    kind: 'storage',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
