import { useEffect } from 'preact/hooks';
import { m } from '../lib/words';

const STAYS_MS = 8000;

/** “Hidden · Undo”, for eight seconds. A new `id` starts them again. */
export function UndoBar({ id, onUndo, onGone }: { id: string; onUndo(): void; onGone(): void }) {
  useEffect(() => {
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <p class="undo">
      {m.hidden()} ·{' '}
      <button type="button" data-action="undo" onClick={onUndo}>
        {m.undo()}
      </button>
    </p>
  );
}
