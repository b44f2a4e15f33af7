import { useState } from 'preact/hooks';
import { sentences } from '../../../components/engine-words';
import type { OwnTerm } from '../../../lib/records/glossary';
import { m } from '../../../lib/words';
import { offerDownload } from '../../shared/download';
import { readTextFile } from './read-file';
import { fromTsv, type Imported, toTsv } from './tsv';
import { termProblemWords } from './words';

/** Lines named of those that were not taken. */
const MOST_NAMED = 5;

export interface TermFilesProps {
  own: readonly OwnTerm[];
  /** BCP 47, of how terms are said. */
  language: string;
  /** Keeps all of them; false where they could not be kept. */
  onTerms(terms: OwnTerm[]): Promise<boolean>;
}

type Told = Imported | 'too-large' | 'unreadable';

/** The terms as a file, and a file's terms; in words what came of it. */
export function TermFiles({ own, language, onTerms }: TermFilesProps) {
  const [told, setTold] = useState<Told>();
  async function take(file: File): Promise<void> {
    const read = await readTextFile(file).catch(() => 'unreadable' as const);
    if (typeof read === 'string') return setTold(read);
    const imported = fromTsv(read.text, own);
    const isNew = imported.added + imported.changed > 0;
    if (!isNew || (await onTerms(imported.terms))) setTold(imported);
  }
  return (
    <div class="term-files">
      <label class="button">
        <input
          type="file"
          class="sr-only"
          name="termFile"
          data-action="import-terms"
          accept=".tsv,.txt,text/tab-separated-values,text/plain"
          aria-describedby="term-files-help"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
            // The same file, mended, must count as a change.
            currentTarget.value = '';
          }}
        />
        {m.import_terms()}
      </label>
      <button
        type="button"
        class="button"
        data-action="export-terms"
        disabled={own.length === 0}
        onClick={() => offerDownload(`gloss-terms-${language}.tsv`, toTsv(own), 'text/tab-separated-values')}
      >
        {m.export_terms()}
      </button>
      <p class="hint" id="term-files-help">
        {m.term_files_help()}
      </p>
      <div role="status">{told && <ToldOf told={told} />}</div>
    </div>
  );
}

function ToldOf({ told }: { told: Told }) {
  if (told === 'too-large') return <p class="hint warn">{m.term_file_too_large()}</p>;
  if (told === 'unreadable') return <p class="hint warn">{m.term_file_unreadable()}</p>;
  const { added, changed, problems } = told;
  return (
    <>
      <p class="hint">{m.terms_imported({ added, changed })}</p>
      {problems.length > 0 && (
        <p class="hint warn">
          {sentences(
            m.terms_refused({ count: problems.length }),
            ...problems
              .slice(0, MOST_NAMED)
              .map(({ line, problem }) => m.term_line({ line, problem: termProblemWords(problem) })),
          )}
        </p>
      )}
    </>
  );
}
