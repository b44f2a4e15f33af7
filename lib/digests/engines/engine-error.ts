import type { EngineFailure } from '../../records/engine';

/** Thrown where a model wrote nothing; it says why, and holds neither the key nor what was asked. */
export class EngineError extends Error {
  override name = 'EngineError';
  constructor(readonly failure: EngineFailure) {
    super(failure.kind);
  }
}
