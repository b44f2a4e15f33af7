import { useEffect } from 'preact/hooks';

/**
 * Gives the keyboard back the card it stood on when the popup was left, once that is drawn, and brings it into view where the
 * place that was kept does not show it (the popup may close while it scrolls). Only once, and not to a reader who has begun.
 */
export function useReturn(at: string | undefined): void {
  // Where it was left, and not where the reader goes from there.
  useEffect(() => {
    if (at === undefined || isOver(at)) return;
    // Cards come in pieces, of which nobody here is told.
    const drawn = new MutationObserver(() => {
      if (isOver(at)) drawn.disconnect();
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    return () => drawn.disconnect();
  }, []);
}

/** Whether nothing is left to do: the reader has begun, or the card has the keyboard now. */
function isOver(at: string): boolean {
  if (document.activeElement !== document.body) return true;
  const card = document.querySelector<HTMLElement>(`[data-card][data-paper="${CSS.escape(at)}"]`);
  if (!card?.checkVisibility()) return false;
  card.focus({ preventScroll: true });
  const { top, bottom } = card.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) card.scrollIntoView({ block: 'nearest' });
  return true;
}
