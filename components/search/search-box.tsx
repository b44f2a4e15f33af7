import { useId } from 'preact/hooks';
import type { QueryProblem } from '../../lib/records/query-problem';
import { m } from '../../lib/words';
import { Problem, useRestedProblem } from '../query-box';

export interface SearchBoxProps {
  query: string;
  problem: QueryProblem | undefined;
  /** What is said beneath it: what was found. */
  told: string | undefined;
  onQuery(query: string): void;
  /** Enter: to what was found. */
  onEnter(): void;
  /** The box is left. */
  onLeave(): void;
}

/** The line to search all papers in; what is wrong with what was typed, and where, stands beneath. */
export function SearchBox({ query, problem, told, onQuery, onEnter, onLeave }: SearchBoxProps) {
  const id = useId();
  const wrong = useRestedProblem(problem);
  return (
    <search class="search-all">
      <input
        type="search"
        name="searchAll"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={m.search_all_label()}
        aria-label={m.search_all_label()}
        aria-describedby={id}
        aria-invalid={wrong !== undefined}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            onQuery('');
          }
          if (event.key === 'Enter') onEnter();
        }}
      />
      <p id={id} role="status" class="found">
        {wrong ? <Problem query={query} {...wrong} /> : told}
      </p>
    </search>
  );
}
