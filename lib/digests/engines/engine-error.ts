import type { Capabilities, EngineFailure, Usage } from '../../records/engine';

/** What had come when an answer broke off. It was paid for. */
export interface Begun {
  text: string;
  usage: Usage;
  model?: string;
}

/** An error that carries why an engine wrote nothing, or not all. It holds no cause: those of the network may quote a key. */
export class EngineError extends Error {
  override name = 'EngineError';
  /** What the server takes, where it had taught that before it failed. */
  learned?: Capabilities;
  constructor(
    readonly failure: EngineFailure,
    readonly begun?: Begun,
  ) {
    // What a reader sees is worded in `components`.
    super(failure.kind);
  }
}
