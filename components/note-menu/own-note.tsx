import { MOST_NOTE_LETTERS } from '../../lib/records/mark';
import { m } from '../../lib/words';
import { OWN_NOTE } from './ids';
import type { MenuProps } from './props';

/** The reader's own words on the paper; kept as they are typed. */
export function OwnNote({ told, onPopover, onOwnNote }: MenuProps) {
  return (
    <dialog
      id={OWN_NOTE}
      class="menu field"
      popover="auto"
      aria-label={m.own_note()}
      onBeforeToggle={onPopover}
      onToggle={onPopover}
    >
      <label>
        {m.own_note()}
        <textarea name="ownNote" rows={4} maxLength={MOST_NOTE_LETTERS} autofocus onInput={onOwnNote} />
      </label>
      <span class="empty" role="status">
        {told}
      </span>
    </dialog>
  );
}
