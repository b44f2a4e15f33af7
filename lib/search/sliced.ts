/** So long a page may be busy in one go, with room for what else it does: half of what a reader notices (ms). */
const SLICE_MS = 12;
/** Between two looks at the clock. */
const STEP = 64;

/** Lets the page do what waits: typing, drawing. Not a timer, which browsers slow down when they stand in a row. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Does something with each of many in slices.
 * @param isWanted asked between slices; where it says no, the rest is left
 * @returns whether all were done
 */
export async function sliced<T>(
  all: readonly T[],
  each: (one: T) => void,
  isWanted: () => boolean,
  onSlice: () => void = () => {},
): Promise<boolean> {
  let since = performance.now();
  for (let at = 0; at < all.length; at++) {
    each(all[at] as T);
    if (at % STEP !== STEP - 1 || performance.now() - since < SLICE_MS) continue;
    onSlice();
    await breathe();
    if (!isWanted()) return false;
    since = performance.now();
  }
  return isWanted();
}

/** When the last slice began, whoever’s it was: many short tasks in a row are one long one to who waits. */
let begunAt = 0;

/**
 * Does what a generator does, in slices.
 * @param isWanted asked between slices
 * @returns what it returns; undefined where nobody wants it any more
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begunAt < SLICE_MS) continue;
    await breathe();
    begunAt = performance.now();
    if (!isWanted()) return undefined;
  }
}
