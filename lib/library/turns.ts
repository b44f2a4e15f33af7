/** Milliseconds of work between two turns of the page; with the longest entry it stays below 50. */
const SLICE = 8;

/**
 * What long work awaits after each step: mostly at once, and now and then after the page had its turn.
 * @param onTurn told before each such turn
 * @returns a function that throws the signal's reason once it is told to stop
 */
export function turns(signal: AbortSignal | undefined, onTurn: () => void): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return;
    onTurn();
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
