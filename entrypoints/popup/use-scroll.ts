import { useEffect, useRef } from 'preact/hooks';

/** Scrolling rests for so long before its place is kept. */
const REST_MS = 200;

/**
 * Puts the page where it was left, as soon as it is long enough (cards may come late: rules and an order are known after them),
 * unless the reader moves first; tells where it is left then. No place is told on the way there.
 */
export function useScroll(start: number, onRest: (top: number, scroller: HTMLElement) => void): void {
  const now = useRef(onRest);
  now.current = onRest;
  useEffect(() => {
    const scroller = document.getElementById('app');
    return scroller ? keepPlace(scroller, start, (top) => now.current(top, scroller)) : undefined;
  }, []);
}

/** @returns ends it */
export function keepPlace(scroller: HTMLElement, start: number, onRest: (top: number) => void): () => void {
  let wanted: number | undefined = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reach = () => {
    if (wanted === undefined) return;
    scroller.scrollTop = wanted;
    if (scroller.scrollTop >= wanted - 1) wanted = undefined;
  };
  const letGo = () => {
    wanted = undefined;
  };
  const onScroll = () => {
    clearTimeout(timer);
    if (wanted === undefined) timer = setTimeout(() => onRest(scroller.scrollTop), REST_MS);
  };
  const grown = new ResizeObserver(reach);
  for (const each of scroller.children) grown.observe(each);
  const own = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const each of own) addEventListener(each, letGo, { passive: true });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  reach();
  return () => {
    grown.disconnect();
    for (const each of own) removeEventListener(each, letGo);
    scroller.removeEventListener('scroll', onScroll);
  };
}
