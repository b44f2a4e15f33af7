import { useState } from 'preact/hooks';
import { m } from '../../../lib/words';
import { Told } from './told';
import { useImport } from './use-import';

/** A file or a pasted text that is to be imported, and what came of it. */
export function ImportBox() {
  const { importing, start, stop } = useImport();
  const [pasted, setPasted] = useState('');
  const isBusy = importing.state === 'reading' || importing.state === 'keeping';
  return (
    <div class="library-import" data-import={importing.state}>
      <label class="button" data-disabled={isBusy || undefined}>
        {/* No `accept`: what a file holds is told from itself, and none is to be greyed out. */}
        <input
          type="file"
          class="sr-only"
          name="libraryFile"
          data-action="import-library"
          disabled={isBusy}
          aria-describedby="library-help"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void start(file, file.name);
            // The same file, mended, must count as a change.
            currentTarget.value = '';
          }}
        />
        {m.library_import()}
      </label>
      <p class="hint" id="library-help">
        {m.library_formats()}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '' && !isBusy) void start(new Blob([pasted]), '').then(() => setPasted(''));
        }}
      >
        <label for="libraryText">{m.library_paste()}</label>
        <textarea
          id="libraryText"
          name="libraryText"
          rows={3}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button
          type="submit"
          class="button"
          data-action="import-pasted"
          disabled={isBusy || pasted.trim() === ''}
        >
          {m.library_import_pasted()}
        </button>
      </form>
      <div role="status">
        <Told importing={importing} onStop={stop} />
      </div>
    </div>
  );
}
