import { Out } from '../../../components/out';
import { authorsInShort } from '../../../components/source-line';
import { plainText } from '../../../lib/papers/plain-text';
import type { LibraryEntry } from '../../../lib/records/library';
import { m } from '../../../lib/words';

const SHOWN_AUTHORS = 3;

/** A work of the library: what it is, where it can be read, and where it came from. */
export function LibraryRow({ row, onRemove }: { row: LibraryEntry; onRemove(): void }) {
  const { key, authors, year, from } = row;
  const id = key.startsWith('title:') ? '' : key.slice(key.indexOf(':') + 1);
  const name = plainText(row.title) || id;
  return (
    <li data-library={key}>
      <p>
        {name}{' '}
        <button
          type="button"
          class="way-out"
          data-action="library-remove"
          aria-label={m.leave_out({ name })}
          title={m.leave_out({ name })}
          onClick={onRemove}
        >
          ×
        </button>
      </p>
      <small>
        {authors.length > 0 && (
          <span>
            {authorsInShort(
              authors.map((each) => ({ name: each })),
              SHOWN_AUTHORS,
            )}
          </span>
        )}
        {year !== undefined && <span>{year}</span>}
        {id && <Out href={addressOf(key, id)}>{key.startsWith('arxiv:') ? `arXiv:${id}` : id}</Out>}
        <span>{from ? m.library_from({ file: from }) : m.library_pasted()}</span>
      </small>
    </li>
  );
}

/** DOIs hold what addresses may not. */
const addressOf = (key: string, id: string): string =>
  key.startsWith('arxiv:')
    ? `https://arxiv.org/abs/${id}`
    : `https://doi.org/${encodeURIComponent(id).replaceAll('%2F', '/')}`;
