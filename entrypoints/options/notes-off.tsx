import { gap } from '../../components/gap';
import { notesOffOn } from '../../lib/settings';
import { m } from '../../lib/words';
import { useSetting } from '../shared/use-setting';
import { keepSetting } from './keep-setting';

/** On how many pages the reader has turned the note off, and the way back; nothing where there are none. */
export function NotesOff() {
  const pages = useSetting(notesOffOn) ?? [];
  if (pages.length === 0) return null;
  return (
    <p class="hint">
      {m.notes_off_on({ count: pages.length })}
      {gap()}
      <button type="button" data-action="notes-again" onClick={() => void keepSetting(notesOffOn, pages, [])}>
        {m.notes_again()}
      </button>
    </p>
  );
}
