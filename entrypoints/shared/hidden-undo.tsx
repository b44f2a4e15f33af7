import { UndoBar } from '../../components/undo-bar';
import type { PaperKey } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { putMark } from './card-actions';
import type { useKeeping } from './use-keeping';

/** “Hidden · Undo”, for as long as the bar stands; nothing where nothing was hidden. */
export function HiddenUndo({
  hidden,
  keep,
  onGone,
}: {
  hidden: PaperKey | undefined;
  keep: ReturnType<typeof useKeeping>['keep'];
  onGone(): void;
}) {
  return (
    <div role="status" class="undo-place">
      {hidden && (
        <UndoBar
          id={hidden}
          words={m.hidden()}
          onGone={onGone}
          onUndo={() => keep(() => putMark(hidden, 'hidden', false), 'page', onGone)}
        />
      )}
    </div>
  );
}
