import { m } from '../../lib/words';
import type { Trouble } from './props';

/** What went wrong, and the one thing to do about it. */
export function TroubleLine({ trouble, onHelp }: { trouble: Trouble; onHelp(event: Event): void }) {
  const updated = trouble === 'updated';
  return (
    <span class="told warn" role="status">
      <span>{whatIsSo(trouble)}</span>{' '}
      <button type="button" data-action={updated ? 'reload' : 'try-again'} onClick={onHelp}>
        {updated ? m.reload_page() : m.try_again()}
      </button>
    </span>
  );
}

function whatIsSo(trouble: Trouble): string {
  switch (trouble) {
    case 'silent':
      return m.note_no_answer();
    case 'not-saved':
      return m.not_saved();
    case 'updated':
      return m.note_updated();
  }
}
