import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A paper is read from its beginning; the list stays where it is. */
export function usePaneScroll(panes: RefObject<HTMLElement | null>, paper: string | undefined): void {
  useLayoutEffect(() => {
    const pane = panes.current?.querySelector('.reading-pane');
    if (pane && paper !== undefined) pane.scrollTop = 0;
  }, [panes, paper]);
}
