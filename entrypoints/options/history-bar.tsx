import { useEffect, useState } from 'preact/hooks';
import { NotKept } from '../../components/not-kept';
import { UndoBar } from '../../components/undo-bar';
import { m } from '../../lib/words';
import { notKeptWords } from '../shared/not-kept';
import { history } from './history';

/**
 * Draws again when a change could not be kept: what was clicked then goes back to what is stored. Not after one that was:
 * the store may tell of it a moment later, and a box would lose its tick for so long.
 */
export function useFailedChanges(): void {
  const [, redraw] = useState(0);
  useEffect(
    () => history.watch(() => history.state().kind === 'not-kept' && redraw((count) => count + 1)),
    [],
  );
}

function useHistory() {
  const [, redraw] = useState(0);
  useEffect(() => history.watch(() => redraw((count) => count + 1)), []);
  return history.state();
}

/** Whether the keys of an undo are the field's own, for what was typed in it. */
const typing = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, [contenteditable]');

/** “Saved · Undo” at the foot of the page, and Ctrl+Z or ⌘Z where no text is being typed. */
export function HistoryBar() {
  const state = useHistory();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!undo || event.shiftKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      void history.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="undo-place" role="status">
      {state.kind === 'not-kept' && (
        <NotKept words={notKeptWords(state.error, state.via)} again={state.again} />
      )}
      {state.kind === 'saved' && (
        <UndoBar id={state.id} words={m.saved()} onUndo={() => void history.undo()} onGone={history.forget} />
      )}
      {state.kind === 'undone' && <UndoBar id={state.id} words={m.undone()} onGone={history.forget} />}
    </div>
  );
}
