import { useEffect } from 'preact/hooks';

/**
 * Goes to the section that the page's address names as soon as it is drawn, and stays with it while what stands above it is still
 * being read and drawn: until the reader does something.
 */
export function useAddress(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (!id) return undefined;
    const go = () => document.getElementById(id)?.scrollIntoView({ block: 'start' });
    const drawn = new MutationObserver(go);
    const leave = new AbortController();
    const stop = () => {
      drawn.disconnect();
      leave.abort();
    };
    drawn.observe(document.body, { childList: true, subtree: true });
    for (const sign of ['wheel', 'keydown', 'pointerdown', 'touchstart', 'hashchange'])
      addEventListener(sign, stop, { signal: leave.signal, passive: true, capture: true });
    go();
    return stop;
  }, []);
}
