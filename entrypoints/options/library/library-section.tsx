import { m } from '../../../lib/words';
import { ImportBox } from './import-box';
import { LibraryList } from './library-list';

/** What the reader has collected elsewhere: imported, looked through, removed. */
export function LibrarySection() {
  return (
    <section aria-labelledby="library-heading" class="settings library">
      <h2 id="library-heading">{m.library()}</h2>
      <p class="lead">{m.library_help()}</p>
      <ImportBox />
      <LibraryList />
    </section>
  );
}
