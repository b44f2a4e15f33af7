import { useEffect, useState } from 'preact/hooks';
import { m } from '../lib/words';

const STAYS_MS = 8000;

export interface UndoBarProps {
  /** A new one starts the time again. */
  id: string | number;
  /** What was done: “Hidden”, “Saved”. */
  words: string;
  /** Absent where there is nothing to undo, as after an undo. */
  onUndo?: (() => void) | undefined;
  onGone(): void;
}

/** “Hidden · Undo”, for eight seconds, or as long as the pointer or the keyboard is on it. */
export function UndoBar({ id, words, onUndo, onGone }: UndoBarProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, held]);
  return (
    <p
      class="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      {words}
      {onUndo && (
        <>
          {' · '}
          <button type="button" data-action="undo" onClick={onUndo}>
            {m.undo()}
          </button>
        </>
      )}
    </p>
  );
}
