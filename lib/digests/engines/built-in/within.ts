/**
 * A promise that may never settle, as calls of the browser's model do where it cannot be had.
 * @param ms after so many milliseconds it rejects with `late()`
 * @throws (rejects) the signal's reason when that is aborted first
 */
export function within<T>(
  promise: Promise<T>,
  ms: number,
  late: () => unknown,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(late())), ms);
    const onAbort = () => end(() => reject(signal?.reason));
    function end(settle: () => void): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      settle();
    }
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    promise.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}
