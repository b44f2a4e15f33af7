import { m } from '../../lib/words';
import type { NoteProps, Told } from './props';

/** What was done, or why nothing was, and the way back. */
export function ToldLine({ words, undo, onAction }: Told & Pick<NoteProps, 'onAction'>) {
  return (
    <span class="told" role="status">
      <span>{words}</span>
      {undo && (
        <button type="button" data-action="undo" onClick={onAction}>
          {m.undo()}
        </button>
      )}
    </span>
  );
}
