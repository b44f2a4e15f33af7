import type { Category } from '../lib/records/category';
import { m } from '../lib/words';
import { CategoryBoxes } from './category-picker';

export interface CategorySearchProps {
  query: string;
  /** What the query found; undefined when nothing was asked. */
  found: Category[] | undefined;
  /** What a pasted paper led to, or went wrong with. */
  note?: string | undefined;
  nameOf(id: string): string;
  followed: ReadonlySet<string>;
  onQuery(query: string): void;
  onFollow(id: string, on: boolean): void;
}

/** One field for an id, a name or a pasted paper, and the boxes it finds. Enter follows the first. */
export function CategorySearch({
  query,
  found,
  note,
  nameOf,
  followed,
  onQuery,
  onFollow,
}: CategorySearchProps) {
  return (
    <search>
      <form
        class="category-search"
        onSubmit={(event) => {
          event.preventDefault();
          const first = found?.[0];
          if (first) onFollow(first.id, true);
        }}
      >
        <input
          type="search"
          aria-label={m.search_categories()}
          placeholder={m.search_placeholder()}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          autocomplete="off"
          spellcheck={false}
        />
        <div class="found" aria-live="polite">
          {note && <p class="hint">{note}</p>}
          {found?.length === 0 && !note && <p class="hint">{m.nothing_found({ query })}</p>}
          {found && (
            <CategoryBoxes categories={found} nameOf={nameOf} followed={followed} onFollow={onFollow} />
          )}
        </div>
      </form>
    </search>
  );
}
