import { history } from './history';

/** Whether the keys of an undo are the field's own, for what was typed in it. */
const typing = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, [contenteditable]');

/**
 * Takes the last change back on Ctrl+Z or ⌘Z where no text is being typed. It hangs on the page and on no component: a press
 * must be heard while a change of language draws the page anew.
 */
export function undoOnKeys(): void {
  addEventListener('keydown', (event) => {
    const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (!undo || event.shiftKey || event.altKey || typing(event.target)) return;
    event.preventDefault();
    void history.undo();
  });
}
