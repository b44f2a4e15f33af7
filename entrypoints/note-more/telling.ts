import type { View } from '../abstract.content/view';

/** So long what was done is told: milliseconds. */
const STAYS = 8_000;

/** Tells the reader, for a while and in the note's second line, what was done, with the way back. */
export function telling(
  view: View,
  root: ShadowRoot,
  draw: () => void,
): (words?: string, back?: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    // Not from under the keyboard.
    if (root.activeElement?.matches('[data-action="undo"]')) timer = setTimeout(end, STAYS);
    else {
      view.told = undefined;
      draw();
    }
  }

  return (words, back) => {
    clearTimeout(timer);
    view.told = words === undefined ? undefined : { words, undo: back !== undefined };
    if (back) view.undo = back;
    timer = setTimeout(end, STAYS);
    draw();
  };
}
