import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the keyboard back the card it stood on when the popup was left, once that is drawn, and brings it into view where the
 * place that was kept does not show it (the popup may close while it scrolls). Only once, and not to a reader who has begun.
 */
export function useReturn(at: string | undefined): void {
  const wanted = useRef(at);
  useEffect(() => {
    if (wanted.current === undefined) return;
    if (document.activeElement !== document.body) {
      wanted.current = undefined;
      return;
    }
    const card = document.querySelector<HTMLElement>(
      `[data-card][data-paper="${CSS.escape(wanted.current)}"]`,
    );
    if (!card?.checkVisibility()) return;
    wanted.current = undefined;
    card.focus({ preventScroll: true });
    const { top, bottom } = card.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) card.scrollIntoView({ block: 'nearest' });
  });
}
