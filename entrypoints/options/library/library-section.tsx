import { m } from '../../../lib/words';
import { Section } from '../sections/section';
import { ImportBox } from './import-box';
import { LibraryList } from './library-list';

/** What the reader has collected elsewhere: imported, looked through, removed. */
export function LibrarySection() {
  return (
    <Section id="library" class="library">
      <p class="lead">{m.library_help()}</p>
      <ImportBox />
      <LibraryList />
    </Section>
  );
}
