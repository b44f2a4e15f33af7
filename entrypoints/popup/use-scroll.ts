import { useEffect } from 'preact/hooks';

/** Scrolling rests for so long before its place is kept. */
const REST_MS = 200;

/** Puts the page where it was left, once its cards are there, and tells where it is left. */
export function useScroll(start: number, onRest: (top: number) => void): void {
  useEffect(() => {
    const scroller = document.getElementById('app');
    if (!scroller) return;
    scroller.scrollTop = start;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => onRest(scroller.scrollTop), REST_MS);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller.removeEventListener('scroll', onScroll);
  }, []);
}
