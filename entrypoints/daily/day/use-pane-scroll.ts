import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** As in the style sheets: where there is room for one pane alone, the page scrolls, and not the panes. */
const ONE_PANE = '(max-width: 767px)';

/**
 * A paper is read from its beginning; the list stays where it is, and is found there again where it made room for the paper, with
 * the card of the paper that was read last in sight.
 * @param isReading where there is room for one pane alone, it shows the paper
 */
export function usePaneScroll(
  panes: RefObject<HTMLElement | null>,
  paper: string | undefined,
  isReading: boolean,
): void {
  const list = useRef<number>(undefined);
  const isRead = useRef(isReading);
  useLayoutEffect(() => {
    const pane = panes.current?.querySelector('.reading-pane');
    if (pane && paper !== undefined) pane.scrollTop = 0;
    if (isReading && matchMedia(ONE_PANE).matches) scrollTo(0, 0);
  }, [panes, paper, isReading]);
  useLayoutEffect(() => {
    isRead.current = isReading;
    if (isReading || list.current === undefined) return;
    scrollTo(0, list.current);
    panes.current?.querySelector('[data-card][data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [panes, isReading]);
  useEffect(() => {
    const onScroll = () => {
      if (!isRead.current && matchMedia(ONE_PANE).matches) list.current = scrollY;
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
}
