/** A page that is not seen has no frames: milliseconds. */
const LATEST = 100;

/**
 * Does something once the next frame has been drawn: what stands there by now is then on the screen, and waits for nothing else.
 * @returns how to call it off
 */
export function afterFrame(use: () => void): () => void {
  let timer = setTimeout(use, LATEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(use);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
