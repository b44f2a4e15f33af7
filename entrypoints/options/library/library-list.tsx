import { useState } from 'preact/hooks';
import type { LibraryEntry, LibraryKey } from '../../../lib/records/library';
import { tellMarksChanged } from '../../../lib/signals';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import {
  emptyLibrary,
  findInLibrary,
  putBackIntoLibrary,
  removeFromLibrary,
} from '../../../lib/store/library';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { useLive } from '../../shared/use-live';
import { history } from '../history';
import { LibraryRow } from './library-row';

/** Shown at first, and more with each press. */
const STEP = 50;

/** What the library holds, the newest first: to be searched, and removed one by one or all at once. */
export function LibraryList() {
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(STEP);
  const live = useLive(() => findInLibrary(db, query, most), [query, most]);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <p class="hint warn">{storageFailure(live.error).detail}</p>;
  const { rows, found, all } = live.value;
  if (all === 0) return <p class="hint">{m.library_none()}</p>;
  return (
    <>
      <p class="library-tools">
        <input
          type="search"
          name="librarySearch"
          class="wide"
          value={query}
          placeholder={m.library_search()}
          aria-label={m.library_search()}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setMost(STEP);
          }}
        />
        <span class="count" role="status" data-stat="library">
          {query.trim() === ''
            ? m.library_count({ count: all, shown: grouped(all) })
            : m.search_found({ count: grouped(found), all: grouped(all) })}
        </span>
        <button type="button" class="way-out" data-action="library-remove-all" onClick={removeAll}>
          {m.library_remove_all()}
        </button>
      </p>
      {found === 0 && <p class="hint">{m.library_no_such()}</p>}
      <ul class="library-list">
        {rows.map((row) => (
          <LibraryRow key={row.key} row={row} onRemove={() => remove(row.key)} />
        ))}
      </ul>
      {found > rows.length && (
        <button
          type="button"
          class="way-out"
          data-action="library-more"
          onClick={() => setMost(rows.length + STEP)}
        >
          {m.library_more({ count: grouped(Math.min(STEP, found - rows.length)) })}
        </button>
      )}
    </>
  );
}

function remove(key: LibraryKey): void {
  let row: LibraryEntry | undefined;
  void history.make({
    via: 'page',
    make: async () => {
      row = await removeFromLibrary(db, key);
      await tellMarksChanged();
    },
    takeBack: () => putBack(row ? [row] : []),
  });
}

function removeAll(): void {
  let rows: LibraryEntry[] = [];
  void history.make({
    via: 'page',
    make: async () => {
      rows = await emptyLibrary(db);
      await tellMarksChanged();
    },
    takeBack: () => putBack(rows),
  });
}

async function putBack(rows: readonly LibraryEntry[]): Promise<void> {
  await putBackIntoLibrary(db, rows);
  await tellMarksChanged();
}
