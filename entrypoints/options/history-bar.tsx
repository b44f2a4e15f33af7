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

/** “Saved · Undo” at the foot of the page. */
export function HistoryBar() {
  const state = useHistory();
  return (
    <div class="undo-place" role="status">
      {state.kind === 'not-kept' && (
        <NotKept words={notKeptWords(state.error, state.via)} again={state.again} />
      )}
      {state.kind === 'saved' && (
        <UndoBar id={state.id} words={m.saved()} onUndo={() => void history.undo()} onGone={history.forget} />
      )}
      {state.kind === 'undone' && (
        <UndoBar id={state.id} words={state.stays?.() ?? m.undone()} onGone={history.forget} />
      )}
    </div>
  );
}
